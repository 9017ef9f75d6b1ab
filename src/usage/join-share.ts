import type { Batch } from './batch.ts';
import { BatchReader } from './batch-file.ts';
import { CellColumns, type JoinedCells } from './cell-columns.ts';
import {
  QUEUE_TIME_KEYS,
  type QueueTimeKey,
  RUN_TIME_KEYS,
  type RunTimeKey,
  type TimeTable,
} from './cube.ts';
import { addDays, cellsIn } from './merge-cells.ts';
import type { SourcedDay } from './merge-days.ts';
import type { JoinedKeys } from './merge-keys.ts';
import { mergeTimes } from './merge-times.ts';
import type { PartialCube } from './partial-cube.ts';

/** The two tables of durations of a Cube. */
export interface JoinedTimes {
  readonly runTime: TimeTable<RunTimeKey>;
  readonly queueTime: TimeTable<QueueTimeKey>;
}

/** What one thread is to join while another one joins the rest: these days' cells, and all durations. Plain data. */
export interface ShareOrder {
  readonly days: readonly SourcedDay[];
  readonly keys: JoinedKeys;
  /** Of each builder. */
  readonly batches: readonly (readonly Batch[])[];
  /** More cells than this are of no use. */
  readonly most: number;
}

export interface JoinedShare {
  readonly times: JoinedTimes;
  /** undefined when there are too many. */
  readonly cells: JoinedCells | undefined;
}

/** Another thread that joins a share. */
export interface JoinHelper {
  /** Rejects with NoSpaceError when what was put down can't be read back. Asked once. */
  join(order: ShareOrder): Promise<JoinedShare>;
}

/** Does what is ordered. Throws NoSpaceError. */
export function joinShare({ days, keys, batches, most }: ShareOrder): JoinedShare {
  const reader = new BatchReader();
  try {
    const columns = new CellColumns(keys, Math.min(cellsIn(days), most));
    const isComplete = addDays(columns, days, reader, most);
    const partials = batches.map((all) => ({ batches: all }));
    return { cells: isComplete ? columns.joined() : undefined, times: joinTimes(partials, keys, reader) };
  } finally {
    reader.close();
  }
}

/** Joins all durations. Throws NoSpaceError. */
export function joinTimes(
  partials: readonly Pick<PartialCube, 'batches'>[],
  { names, groups, machines }: JoinedKeys,
  reader: BatchReader,
): JoinedTimes {
  const request = { partials, names, reader };
  return {
    runTime: mergeTimes(RUN_TIME_KEYS, { ...request, table: 'runTime', joined: groups }),
    queueTime: mergeTimes(QUEUE_TIME_KEYS, { ...request, table: 'queueTime', joined: machines }),
  };
}

/** The memory of a share that another thread can't share, and that can be moved to it. */
export function buffersOf({ cells, times: { runTime, queueTime } }: JoinedShare): ArrayBuffer[] {
  const times = [runTime, queueTime].flatMap(({ period, key, bucket, count, sum }) => [
    period,
    ...Object.values(key),
    bucket,
    count,
    sum,
  ]);
  const columns = cells && [
    cells.period,
    ...Object.values(cells.key),
    ...cells.sums,
    ...[...cells.rare.values()].flat(),
  ];
  const buffers = new Set([...times, ...(columns ?? [])].map(({ buffer }) => buffer));
  return [...buffers].filter((buffer) => buffer instanceof ArrayBuffer);
}
