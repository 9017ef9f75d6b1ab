import { formatPeriod } from '../common/day.ts';
import { DamagedDataError } from '../common/errors.ts';
import { type Header, missingColumns, unionOf, unknownColumns } from './columns.ts';
import type { Cube } from './cube.ts';
import { CubeBuilder } from './cube-builder.ts';
import type { Helper } from './fast/helper.ts';
import type { PoolPart } from './fast/part-orders.ts';
import { MAX_TARGETS } from './fast/part-pass.ts';
import type { PoolOptions } from './fast/pool.ts';
import { readPartsFast } from './fast/read-parts.ts';
import { type Threads, threadsFor } from './fast/threads.ts';
import { mergeCubes, mergeTogether } from './merge-cubes.ts';
import { type Opened, type OpenedPart, openParts } from './open-parts.ts';
import { readPart } from './part.ts';
import type { PartialCube } from './partial-cube.ts';
import { badValuesOf, sumTallies, type Tally } from './problems.ts';
import { dropRepeated, type SizedPart } from './repeated.ts';
import { discardTargets, openTargets, publishTargets, type Targets } from './targets.ts';
import type { ParquetResult, ReadCounts, ReadRequest, ReadResult } from './types.ts';

/**
 * Reads all parts in one pass: checks every row, writes merged.csv, fills the Cube. The same rows give the same
 * Cube in any order and any split into parts; merged.csv has them in the order of the parts.
 *
 * merged.csv appears only when every part is whole, and Parquet files behind it, one after the other. On any error
 * nothing unfinished is left behind; where it comes between two files, those before it stay, each of them whole. Throws
 * DamagedPartError for a part that may be fetched again, DamagedDataError for data that breaks the contract,
 * NoSpaceError for disks and permissions, and the signal's reason.
 */
export async function readUsage(request: ReadRequest, options: ReadOptions = {}): Promise<ReadResult> {
  const result = await readUsageEarly(request, options);
  await result.published;
  return result;
}

/**
 * As `readUsage`, but it does not wait for the disk: there is enough to do with the Cube until `published` resolves.
 * That rejects with NoSpaceError when the disk fails, and then nothing unfinished is left behind.
 */
export async function readUsageEarly(
  request: ReadRequest,
  options: ReadOptions = {},
): Promise<ReadResult & Published> {
  const distinct = await dropRepeated(request.parts);
  const threads = startEarly(request, distinct, options);
  let targets: Targets | undefined;
  try {
    const opened = await openParts(request, distinct);
    const columns = unionOf(opened.parts.map(({ header }) => header));
    targets = await openTargets(request, columns, opened.parts.length);
    return await readInto(targets, opened, columns, request, { ...options, threads });
  } catch (error) {
    await threads?.end();
    if (targets) await discardTargets(targets);
    throw error;
  }
}

/** The threads need about as long to start as everything does that comes before their first part. */
function startEarly(
  request: ReadRequest,
  parts: readonly SizedPart[],
  { byReference, workers }: ReadOptions,
): Threads | undefined {
  if (byReference === true) return undefined;
  const sizes = parts.map(({ bytes }) => bytes);
  return threadsFor(request, sizes, workers);
}

/** What is read with. */
interface ReadMeans extends ReadOptions {
  /** Threads that were started for this request; undefined to read by the reference. */
  readonly threads: Threads | undefined;
}

async function readInto(
  targets: Targets,
  opened: Opened,
  columns: Header,
  request: ReadRequest,
  options: ReadMeans,
): Promise<ReadResult & Published> {
  const rows = await readRows(request, opened.parts, columns, targets, options);
  const { copied } = rows;
  try {
    const tally = sumTallies(rows.tallies);
    const cube = await join(rows, () => checkDays(tally, request));
    rows.forget();
    const parquet = await writeParquet(targets, copied, request);
    const published = publishTargets(targets, copied, options.isForced ?? true);
    // Who waits for it hears of the error.
    published.catch(() => undefined);
    return { cube, counts: countsOf(opened, tally), parquet, published };
  } catch (error) {
    await copied.catch(() => undefined);
    throw error;
  }
}

/** Joins what the rows add up to, unless a check says that this is of no use. */
async function join({ partials, helper }: RowsRead, check: () => void): Promise<Cube> {
  try {
    check();
    return helper ? await mergeTogether(partials, helper) : mergeCubes(partials);
  } finally {
    helper?.release();
  }
}

/** The rows are sorted by the threads that read, and written by others: those have ended before these begin. */
async function writeParquet(
  { parquet }: Targets,
  copied: Promise<void>,
  request: ReadRequest,
): Promise<ParquetResult | undefined> {
  if (parquet === undefined) return undefined;
  await copied;
  return await parquet.finish(request.signal, request.parquet?.onRows);
}

export interface Published {
  /** merged.csv and the Parquet files have their names, and are on disk. */
  readonly published: Promise<void>;
}

/** How to read, for tests and measurements; the result is the same. */
export interface ReadOptions {
  /** Reads by the plain TypeScript of part.ts alone. */
  readonly byReference?: boolean;
  /** Threads to read on, this one among them, whatever the size of the parts; undefined leaves the choice to the reader. */
  readonly workers?: number;
  /** Whether merged.csv must be on disk before it gets its name; it must unless this says no. */
  readonly isForced?: boolean;
  /** Bytes of rows that may wait in segments while there are parts to read; undefined leaves the choice to the reader. */
  readonly spareBytes?: number;
}

/** What came of all parts' rows, tallies in the order of the parts. */
interface RowsRead {
  readonly tallies: readonly Tally[];
  readonly partials: readonly PartialCube[];
  /** Gives back what partials take, once they are joined. */
  readonly forget: () => void;
  /** See PoolResult. */
  readonly helper?: Helper | undefined;
  /** All rows are in merged.csv. */
  readonly copied: Promise<void>;
}

async function readRows(
  request: ReadRequest,
  parts: readonly OpenedPart[],
  columns: Header,
  targets: Targets,
  { threads, spareBytes }: ReadMeans,
): Promise<RowsRead> {
  const isByReader = threads !== undefined && columns.length <= MAX_TARGETS;
  if (isByReader) return await readByReader(request, parts, columns, targets, threads, spareBytes);
  await threads?.end();
  return await readByReference(request, parts, columns, targets);
}

/** Reads by the compiled reader, on these threads. */
function readByReader(
  request: ReadRequest,
  parts: readonly OpenedPart[],
  columns: Header,
  { merged, parquet }: Targets,
  threads: Threads,
  spareBytes: number | undefined,
): Promise<RowsRead> {
  const orders: PoolPart[] = [];
  for (const [index, { part, bytes, header }] of parts.entries()) {
    const target = merged?.target(index);
    const sortTarget = parquet?.target(index);
    const isWriting = target !== undefined || sortTarget !== undefined;
    const shape = { part, header, columns, isWriting };
    orders.push({ index, bytes, shape, target, sortTarget, byZlib: false });
  }
  const { signal, onProgress } = request;
  const onPart: PoolOptions['onPart'] = (index, { extent, shelves }) => {
    merged?.add(index, extent);
    parquet?.add(index, shelves);
  };
  const onAnew = () => merged?.startAnew();
  const takeCopy: PoolOptions['takeCopy'] = (spare) => merged?.takeCopy(spare);
  return readPartsFast(
    orders,
    request,
    { signal, onProgress, onPart, onAnew, takeCopy, spareBytes },
    threads,
  );
}

/** Reads part after part by the plain TypeScript of part.ts. */
async function readByReference(
  request: ReadRequest,
  parts: readonly OpenedPart[],
  columns: Header,
  { merged, parquet }: Targets,
): Promise<RowsRead> {
  const builder = new CubeBuilder(request.includesProject);
  const tallies: Tally[] = [];
  let bytesBefore = 0;
  for (const [index, { part, bytes, header }] of parts.entries()) {
    const written = merged?.file.written ?? 0;
    const onBytes = (read: number) => request.onProgress?.(bytesBefore + read);
    const options = { signal: request.signal, onBytes };
    const task = { part, header, columns, segment: merged?.file, sortTarget: parquet?.target(index) };
    const { tally, shelves } = await readPart(task, request, builder, options);
    tallies.push(tally);
    parquet?.add(index, shelves);
    merged?.add(index, { bytes: merged.file.written - written, inSegment: 0 });
    bytesBefore += bytes;
  }
  const forget = () => undefined;
  return { tallies, partials: [builder.partial()], forget, copied: Promise.resolve() };
}

/** Rows of other days alone are no empty period: they come from an export that was made for other days. */
function checkDays({ read, period, previous, outsideDays }: Tally, request: ReadRequest): void {
  if (outsideDays === 0 || period + previous > 0) return;
  throw new DamagedDataError(
    `None of the ${read} rows that CircleCI sent is of ${formatPeriod(request.period)}: ${outsideDays} are of other days. Most likely an id in export-job-ids has the wrong days in front of it; correct it, or remove export-job-ids and the state folder to make a new export.`,
  );
}

function countsOf({ parts, repeated }: Opened, tally: Tally): ReadCounts {
  const headers = parts.map(({ header }) => header);
  return {
    ...tally,
    badValues: badValuesOf(tally),
    missingColumns: missingColumns(headers),
    unknownColumns: unknownColumns(headers),
    repeatedParts: repeated,
  };
}
