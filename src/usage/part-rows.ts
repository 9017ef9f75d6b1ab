import { CleanWriter } from './clean.ts';
import { type Header, mapColumns, positionsOf } from './columns.ts';
import type { CubeBuilder, CubeDay } from './cube-builder.ts';
import { Days } from './days.ts';
import { newTally, Problems } from './problems.ts';
import type { RawRecord } from './record.ts';
import { Row } from './row.ts';
import type { ScanHandler } from './scan.ts';
import type { Part, ReadRequest } from './types.ts';

/** What of a request the reading of rows depends on. */
export type RowRequest = Pick<ReadRequest, 'period' | 'previous' | 'lenient' | 'includesProject'>;

/** What the rows of a part are, and where they go. */
export interface PartShape {
  readonly part: Part;
  readonly header: Header;
  /** The columns of merged.csv. */
  readonly columns: Header;
  /** Whether clean rows are wanted. */
  readonly isWriting: boolean;
}

/** Sends the rows of one part where they belong. */
export class PartRows implements ScanHandler {
  readonly tally = newTally();
  readonly clean = new CleanWriter();
  readonly #isWriting: boolean;
  readonly #columns: Int32Array;
  readonly #builder: CubeBuilder;
  readonly #days: Days;
  readonly #problems: Problems;
  readonly #row: Row;

  constructor(shape: PartShape, request: RowRequest, builder: CubeBuilder) {
    const { part, header, columns, isWriting } = shape;
    this.#isWriting = isWriting;
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
