import type { Period } from '../common/day.ts';
import { DamagedDataError } from '../common/errors.ts';
import type { Cube } from './cube.ts';

/** One downloaded file of an export: gzip (or plain) CSV with its own header line. */
export interface Part {
  /** Path on disk, as sent by the server. */
  readonly path: string;
  /** How messages name it: `part 2 of 2026-01-01..2026-01-31`. */
  readonly label: string;
  /** The days whose rows this part's export owns; rows of other days are counted and dropped. */
  readonly window: Period;
}

export interface ReadRequest {
  readonly parts: readonly Part[];
  /** Rows of these days are the period: they go to merged.csv and to the Cube's current side. */
  readonly period: Period;
  /** Rows of these days go to the Cube's previous side only; null when nothing is compared. */
  readonly previous: Period | null;
  /** Where merged.csv is written (whole or not at all); undefined when the parts are kept apart instead. */
  readonly mergedPath?: string | undefined;
  /** Where the period's rows are written as Parquet too; undefined when they are not. */
  readonly parquet?: ParquetRequest | undefined;
  /** Folder for temporary segments; on the same file system as `mergedPath`. */
  readonly tempDir: string;
  /** Drop malformed records and bad values instead of failing; both are counted. */
  readonly lenient: boolean;
  /** Whether a project's rows count in the figures; all do without it. merged.csv holds all rows regardless. */
  readonly includesProject?: ((project: { organisation: string; name: string }) => boolean) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called now and then with the compressed bytes read so far. */
  readonly onProgress?: ((bytesRead: number) => void) | undefined;
}

export interface ParquetRequest {
  /** The folder below which the files come. */
  readonly root: string;
  /** Called now and then with the rows written so far, when all parts are read. */
  readonly onRows?: ((rows: number) => void) | undefined;
}

/** The Parquet files of a run. */
export interface ParquetResult {
  /** Their names below the root, with `/`. */
  readonly files: readonly string[];
  /** Values that are not of their column's type, and are null in the files, by column. */
  readonly unreadable: Readonly<Record<string, number>>;
}

export interface ReadResult {
  readonly cube: Cube;
  readonly counts: ReadCounts;
  /** undefined when no Parquet was asked for. */
  readonly parquet: ParquetResult | undefined;
}

/** What the reading pass saw, for `quality` in report.json. All numbers are rows unless they say otherwise. */
export interface ReadCounts {
  /** Records in all parts, headers not counted. */
  readonly read: number;
  /** Rows of the period (those of merged.csv). */
  readonly period: number;
  /** Rows of the previous period. */
  readonly previous: number;
  /** Rows dropped because another window owns their day, or no window does. */
  readonly outsideDays: number;
  /** Rows of the period that the `projects` input keeps out of the figures. */
  readonly excludedByProjects: number;
  /** Rows of the period without a job (approval, blocked, cancelled before start): in credits, never in runs. */
  readonly withoutJob: number;
  /** Records dropped because they are malformed (only with `lenient`). */
  readonly malformed: number;
  /** Values that could not be read and count as null, by column. */
  readonly badValues: Readonly<Record<string, number>>;
  /** Columns of the known layout that at least one part lacks. */
  readonly missingColumns: readonly string[];
  /** Columns that the known layout does not have; they survive into merged.csv. */
  readonly unknownColumns: readonly string[];
  /** Parts that were listed twice with equal content and read once. */
  readonly repeatedParts: number;
}

/** A part whose gzip is broken or cut short: fetching it again may help. */
export class DamagedPartError extends DamagedDataError {
  readonly part: Part;
  constructor(part: Part, message: string) {
    super(message);
    this.part = part;
  }
}
