import { type Header, missingColumns, unionOf, unknownColumns } from './columns.ts';
import { CubeBuilder, type PartialCube } from './cube-builder.ts';
import { MAX_TARGETS } from './fast/part-pass.ts';
import type { PoolPart } from './fast/pool.ts';
import { readPartsFast } from './fast/read-parts.ts';
import { readPartHeader } from './headers.ts';
import { mergeCubes } from './merge-cubes.ts';
import { MergedFile } from './merged-file.ts';
import { readPart } from './part.ts';
import { badValuesOf, sumTallies, type Tally } from './problems.ts';
import { dropRepeated, type SizedPart } from './repeated.ts';
import type { ReadCounts, ReadRequest, ReadResult } from './types.ts';

/**
 * Reads all parts in one pass: checks every row, writes merged.csv, fills the Cube. The same rows give the same
 * Cube in any order and any split into parts; merged.csv has them in the order of the parts.
 *
 * merged.csv appears only when every part is whole; on any error nothing is left behind. Throws DamagedPartError
 * for a part that may be fetched again, DamagedDataError for data that breaks the contract, NoSpaceError for
 * disks and permissions, and the signal's reason.
 */
export async function readUsage(request: ReadRequest, options: ReadOptions = {}): Promise<ReadResult> {
  const { mergedPath, tempDir } = request;
  const merged = mergedPath === undefined ? undefined : new MergedFile(mergedPath, tempDir);
  try {
    const opened = await openParts(request);
    const columns = unionOf(opened.parts.map(({ header }) => header));
    const isByReference = options.byReference === true || columns.length > MAX_TARGETS;
    const readRows = isByReference ? readByReference : readByReader;
    const { tallies, partials } = await readRows(request, opened.parts, columns, merged, options);
    await merged?.join(columns, request.signal);
    const cube = mergeCubes(partials);
    await merged?.publish();
    return { cube, counts: countsOf(opened, sumTallies(tallies)) };
  } finally {
    await merged?.discard();
  }
}

/** How to read, for tests and measurements; the result is the same. */
export interface ReadOptions {
  /** Reads by the plain TypeScript of part.ts alone. */
  readonly byReference?: boolean;
  /** Worker threads to use, whatever the size of the parts; undefined leaves the choice to the reader. */
  readonly workers?: number;
}

/** A part that has a header line. */
interface OpenedPart extends SizedPart {
  readonly header: Header;
}

/** Looks at the header of every distinct part, so that all columns are known before the first row is written. */
async function openParts(request: ReadRequest): Promise<Opened> {
  const distinct = await dropRepeated(request.parts);
  const parts: OpenedPart[] = [];
  for (const { part, bytes } of distinct) {
    const header = await readPartHeader(part, request.signal);
    // Without a header there is nothing in the part, and nothing missing from it.
    if (header !== undefined) parts.push({ part, bytes, header });
  }
  return { parts, repeated: request.parts.length - distinct.length };
}

interface Opened {
  readonly parts: readonly OpenedPart[];
  /** How many parts were left out because they repeat another. */
  readonly repeated: number;
}

/** What came of all parts' rows, tallies in the order of the parts. */
interface RowsRead {
  readonly tallies: readonly Tally[];
  readonly partials: readonly PartialCube[];
}

/** Reads by the compiled reader, on several threads when that pays. */
async function readByReader(
  request: ReadRequest,
  parts: readonly OpenedPart[],
  columns: Header,
  merged: MergedFile | undefined,
  { workers }: ReadOptions,
): Promise<RowsRead> {
  const orders: PoolPart[] = [];
  for (const [index, { part, bytes, header }] of parts.entries()) {
    const segment = await merged?.openSegment();
    const shape = { part, header, columns, isWriting: segment !== undefined };
    const target = segment && { temp: segment.temp, path: segment.path };
    orders.push({ index, bytes, shape, segment: target, byZlib: false });
  }
  const { signal, onProgress } = request;
  return readPartsFast(orders, request, { signal, onProgress, workers });
}

/** Reads part after part by the plain TypeScript of part.ts. */
async function readByReference(
  request: ReadRequest,
  parts: readonly OpenedPart[],
  columns: Header,
  merged: MergedFile | undefined,
): Promise<RowsRead> {
  const builder = new CubeBuilder(request.includesProject);
  const tallies: Tally[] = [];
  let bytesBefore = 0;
  for (const { part, bytes, header } of parts) {
    const task = { part, header, columns, segment: await merged?.openSegment() };
    const onBytes = (read: number) => request.onProgress?.(bytesBefore + read);
    tallies.push(await readPart(task, request, builder, { signal: request.signal, onBytes }));
    bytesBefore += bytes;
  }
  return { tallies, partials: [builder.partial()] };
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
