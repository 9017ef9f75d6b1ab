import type { Day } from '../../common/day.ts';
import { CATALOGUE } from './catalogue.ts';
import { MACHINES } from './machines.ts';
import {
  APPROVED,
  type Job,
  LAYER_CACHING_CREDITS,
  type Organisation,
  type Project,
  type Stage,
  type Workflow,
} from './model.ts';
import { branchNames, ORGANISATION_NAMES, outlineProjects, type ProjectOutline } from './names.ts';
import type { JobPlan, WorkflowPlan } from './plans.ts';
import { Random } from './random.ts';

export interface OrganisationOptions {
  readonly seed: number;
  /** UUID of the first organisation. */
  readonly orgId: string;
  /** How many organisations share billing, at least 1. */
  readonly organisations?: number | undefined;
  /** Projects of the first organisation, at least 1; 47 unless given. */
  readonly projects?: number | undefined;
}

/** The first organisation is the large one; the others have a quarter of its projects, some of the same name. */
export function buildOrganisations(options: OrganisationOptions): Organisation[] {
  const { seed, orgId, organisations = 1, projects = 47 } = options;
  return Array.from({ length: organisations }, (_, index) => {
    const name = ORGANISATION_NAMES[index] ?? `acme-${index + 1}`;
    const random = new Random(seed, 'organisation', index);
    const id = random.uuid();
    return {
      seed,
      id: index === 0 ? orgId : id,
      name,
      created: someDay(random, 2017, 2020),
      size: index === 0 ? 1 : 0.2,
      projects: buildProjects(seed, name, index === 0 ? projects : Math.max(1, Math.round(projects / 4))),
      users: Array.from({ length: 18 }, () => random.uuid()),
    };
  });
}

function buildProjects(seed: number, organisation: string, count: number): Project[] {
  const outlines = outlineProjects(count);
  const all = outlines.reduce((sum, { weight }) => sum + weight, 0);
  return outlines.map((outline, index) => {
    const random = new Random(seed, organisation, 'project', outline.name);
    return buildProject(outline, index, outline.weight / all, organisation, random);
  });
}

function buildProject(
  { name, kind }: ProjectOutline,
  index: number,
  share: number,
  organisation: string,
  random: Random,
): Project {
  const workflows = CATALOGUE[kind].map((plan) => buildWorkflow(plan, random));
  const id = random.uuid();
  const onGitHub = /^[\w.-]+$/.test(name);
  return {
    id,
    name,
    created: someDay(random, 2020, 2024),
    // A project that was not named after a repository belongs to the GitHub App and has no repository url.
    vcs: onGitHub ? 'github' : 'github_app',
    url: onGitHub ? `https://github.com/${organisation}/${name}` : `//circleci.com/${organisation}/${id}`,
    share,
    pipelineCredits: workflows.reduce((sum, workflow) => sum + workflow.weight * usualCredits(workflow), 0),
    branches: branchNames(random),
    workflows,
    restless: index > 0 && index % 5 === 1,
  };
}

function buildWorkflow({ name, weight, trigger, stages }: WorkflowPlan, random: Random): Workflow {
  const build = (stage: readonly JobPlan[] | 'approval'): Stage =>
    stage === 'approval'
      ? { approval: true }
      : { approval: false, jobs: stage.map((plan) => buildJob(plan, random)) };
  return { name, weight, trigger, stages: stages.map(build) };
}

function buildJob(plan: JobPlan, random: Random): Job {
  return {
    ...plan,
    machine: MACHINES[plan.machine],
    seconds: plan.seconds * (1.6 + 1.4 * random.next()),
    failureRate: plan.failureRate * (0.9 + 1.0 * random.next()),
    storage: plan.storage * 2,
    ...usualLoad(random),
  };
}

/** About one job in four sits on a machine that is too large, one in ten on one that is too small. */
function usualLoad(random: Random): Pick<Job, 'cpu' | 'ram'> {
  const kind = random.next();
  if (kind < 0.25) return { cpu: random.int(6, 24), ram: random.int(9, 28) };
  if (kind < 0.35) return { cpu: random.int(86, 95), ram: random.int(82, 93) };
  return { cpu: random.int(42, 76), ram: random.int(34, 74) };
}

/** Credits of one run of the workflow on average; near enough to weigh projects with. */
function usualCredits(workflow: Workflow): number {
  let reached = 1;
  let credits = 0;
  for (const stage of workflow.stages) {
    if (stage.approval) {
      reached *= APPROVED;
      continue;
    }
    for (const job of stage.jobs) {
      const compute = (job.seconds * job.machine.rate * job.parallelism) / 60;
      const caching = job.layerCaching ? LAYER_CACHING_CREDITS : 0;
      credits += reached * (compute + caching + job.storage + job.network + job.ipRanges);
    }
    for (const job of stage.jobs) reached *= 1 - job.failureRate;
  }
  return credits;
}

function someDay(random: Random, firstYear: number, lastYear: number): Day {
  const [year, month, day] = [random.int(firstYear, lastYear), random.int(1, 12), random.int(1, 28)];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;
}
