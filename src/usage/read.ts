import { formatPeriod } from '../common/day.ts';
import { DamagedDataError } from '../common/errors.ts';
import { type Header, missingColumns, unionOf, unknownColumns } from './columns.ts';
import { CubeBuilder } from './cube-builder.ts';
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
export async function readUsage(request: ReadRequest): Promise<ReadResult> {
  const { mergedPath, tempDir } = request;
  const merged = mergedPath === undefined ? undefined : new MergedFile(mergedPath, tempDir);
  try {
    const opened = await openParts(request);
    const builder = new CubeBuilder(request.includesProject);
    const tally = await readRows(request, opened.parts, builder, merged);
    checkDays(tally, request);
    const cube = mergeCubes([builder.partial()]);
    await merged?.publish();
    return { cube, counts: countsOf(opened, tally) };
  } finally {
    await merged?.discard();
  }
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

async function readRows(
  request: ReadRequest,
  parts: readonly OpenedPart[],
  builder: CubeBuilder,
  merged: MergedFile | undefined,
): Promise<Tally> {
  const columns = unionOf(parts.map(({ header }) => header));
  const tallies: Tally[] = [];
  let bytesBefore = 0;
  for (const { part, bytes, header } of parts) {
    const task = { part, header, columns, segment: await merged?.openSegment() };
    const onBytes = (read: number) => request.onProgress?.(bytesBefore + read);
    tallies.push(await readPart(task, request, builder, { signal: request.signal, onBytes }));
    bytesBefore += bytes;
  }
  await merged?.join(columns, request.signal);
  return sumTallies(tallies);
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
