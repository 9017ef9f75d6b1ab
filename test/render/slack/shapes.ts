import { createTeamMatcher } from '../../../src/config/teams.ts';
import type { Report } from '../../../src/report/report.ts';
import type { CellSpec } from '../../support/cube.ts';
import { periodOf, reportOf } from '../../support/report.ts';

/** Names that people, or attackers, give to projects. */
export const HOSTILE_NAMES = [
  '<!channel> <@U123> <#C123> @here',
  '`*_~` ``` > & &amp; &lt;!here&gt;',
  '$(touch pwned) `touch pwned` $HOME $2,964',
  '\u202egnp.exe \u200b\u0007 :tada: https://evil.example.com',
  '"quotes" \\ \\u0024(id) \' {"a": 1}',
  '\ud800 lone, 日本語のプロジェクト, größer',
];

function job(project: string, credits: number, more: CellSpec = {}): CellSpec {
  return {
    project,
    // The last day of the period has rows, so that none seem to lack.
    ...(more.period !== 1 && { day: '2026-06-30' }),
    workflow: 'build',
    job: 'test',
    status: 'success',
    executor: 'docker',
    resourceClass: 'large',
    ...more,
    credits: { compute: credits, ...more.credits },
    counts: { seconds: 600, ...more.counts },
  };
}

/** Twenty-five measured runs that use little of their machine. */
const LAZY: CellSpec = {
  counts: {
    rows: 25,
    runs: 25,
    measuredRuns: 25,
    medianCpu: 25_000,
    maxCpu: 50_000,
    medianRam: 25_000,
    maxRam: 50_000,
  },
};

const ORDINARY = [
  job('checkout-service', 1_240_118, LAZY),
  job('ios-app', 812_004, { status: 'failed' }),
  job('web-storefront', 400_000),
  job('checkout-service', 1_100_000, { period: 1 }),
  job('ios-app', 900_000, { period: 1 }),
];

const TEAMS = { mobile: ['ios-*'], web: ['web-*', 'checkout-*'] };

function matcherOf(teams: Readonly<Record<string, readonly string[]>>) {
  return createTeamMatcher({
    teams: Object.entries(teams).map(([name, globs]) => ({ name, globs })),
    remainder: 'others',
  });
}

/** The report shapes that every message has to survive, by what is special about them. */
export const SHAPES: Readonly<Record<string, () => Report>> = {
  'an ordinary week with teams and a budget': () =>
    reportOf(ORDINARY, {
      teams: matcherOf(TEAMS),
      budgets: { total: 3_000_000, teams: [['web', 1_000_000]], projects: [] },
    }),
  'nothing to compare with': () =>
    reportOf(ORDINARY.slice(0, 3), { comparisonNote: 'The export of the previous period failed.' }),
  'no rows at all': () => reportOf([]),
  'hostile names everywhere': () =>
    reportOf(
      HOSTILE_NAMES.flatMap((name, i) => [
        job(name, 1000 * (i + 1), { workflow: name, job: name, status: 'failed', ...LAZY }),
        job(name, 500, { period: 1, workflow: name, job: name }),
      ]),
      {
        teams: { teamOf: ({ name }) => `team ${name}`, unusedGlobs: () => [] },
        budgets: { total: null, teams: [], projects: HOSTILE_NAMES.map((name) => [name, 1] as const) },
        failOn: [{ kind: 'over-budget' }],
        filter: { globs: HOSTILE_NAMES, projects: [] },
        warnings: HOSTILE_NAMES,
      },
    ),
  '2,000 projects with the longest names': () =>
    reportOf(
      Array.from({ length: 2000 }, (_, i) =>
        job(`${'&'.repeat(100)}<${i}>`, 2000 - i, {
          workflow: '<'.repeat(200),
          job: '>'.repeat(200),
          period: i % 2 === 0 ? 0 : 1,
          status: 'failed',
        }),
      ),
    ),
  'several organisations': () =>
    reportOf([
      job('web', 5000, { project: { name: 'web', organisation: 'acme', organisationId: 'o1', id: 'a' } }),
      job('web', 4000, { project: { name: 'web', organisation: 'globex', organisationId: 'o2', id: 'b' } }),
    ]),
  'seats alone': () => reportOf([{ project: 'app', credits: { user: 25_000 } }]),
  'every rule broken': () =>
    reportOf([job('web', 9000, { status: 'failed' }), job('web', 1, { period: 1 })], {
      budgets: { total: 1, teams: [], projects: [['x'.repeat(500), 1]] },
      failOn: [{ kind: 'over-budget' }, { kind: 'increase', percent: 5 }, { kind: 'waste', percent: 1 }],
    }),
  'free runs on own machines': () => reportOf([job('app', 0), job('app', 0, { period: 1 })]),
  'a month that is not over, with warnings': () =>
    reportOf([job('web', 90_000), job('web', 80_000, { period: 1 })], {
      period: periodOf('2026-06-01', '2026-06-10'),
      previous: periodOf('2026-05-01', '2026-05-10'),
      calendarEnd: periodOf('2026-06-30', '2026-06-30').last,
      budgets: { total: 100_000, teams: [], projects: [] },
      warnings: Array.from({ length: 30 }, (_, i) => `Warning ${i}: ${'long '.repeat(200)}`),
    }),
  'a change to nothing': () => reportOf([job('web', 90_000, { period: 1 })]),
};
