import type { Report } from '../../src/report/report.ts';
import type { RightSizing } from '../../src/report/right-sizing.ts';
import { type CellSpec, cubeOf } from '../support/cube.ts';
import { periodOf, reportOf } from '../support/report.ts';

const DAYS = 30;

/** Jobs of a believable organisation: name, project, credits a day now and before, class. */
const JOBS = [
  ['unit-tests', 'platform-monorepo', 9_000, 8_000, 'large'],
  ['e2e-full', 'platform-monorepo', 7_000, 9_000, 'xlarge'],
  ['lint', 'platform-monorepo', 900, 900, 'small'],
  ['build', 'checkout-service', 4_000, 3_500, 'medium'],
  ['deploy', 'checkout-service', 1_200, 0, 'medium'],
  ['ui-tests', 'ios-consumer-app', 3_800, 3_000, 'large'],
  ['instrumented-tests', 'android-consumer-app', 2_500, 2_600, 'large'],
  ['reconcile', 'payments-reconciliation-batch-processor', 1_100, 1_000, 'medium'],
  ['package', 'web-storefront', 800, 700, 'medium'],
  ['train', 'ml-recommendations-training-pipeline', 2_000, 500, 'xlarge'],
  ['plan', 'infra-terraform', 300, 300, 'small'],
  ['docs', 'docs-site', 60, 80, 'small'],
] as const;

/** A month with everything in it: changes, waste, teams, a budget that is broken, advice, durations. */
export function fullReport(): Report {
  full ??= makeFullReport();
  return full;
}

let full: Report | undefined;

function makeFullReport(): Report {
  const cells = JOBS.flatMap(([job, project, now, before, resourceClass], place) =>
    Array.from({ length: DAYS }, (_, day) => [
      cellOf(0, day, { job, project, resourceClass }, now * weight(day), place),
      cellOf(1, day, { job, project, resourceClass }, before * weight(day), place),
    ]).flat(),
  );
  const seats = ([0, 1] as const).map((period) => ({
    period,
    project: NO_PROJECT,
    credits: { user: 75_000 },
  }));
  const all = [...cells.filter(({ credits }) => (credits?.compute ?? 0) > 0), ...seats];
  const report = reportOf(all, {
    cube: cubeOf(all, { runTimes: runTimes(), queueTimes: queueTimes() }),
    previous: periodOf('2026-05-02', '2026-05-31'),
    budgets: { total: 900_000, teams: [], projects: [['checkout-service', 500_000]] },
    failOn: [{ kind: 'over-budget' }],
    teams: { teamOf: ({ name }) => (name.includes('app') ? 'mobile' : 'web'), unusedGlobs: () => [] },
    warnings: ['The last day may not be complete.'],
  });
  return { ...report, rightSizing: advised(report.rightSizing) };
}

const NO_PROJECT = { name: '', id: '', organisation: '', organisationId: '', vcsUrl: '' };

function weight(day: number): number {
  return day % 7 > 4 ? 0.2 : 1 + (day % 3) / 10;
}

function cellOf(period: 0 | 1, day: number, names: CellSpec, credits: number, place: number): CellSpec {
  const runs = 4 + place;
  const date = new Date(Date.UTC(2026, period === 0 ? 5 : 4, (period === 0 ? 1 : 2) + day));
  return {
    period,
    day: date.toISOString().slice(0, 10),
    workflow: 'build-test-deploy',
    executor: 'docker',
    status: (day + place) % 9 === 0 ? 'failed' : 'success',
    counts: { rows: runs, runs, seconds: runs * 90 },
    credits: { compute: Math.round(credits) },
    ...names,
  };
}

function runTimes() {
  return JOBS.flatMap(([job, project], i) =>
    ([0, 1] as const).map((period) => ({
      period,
      project,
      workflow: 'build-test-deploy',
      job,
      seconds: [40 + i, 90 + i, 400 + i],
    })),
  );
}

function queueTimes() {
  return ['small', 'medium', 'large'].map((resourceClass, i) => ({
    period: 0 as const,
    executor: 'docker',
    resourceClass,
    milliseconds: [400 * (i + 1), 2_000, 9_000],
  }));
}

/** Advice as a report has it, without hundreds of measured runs behind it. */
function advised(rightSizing: RightSizing): RightSizing {
  const usage = {
    project: 'platform-monorepo',
    organisation: 'acme',
    executor: 'docker',
    runs: 120,
    measuredRuns: 90,
    averages: { medianCpu: 0.12, maxCpu: 0.3, medianRam: 0.2, maxRam: 0.3 },
    credits: 200_000,
  };
  return {
    ...rightSizing,
    smaller: [
      {
        ...usage,
        job: 'unit-tests',
        resourceClass: 'large',
        to: 'medium+',
        saving: { credits: 50_000, cost: 30 },
      },
      { ...usage, job: 'e2e: full', resourceClass: 'xlarge', to: 'large', saving: null },
    ],
    hot: [
      {
        ...usage,
        job: 'lint',
        resourceClass: 'small',
        averages: { medianCpu: 0.92, maxCpu: 1, medianRam: 0.5, maxRam: 0.6 },
        hot: 'cpu',
        to: 'medium',
        extra: { credits: 27_000, cost: 16.2 },
      },
    ],
    saving: { credits: 50_000, cost: 30 },
  };
}

/** Many projects and jobs: what a large organisation's page must cope with. */
export function largeReport(projects: number, jobs: number): Report {
  const base = fullReport();
  const { project, job } = base.breakdowns;
  const [firstProject] = project;
  const [firstJob] = job;
  if (firstProject === undefined || firstJob === undefined) throw new Error('The full report has rows.');
  const name = (i: number) => `service-${String(i).padStart(5, '0')}`;
  const creditsOf = (i: number) => Math.round(5_000_000 / (i + 1)) + (i % 7);
  return {
    ...base,
    breakdowns: {
      ...base.breakdowns,
      project: Array.from({ length: projects }, (_, i) => ({
        ...firstProject,
        name: name(i),
        projectId: String(i),
        credits: creditsOf(i),
      })),
      job: Array.from({ length: jobs }, (_, i) => ({
        ...firstJob,
        name: `job-${(i * 7919) % jobs}`,
        job: `job-${(i * 7919) % jobs}`,
        project: name(i % projects),
        credits: creditsOf(i),
        previousCredits: creditsOf(i + 3),
      })),
    },
    durations: {
      ...base.durations,
      jobs: Array.from({ length: jobs }, (_, i) => ({
        organisation: 'acme',
        project: name(i % projects),
        workflow: 'build-test-deploy',
        job: `job-${i}`,
        runs: 10,
        total: 900 + i,
        mean: 90 + i / 10,
        p50: 80,
        p95: 150,
        max: 400,
        previous: null,
      })),
    },
  };
}
