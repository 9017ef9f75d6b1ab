import { type Batch, countIn, sharesDayWord } from './batch.ts';
import type { BatchReader } from './batch-file.ts';
import { type Grouping, groupByColumns } from './canonical.ts';
import { type JoinedKeys, totalOf } from './merge-keys.ts';
import type { PartialCube } from './partial-cube.ts';
import type { Scratch } from './scratch.ts';
import { type Entries, inBytes } from './sum-table.ts';

/** The cells of a day of all builders, grouped by their keys. */
export interface DayOfCells {
  readonly period: 0 | 1;
  /** The day's place among the merged names. */
  readonly day: number;
  readonly cells: readonly Entries[];
  /** For each of `cells`, its rarer credits. */
  readonly rareCredits: readonly Entries[];
  /** For each cell, one table after another: its joined group and machine, and its merged status. */
  readonly groups: Uint32Array;
  readonly machines: Uint32Array;
  readonly statuses: Uint32Array;
  readonly grouping: Grouping;
  /** For what is needed until the next day. */
  readonly memory: Scratch;
}

/**
 * The cells of these days, one day after another: only those of one are in memory at a time, as a rule few
 * enough for the processor's cache.
 */
export function* daysOfCells(
  days: readonly SourcedDay[],
  keys: JoinedKeys,
  reader: BatchReader,
): Generator<DayOfCells> {
  for (const { period, day, sources } of days) {
    reader.memory.forget();
    const cells = sources.map(({ batch, own }) => reader.entriesIn(batch.cells, own, own + 1));
    const rareCredits = sources.map(({ batch, own }) => reader.entriesIn(batch.rareCredits, own, own + 1));
    const columns = keysOf(cells, sources, keys, reader.memory);
    const { groups, machines, statuses } = columns;
    const sorted = [
      { values: groups, below: keys.groups.size },
      { values: machines, below: keys.machines.size },
      { values: statuses, below: keys.names.status.length },
    ];
    const grouping = groupByColumns(groups.length, sorted, reader.memory);
    yield { period, day, cells, rareCredits, ...columns, grouping, memory: reader.memory };
  }
}

/** How many cells all builders have, each for itself. */
export function cellsOf(partials: readonly PartialCube[]): number {
  return partials
    .flatMap(({ batches }) => batches)
    .reduce((sum, { cells }) => sum + (cells.starts.at(-1) ?? 0), 0);
}

/** A builder's day in one of its batches. */
interface Source {
  /** Which of the builders. */
  readonly which: number;
  readonly batch: Batch;
  /** The builder's number of the day. */
  readonly own: number;
}

/** Where the cells of a day are. Plain data. */
export interface SourcedDay {
  readonly period: 0 | 1;
  /** The day's place among the merged names. */
  readonly day: number;
  readonly sources: readonly Source[];
  /** How many cells these have, each for itself. */
  readonly cells: number;
}

/** All days that have cells, in canonical order: by period and then by date. */
export function daysOf(partials: readonly PartialCube[], { ranks }: JoinedKeys): SourcedDay[] {
  const all = new Map<string, { period: 0 | 1; day: number; sources: Source[]; cells: number }>();
  for (const [which, { days, batches }] of partials.entries()) {
    for (const [own, { period }] of days.entries()) {
      const day = ranks.day[which]?.[own] ?? 0;
      for (const batch of batches) {
        const cells = countIn(batch.cells, own, own + 1);
        if (cells === 0) continue;
        const known = all.get(`${period} ${day}`) ?? { period, day, sources: [], cells: 0 };
        known.sources.push({ which, batch, own });
        known.cells += cells;
        all.set(`${period} ${day}`, known);
      }
    }
  }
  return [...all.values()].sort((a, b) => a.period - b.period || a.day - b.day);
}

function keysOf(
  cells: readonly Entries[],
  sources: readonly Source[],
  keys: JoinedKeys,
  memory: Scratch,
): Pick<DayOfCells, 'groups' | 'machines' | 'statuses'> {
  const size = totalOf(cells);
  const [groups, machines, statuses] = [memory.words(size), memory.words(size), memory.words(size)];
  const columns = [groups.byteOffset, machines.byteOffset, statuses.byteOffset] as const;
  memory.during(() => {
    const lookups = new Map<number, Lookups>();
    let done = 0;
    for (const [i, table] of cells.entries()) {
      const which = sources[i]?.which ?? 0;
      const known = lookups.get(which) ?? lookupsOf(which, keys, memory);
      lookups.set(which, known);
      takeKeys(table, known, columns, done, memory);
      done += table.size;
    }
  });
  return { groups, machines, statuses };
}

/** Where a builder's numbers of groups, machines and statuses are looked up; addresses. */
interface Lookups {
  readonly groups: number;
  readonly machines: number;
  readonly statuses: number;
}

function lookupsOf(which: number, { groups, machines, ranks }: JoinedKeys, memory: Scratch): Lookups {
  const addressOf = (lists: readonly Uint32Array[]) => memory.addressOf(lists[which] as Uint32Array);
  return {
    groups: addressOf(groups.places),
    machines: addressOf(machines.places),
    statuses: addressOf(ranks.status),
  };
}

/** Writes the keys of a table's cells to the columns, behind those of `done` others. */
function takeKeys(
  table: Entries,
  { groups, machines, statuses }: Lookups,
  columns: readonly [groups: number, machines: number, statuses: number],
  done: number,
  memory: Scratch,
): void {
  const [toGroups, toMachines, toStatuses] = columns;
  const bytes = 4 * done;
  memory.kernels.cellKeys(
    memory.addressOf(table.words),
    inBytes(table).stride,
    sharesDayWord(table),
    toGroups + bytes,
    groups,
    toMachines + bytes,
    machines,
    toStatuses + bytes,
    statuses,
    table.size,
  );
}
