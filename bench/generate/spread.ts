import type { Random } from '../../src/demo/organisation/random.ts';
import { type Job, MACHINES, type Machine, type Project, type Workflow } from './catalogue.ts';
import { openPipelineRun } from './pipeline.ts';
import { finishedRow } from './row.ts';

const STATUSES = ['success', 'failed', 'canceled', 'timedout', 'running', 'queued'];
/** Four that differ in executor and class. */
const CLASSES: readonly Machine[] = ['small', '2xlarge', 'windows.medium', 'm4pro.medium'].map(
  (name) => MACHINES.find(({ resourceClass }) => resourceClass === name) as Machine,
);

interface Place {
  readonly project: Project;
  readonly workflow: Workflow;
  readonly job: Job;
}

const placeLists = new WeakMap<readonly Project[], Place[]>();

/** The row with this number when every row is to be a cell of its own, as long as there are combinations left. */
export function spreadRow(
  projects: readonly Project[],
  days: readonly number[],
  row: number,
  random: Random,
): (string | null)[] {
  const places = placesOf(projects);
  const { project, workflow, job } = places[row % places.length] as Place;
  let rest = Math.floor(row / places.length);
  const day = days[rest % days.length] as number;
  rest = Math.floor(rest / days.length);
  const status = STATUSES[rest % STATUSES.length] as string;
  const machine = CLASSES[Math.floor(rest / STATUSES.length) % CLASSES.length] as Machine;
  const run = openPipelineRun(project, day, random, workflow);
  return finishedRow({ run, random }, { ...job, machine }, status);
}

function placesOf(projects: readonly Project[]): Place[] {
  const known = placeLists.get(projects);
  if (known !== undefined) return known;
  const list = projects.flatMap((project) =>
    project.workflows.flatMap((workflow) => workflow.jobs.map((job) => ({ project, workflow, job }))),
  );
  placeLists.set(projects, list);
  return list;
}
