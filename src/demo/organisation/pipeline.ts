import type { Day } from '../../common/day.ts';
import type { Row } from './columns.ts';
import type { Credits, JobRun, Utilisation } from './job-run.ts';
import { NO_CREDITS, neverStarted } from './job-run.ts';
import type { Organisation, Project, Workflow } from './model.ts';
import type { Random } from './random.ts';
import { timestamp, timestampOrNull } from './timestamp.ts';
import { runWorkflow } from './workflow-run.ts';

const MS_A_DAY = 86_400_000;
const MS_AN_HOUR = 3_600_000;

/** Where a pipeline belongs: whose it is and on which day it ran. */
export interface PipelinePlace {
  readonly organisation: Organisation;
  readonly project: Project;
  readonly day: Day;
  /** Midnight at the day's start, milliseconds since 1970. */
  readonly dayStart: number;
  /** Unique among the project's pipelines. */
  readonly number: number;
}

/** All rows of one pipeline; `duration` stretches every job. */
export function pipelineRows(place: PipelinePlace, duration: number, random: Random): Row[] {
  const workflow = chooseWorkflow(place.project, random);
  const start = startOfPipeline(place.dayStart, workflow, random);
  const run = runWorkflow(workflow, start, duration, random);
  const shared = [
    ...projectCells(place),
    ...pipelineCells(place, workflow, start, random),
    random.uuid(),
    workflow.name,
    timestampOrNull(firstOf(run.runs, 'queuedAt')),
    timestampOrNull(firstOf(run.runs, 'startedAt')),
    timestampOrNull(run.stoppedAt),
    String(run.successful),
  ];
  return run.runs.map((job, index) => shared.concat(jobCells(job, place, index, random)));
}

/** The row that charges a seat: credits of a user, no job. */
export function seatRow(place: PipelinePlace, credits: number, random: Random): Row {
  const start = place.dayStart;
  const user = random.pick(place.organisation.users);
  return [
    ...projectCells(place),
    ...[null, random.uuid(), timestamp(start), String(place.number), 'false', 'webhook', user],
    ...[random.uuid(), 'build', null, null, null, 'true'],
    ...jobCells(neverStarted('success', start, { ...NO_CREDITS, user: credits }), place, 0, random),
  ];
}

function chooseWorkflow({ workflows }: Project, random: Random): Workflow {
  let roll = random.next() * workflows.reduce((sum, { weight }) => sum + weight, 0);
  for (const workflow of workflows) {
    roll -= workflow.weight;
    if (roll < 0) return workflow;
  }
  return workflows[0] as Workflow;
}

/** People push in working hours; schedules run at night. */
function startOfPipeline(midnight: number, { trigger }: Workflow, random: Random): number {
  if (trigger === 'scheduled_pipeline') {
    const from = random.chance(0.2) ? 23 : random.int(0, 4);
    return midnight + Math.floor((from + random.next()) * MS_AN_HOUR);
  }
  if (trigger === 'schedule' || random.chance(0.1)) return midnight + Math.floor(random.next() * MS_A_DAY);
  // The sum of three makes a bell around 13:30 UTC.
  const bell = (random.next() + random.next() + random.next()) / 3;
  return midnight + Math.floor((5 + 17 * bell) * MS_AN_HOUR);
}

function projectCells({ organisation, project, day }: PipelinePlace): (string | null)[] {
  return [
    organisation.id,
    organisation.name,
    organisation.created,
    project.id,
    project.name,
    project.created,
    `${day} 23:41:07.512`,
    project.vcs,
    project.url,
  ];
}

function pipelineCells(
  { organisation, project, number }: PipelinePlace,
  { trigger }: Workflow,
  start: number,
  random: Random,
): (string | null)[] {
  const scheduled = trigger !== 'webhook';
  // A re-run belongs to the pipeline of an earlier day.
  const age = random.chance(0.04) ? random.int(1, 5) * MS_A_DAY : random.int(200, 3000);
  const user = scheduled || random.chance(0.1) ? null : random.pick(organisation.users);
  const source = !scheduled && random.chance(0.06) ? random.pick(['api', 'manual']) : trigger;
  return [
    scheduled ? 'main' : branch(project, random),
    random.uuid(),
    timestamp(start - age),
    String(number),
    String(user === null),
    source,
    user,
  ];
}

/** null for tags. */
function branch({ branches }: Project, random: Random): string | null {
  const roll = random.next();
  if (roll < 0.015) return null;
  if (roll < 0.0155) return 'fix/line\nbreak';
  return roll < 0.4 ? 'main' : random.pick(branches);
}

function jobCells(
  run: JobRun,
  { day, dayStart, number }: PipelinePlace,
  index: number,
  random: Random,
): (string | null)[] {
  const { job } = run;
  const machine = run.seconds === null ? null : (job?.machine ?? null);
  // Work that begins after midnight is dated by the day it belongs to; nothing begins later than that minute.
  const late = Math.max(0, run.startedAt - (dayStart + MS_A_DAY + random.int(0, 59) * 1000));
  return [
    job?.name ?? null,
    job && String(number * 40 + index),
    random.uuid(),
    day,
    timestampOrNull(run.queuedAt && run.queuedAt - late),
    timestamp(run.startedAt - late),
    timestampOrNull(run.stoppedAt && run.stoppedAt - late),
    run.status,
    machine?.resourceClass ?? null,
    machine?.operatingSystem ?? null,
    machine?.executor ?? null,
    job && String(job.parallelism),
    run.seconds === null ? null : String(run.seconds),
    ...utilisationCells(run.utilisation),
    ...creditCells(run.credits),
  ];
}

function utilisationCells(measured: Utilisation | null): (string | null)[] {
  if (!measured) return [null, null, null, null];
  const { medianCpu, maxCpu, medianRam, maxRam } = measured;
  return [medianCpu, maxCpu, medianRam, maxRam].map(String);
}

/** The eight kinds (nothing is leased) and their sum. */
function creditCells({ compute, layerCaching, user, storage, network, ipRanges }: Credits): string[] {
  const kinds = [compute, layerCaching, user, storage, network, 0, 0, ipRanges];
  return [...kinds, kinds.reduce((sum, credits) => sum + credits, 0)].map(String);
}

function firstOf(runs: readonly JobRun[], time: 'queuedAt' | 'startedAt'): number | null {
  const times = runs.map((run) => run[time]).filter((value) => value !== null);
  return times.length === 0 ? null : Math.min(...times);
}
