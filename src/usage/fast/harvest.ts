import type { Batch } from '../batch.ts';
import { copyOf } from '../order-batch.ts';
import { type BuilderDay, type PartialCube, PLAIN_TABLES, type PlainTable } from '../partial-cube.ts';
import type { ProjectVariant } from '../projects.ts';
import { recordOf } from '../records.ts';
import { MEASURES, type SideSums } from '../side-table.ts';
import { BRANCH_KINDS, HOURS } from '../side-tables.ts';
import type { Entries } from '../sum-table.ts';
import type { Reader } from './engine.ts';
import { BYTES_A_WORD, layoutOf, numberOf } from './tables.ts';

/** Dictionaries and sums of the reader, in the order of assembly/harvest.ts. */
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
const Sums = { trigger: 0, branchKind: 1, operatingSystem: 2, hour: 3 } as const;

/** The reader's memory as it is now. Any call of the reader may leave it behind. */
interface View {
  readonly reader: Reader;
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  readonly doubles: Float64Array;
}

/**
 * What the reader has summed beside what it has put down, in memory of its own: so the reader's is free as soon as its
 * thread ends. `days` are the host's, by number.
 */
export function harvest(reader: Reader, days: readonly BuilderDay[], batches: readonly Batch[]): PartialCube {
  const view = viewOf(reader);
  const texts = (which: keyof typeof Dictionaries) => textsOf(view, Dictionaries[which]);
  return {
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
    tables: recordOf(PLAIN_TABLES, (table) => copyOf(entriesOf(view, table))),
    batches,
  };
}

function viewOf(reader: Reader): View {
  const { buffer } = reader.memory;
  return {
    reader,
    bytes: new Uint8Array(buffer),
    words: new Uint32Array(buffer),
    doubles: new Float64Array(buffer),
  };
}

/** A table of names' numbers, where it lies. */
function entriesOf({ reader, words }: View, table: PlainTable): Entries {
  const which = numberOf(table);
  const { keyWords, stride } = layoutOf(table);
  const size = reader.tableSize(which);
  const page = reader.PAGE_ENTRIES.value;
  const pages = Uint32Array.from(
    { length: Math.ceil(size / page) },
    (_, i) => reader.entryAddress(which, i * page) / BYTES_A_WORD,
  );
  return { size, keyWords, stride, pages, pageShift: Math.log2(page), words, sums: words };
}

const BYTES_A_DOUBLE = 8;

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
  const from = reader.sumsAddress(which) / BYTES_A_DOUBLE;
  const entries = names.flatMap((name, value) =>
    ([0, 1] as const).map((period): SideSums => {
      const entry = 2 * value + period;
      const at = from + MEASURES * entry;
      const sum = (i: number) => (entry < reader.sumsRoom(which) ? (doubles[at + i] as number) : 0);
      return { period, name, rows: sum(0), runs: sum(1), seconds: sum(2), whole: sum(3), micro: sum(4) };
    }),
  );
  return entries.filter(({ rows }) => rows > 0);
}
