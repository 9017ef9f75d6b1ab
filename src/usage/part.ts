import { CleanWriter } from './clean.ts';
import { type Header, mapColumns, positionsOf } from './columns.ts';
import type { CubeBuilder, CubeDay } from './cube-builder.ts';
import { Days } from './days.ts';
import { newTally, Problems, type Tally } from './problems.ts';
import type { RawRecord } from './record.ts';
import { Row } from './row.ts';
import { type ScanHandler, Scanner } from './scan.ts';
import type { TempFile } from './temp-file.ts';
import type { Part, ReadRequest } from './types.ts';
import { preferDamage, type UnpackOptions, unpack } from './unpack.ts';

/** Clean bytes that are worth a write. */
const FLUSH_BYTES = 256 * 1024;

/** What is to be done with one part. */
export interface PartTask {
  readonly part: Part;
  readonly header: Header;
  /** The columns of merged.csv. */
  readonly columns: Header;
  /** Where the clean rows of the period go; undefined when none are wanted. */
  readonly segment: TempFile | undefined;
}

/**
 * Reads one part from end to end: each row goes to the segment, if it is the period's, and into the builder.
 *
 * What it added counts only when it returns. Throws what `unpack` and the scanner throw, DamagedDataError for a
 * malformed record or a bad value unless `lenient`, and NoSpaceError when the segment can't be written.
 */
export async function readPart(
  task: PartTask,
  request: ReadRequest,
  builder: CubeBuilder,
  options: UnpackOptions,
): Promise<Tally> {
  const { part, segment } = task;
  try {
    const rows = new PartRows(task, request, builder);
    const scanner = new Scanner(part.label, rows);
    for await (const chunk of unpack(part, options)) {
      scanner.push(chunk);
      // Nothing more is unpacked until the disk has taken these bytes.
      if (rows.clean.length >= FLUSH_BYTES) await segment?.append(rows.clean.take());
    }
    scanner.end();
    await segment?.append(rows.clean.take());
    return rows.tally;
  } catch (error) {
    throw await preferDamage(error, part, options);
  }
}

/** Sends the rows of one part where they belong. */
class PartRows implements ScanHandler {
  readonly tally = newTally();
  readonly clean = new CleanWriter();
  readonly #isWriting: boolean;
  readonly #columns: Int32Array;
  readonly #builder: CubeBuilder;
  readonly #days: Days;
  readonly #problems: Problems;
  readonly #row: Row;

  constructor({ part, header, columns, segment }: PartTask, request: ReadRequest, builder: CubeBuilder) {
    this.#isWriting = segment !== undefined;
    this.#columns = mapColumns(columns, header);
    this.#builder = builder;
    this.#days = new Days(part.window, request, builder);
    this.#problems = new Problems(part.label, request.lenient, this.tally);
    this.#row = new Row(positionsOf(header), this.#problems);
  }

  header(): void {
    // Known from the first look at all parts.
  }

  row(record: RawRecord): void {
    const row = this.#row;
    row.use(record);
    this.tally.read++;
    const fate = this.#days.fateOf(row.look(row.at.JOB_RUN_DATE));
    if (fate === 'bad') this.#problems.badDay(record.line);
    else if (fate === 'outside') this.tally.outsideDays++;
    else this.#keep(record, fate);
  }

  malformed(line: number, why: string): void {
    this.tally.read++;
    this.#problems.malformed(line, why);
  }

  #keep(record: RawRecord, day: CubeDay): void {
    const isIncluded = this.#builder.add(this.#row, day);
    if (day.period === 1) {
      this.tally.previous++;
      return;
    }
    this.tally.period++;
    if (!isIncluded) this.tally.excludedByProjects++;
    if (!this.#row.has(this.#row.at.JOB_NAME)) this.tally.withoutJob++;
    if (this.#isWriting) this.clean.writeRecord(record, this.#columns);
  }
}
