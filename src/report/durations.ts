import type { Cube, QueueTimeKey, RunTimeKey, TimeTable } from '../usage/cube.ts';
import type { Numbers } from '../usage/memory.ts';
import { packColumns } from '../usage/packed-keys.ts';
import { giveBack, takeScratch } from '../usage/scratch.ts';
import { Distribution, type Span, type TimeFigures } from './durations-distribution.ts';

/**
 * How long job runs took and waited. Rows without a job are in none of it.
 *
 * Run time is JOB_RUN_SECONDS of the runs that have it: wall clock, whatever the status, not times parallelism.
 * Queue time is JOB_RUN_STARTED_AT - JOB_RUN_QUEUED_AT of the runs that have both, unless that is negative.
 * Each list: most time in all first, ties by name.
 */
export interface Durations {
  /** Run time of each job. */
  readonly jobs: readonly JobDuration[];
  /** Run time of the job runs of each workflow: of each of its jobs, not of the workflow from end to end. */
  readonly workflows: readonly WorkflowDuration[];
  /** Queue time of each resource class of each executor. */
  readonly queues: readonly QueueDuration[];
}

/** Time figures and what they were in the previous period. */
export interface ComparedTimes extends TimeFigures {
  /** null when there was no run with a time then, or nothing was compared. */
  readonly previous: TimeFigures | null;
}

/** Empty names are names that the rows lack. */
export interface WorkflowDuration extends ComparedTimes {
  readonly project: string;
  readonly organisation: string;
  readonly workflow: string;
}

export interface JobDuration extends WorkflowDuration {
  readonly job: string;
}

export interface QueueDuration extends ComparedTimes {
  readonly executor: string;
  readonly resourceClass: string;
}

/** Every duration of the Cube's period. What ran in the previous period only is left out. */
export function durationsOf(cube: Cube): Durations {
  const { runTime, queueTime } = cube;
  return {
    jobs: timesBy(runTime, ['project', 'workflow', 'job'], SECOND).map(({ entry, times }) => ({
      ...workflowOf(cube, entry),
      job: runName(cube, 'job', entry),
      ...times,
    })),
    workflows: timesBy(runTime, ['project', 'workflow'], SECOND).map(({ entry, times }) => ({
      ...workflowOf(cube, entry),
      ...times,
    })),
    queues: timesBy(queueTime, ['executor', 'resourceClass'], MILLISECOND).map(({ entry, times }) => ({
      executor: queueName(cube, 'executor', entry),
      resourceClass: queueName(cube, 'resourceClass', entry),
      ...times,
    })),
  };
}

/** What the tables count in, as units a second. */
const SECOND = 1;
const MILLISECOND = 1000;

/** Entries of a table that share their keys. */
interface Group {
  /** One entry of the group, to read its names from. */
  readonly entry: number;
  /** Where they stand in each period. */
  readonly current: Span;
  readonly previous: Span;
}

/**
 * The times of each combination of keys that has any in the period, most time first. Names are sorted in the Cube
 * and a sort keeps the order of equals, so ties are in the order of their names. `keys` are the table's first ones.
 */
function timesBy<Key extends string>(table: TimeTable<Key>, keys: readonly Key[], unitsPerSecond: number) {
  const distribution = new Distribution(table);
  const figures = (span: Span) => distribution.figures(span, unitsPerSecond);
  return groupsOf(table, keys)
    .map(({ entry, current, previous }) => ({
      entry,
      times: {
        ...figures(current),
        previous: previous.end > previous.start ? figures(previous) : null,
      },
    }))
    .sort((a, b) => b.times.total - a.times.total);
}

/**
 * The groups of the period, each with its entries of the period before. Both periods are sorted by keys, and walked
 * side by side.
 */
function groupsOf<Key extends string>(table: TimeTable<Key>, keys: readonly Key[]): Group[] {
  const columns = keys.map((name) => table.key[name]);
  const spans = spansOf(table, columns);
  const split = spans.findIndex(({ start }) => table.period[start] !== 0);
  const [now, before] = split < 0 ? [spans, []] : [spans.slice(0, split), spans.slice(split)];
  let next = 0;
  return now.map((current) => {
    const order = () => compareKeys(columns, before[next]?.start, current.start);
    while (order() < 0) next++;
    return { entry: current.start, current, previous: order() === 0 ? (before[next] as Span) : NONE };
  });
}

/** Below 0 when the keys of entry `a` come first, 0 when they are those of `b`; no entry comes last. */
function compareKeys(columns: readonly Numbers[], a: number | undefined, b: number): number {
  if (a === undefined) return 1;
  for (const column of columns) {
    const difference = (column[a] as number) - (column[b] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Entries that follow one another with the same period and keys. */
function spansOf({ size, period }: TimeTable<never>, columns: readonly Numbers[]): Span[] {
  const memory = takeScratch();
  const isFirst = memory
    .bytes(size + 1)
    .fill(0)
    .fill(1, size);
  const keys = [period, ...columns].map((values) => ({ values, below: 256 ** values.BYTES_PER_ELEMENT }));
  for (const packed of packColumns(size, keys, memory))
    memory.kernels.markChanges(isFirst.byteOffset, packed.keys, size);
  const spans: Span[] = [];
  for (let start = 0; start < size; ) {
    const end = isFirst.indexOf(1, start + 1);
    spans.push({ start, end });
    start = end;
  }
  giveBack(memory);
  return spans;
}

const NONE: Span = { start: 0, end: 0 };

function workflowOf(cube: Cube, entry: number) {
  const project = cube.names.project[cube.runTime.key.project[entry] ?? 0];
  return {
    project: project?.name ?? '',
    organisation: project?.organisation ?? '',
    workflow: runName(cube, 'workflow', entry),
  };
}

function runName(cube: Cube, key: Exclude<RunTimeKey, 'project'>, entry: number): string {
  return cube.names[key][cube.runTime.key[key][entry] ?? 0] ?? '';
}

function queueName(cube: Cube, key: QueueTimeKey, entry: number): string {
  return cube.names[key][cube.queueTime.key[key][entry] ?? 0] ?? '';
}
