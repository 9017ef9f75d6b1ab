import type { Day } from '../../common/day.ts';
import type { CellColumns } from '../cells.ts';
import type { CreditLimbs } from '../credit-column.ts';
import { type CountMeasure, CREDIT_KINDS, type CreditKind, DIMENSIONS } from '../cube.ts';
import type { PartialCube } from '../cube-builder.ts';
import type { ProjectVariant } from '../projects.ts';
import type { SideSums } from '../side-table.ts';
import { BRANCH_KINDS, HOURS } from '../side-tables.ts';
import type { TimeColumns } from '../time-cells.ts';
import type { Reader } from './engine.ts';

/** Dictionaries, tables and sums of the reader, in the order of assembly/harvest.ts. */
const Dictionaries = {
  variant: 0,
  workflow: 1,
  job: 2,
  executor: 3,
  resourceClass: 4,
  status: 5,
  trigger: 6,
  operatingSystem: 7,
} as const;
const Tables = { group: 0, machine: 1, cell: 2, rareCredits: 3, runTime: 4, queueTime: 5 } as const;
const Sums = { trigger: 0, branchKind: 1, operatingSystem: 2, hour: 3 } as const;

/** Words of a key; what was summed stands behind it. */
const KEY_WORDS = 4;

/** Where a cell's sums stand behind its key: three counts in words, the others in doubles (see assembly/cube.ts). */
const WORD_MEASURES = [
  ['rows', 0],
  ['runs', 1],
  ['measuredRuns', 2],
] as const;
const DOUBLE_MEASURES = [
  ['seconds', 2],
  ['measuredSeconds', 3],
  ['medianCpu', 4],
  ['maxCpu', 5],
  ['medianRam', 6],
  ['maxRam', 7],
] as const;
const COMPUTE = 8;
const STORAGE = 10;

/** The reader's memory as it is now. Any call of the reader may leave it behind. */
interface View {
  readonly reader: Reader;
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  readonly doubles: Float64Array;
}

/** Takes out everything that the reader has summed so far, as plain data; `days` are the host's, by number. */
export function harvest(reader: Reader, days: readonly Day[]): PartialCube {
  const { buffer } = reader.memory;
  const view = {
    reader,
    bytes: new Uint8Array(buffer),
    words: new Uint32Array(buffer),
    doubles: new Float64Array(buffer),
  };
  const texts = (which: keyof typeof Dictionaries) => textsOf(view, Dictionaries[which]);
  return {
    cells: cellsOf(view),
    days,
    variants: variantsOf(view),
    names: {
      workflow: texts('workflow'),
      job: texts('job'),
      executor: texts('executor'),
      resourceClass: texts('resourceClass'),
      status: texts('status'),
    },
    side: {
      trigger: sidesOf(view, Sums.trigger, texts('trigger')),
      branchKind: sidesOf(view, Sums.branchKind, BRANCH_KINDS),
      operatingSystem: sidesOf(view, Sums.operatingSystem, texts('operatingSystem')),
      hour: sidesOf(view, Sums.hour, HOURS),
    },
    runTime: timesOf(view, Tables.runTime, Tables.group, 3),
    queueTime: timesOf(view, Tables.queueTime, Tables.machine, 2),
  };
}

function cellsOf(view: View): CellColumns {
  const { reader, words, doubles } = view;
  const size = reader.tableSize(Tables.cell);
  const column = () => new Float64Array(size);
  const period = new Uint8Array(size);
  const keys = new Uint32Array(size * DIMENSIONS.length);
  const count: Record<CountMeasure, Float64Array | Uint32Array> = {
    rows: new Uint32Array(size),
    runs: new Uint32Array(size),
    seconds: column(),
    measuredRuns: new Uint32Array(size),
    measuredSeconds: column(),
    medianCpu: column(),
    maxCpu: column(),
    medianRam: column(),
    maxRam: column(),
  };
  const compute = { whole: column(), micro: column() };
  const storage = { whole: column(), micro: column() };
  for (let cell = 0; cell < size; cell++) {
    const at = reader.entryAddress(Tables.cell, cell) / 4;
    period[cell] = writeKey(view, at, keys, cell * DIMENSIONS.length);
    const sums = at + KEY_WORDS;
    for (const [measure, place] of WORD_MEASURES) count[measure][cell] = words[sums + place] as number;
    const from = sums / 2;
    for (const [measure, place] of DOUBLE_MEASURES) count[measure][cell] = doubles[from + place] as number;
    compute.whole[cell] = doubles[from + COMPUTE] as number;
    compute.micro[cell] = doubles[from + COMPUTE + 1] as number;
    storage.whole[cell] = doubles[from + STORAGE] as number;
    storage.micro[cell] = doubles[from + STORAGE + 1] as number;
  }
  return { size, period, keys, count, credits: dense({ compute, storage, ...rareCreditsOf(view, size) }) };
}

/** Leaves out what is zero everywhere. */
function dense(kinds: Partial<Record<CreditKind, CreditLimbs>>): CellColumns['credits'] {
  const isZero = (column: Float64Array) => column.every((value) => value === 0);
  const columns = Object.entries(kinds).map(([kind, { whole, micro }]) => {
    return [kind, { whole, micro: isZero(micro) ? new Float64Array(0) : micro }] as const;
  });
  return Object.fromEntries(columns.filter(([, { whole, micro }]) => micro.length > 0 || !isZero(whole)));
}

/** Writes a cell's key in the order of DIMENSIONS; gives its period. */
function writeKey({ reader, words }: View, cell: number, keys: Uint32Array, to: number): number {
  const group = reader.entryAddress(Tables.group, words[cell] as number) / 4;
  const machine = reader.entryAddress(Tables.machine, words[cell + 1] as number) / 4;
  keys[to] = words[cell + 2] as number;
  keys[to + 1] = words[group + 1] as number;
  keys[to + 2] = words[group + 2] as number;
  keys[to + 3] = words[group + 3] as number;
  keys[to + 4] = words[machine + 1] as number;
  keys[to + 5] = words[machine + 2] as number;
  keys[to + 6] = words[cell + 3] as number;
  return words[group] as number;
}

/** Columns of the kinds that have credits at all, but for those that every cell has. */
function rareCreditsOf(
  { reader, words, doubles }: View,
  size: number,
): Partial<Record<CreditKind, CreditLimbs>> {
  const columns: Partial<Record<CreditKind, CreditLimbs>> = {};
  const entries = reader.tableSize(Tables.rareCredits);
  for (let entry = 0; entry < entries; entry++) {
    const at = reader.entryAddress(Tables.rareCredits, entry) / 4;
    const cell = words[at] as number;
    const kind = CREDIT_KINDS[words[at + 1] as number] as CreditKind;
    columns[kind] ??= { whole: new Float64Array(size), micro: new Float64Array(size) };
    const { whole, micro } = columns[kind];
    whole[cell] = doubles[(at + KEY_WORDS) / 2] as number;
    micro[cell] = doubles[(at + KEY_WORDS) / 2 + 1] as number;
  }
  return columns;
}

/** A table of durations. `keys` words stand behind the period in the entries of the table `by`. */
function timesOf({ reader, words, doubles }: View, which: number, by: number, keys: number): TimeColumns {
  const size = reader.tableSize(which);
  const width = keys + 2;
  const tuples = new Uint32Array(size * width);
  const count = new Float64Array(size);
  const sum = new Float64Array(size);
  for (let entry = 0; entry < size; entry++) {
    const at = reader.entryAddress(which, entry) / 4;
    const key = reader.entryAddress(by, words[at] as number) / 4;
    for (let i = 0; i <= keys; i++) tuples[entry * width + i] = words[key + i] as number;
    tuples[entry * width + keys + 1] = words[at + 1] as number;
    count[entry] = doubles[(at + KEY_WORDS) / 2] as number;
    sum[entry] = doubles[(at + KEY_WORDS) / 2 + 1] as number;
  }
  return { size, tuples, count, sum };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function textsOf({ reader, bytes }: View, which: number): string[] {
  return Array.from({ length: reader.dictionarySize(which) }, (_, i) => {
    const start = reader.textAddress(which, i);
    return decoder.decode(bytes.subarray(start, start + reader.textLength(which, i)));
  });
}

function variantsOf({ reader, bytes }: View): ProjectVariant[] {
  return Array.from({ length: reader.dictionarySize(Dictionaries.variant) }, (_, i) => ({
    ...projectAt(bytes, reader.textAddress(Dictionaries.variant, i)),
    lastDay: reader.lastDayOf(i),
  }));
}

/** The project whose five lengths (words) and texts stand at `address`. */
export function projectAt(bytes: Uint8Array, address: number): Omit<ProjectVariant, 'lastDay'> {
  const lengths = new DataView(bytes.buffer, address, 20);
  let end = address + 20;
  const text = (i: number) => {
    const start = end;
    end += lengths.getUint32(4 * i, true);
    return decoder.decode(bytes.subarray(start, end));
  };
  // Read in the order in which they stand.
  return { organisationId: text(0), organisation: text(1), id: text(2), name: text(3), vcsUrl: text(4) };
}

function sidesOf({ reader, doubles }: View, which: number, names: readonly string[]): SideSums[] {
  const from = reader.sumsAddress(which) / 8;
  const entries = names.flatMap((name, value) =>
    ([0, 1] as const).map((period): SideSums => {
      const entry = 2 * value + period;
      const at = from + 5 * entry;
      const sum = (i: number) => (entry < reader.sumsRoom(which) ? (doubles[at + i] as number) : 0);
      return { period, name, rows: sum(0), runs: sum(1), seconds: sum(2), whole: sum(3), micro: sum(4) };
    }),
  );
  return entries.filter(({ rows }) => rows > 0);
}
