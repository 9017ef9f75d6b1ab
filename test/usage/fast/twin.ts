import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { KnownError } from '../../../src/common/errors.ts';
import { type ReadOptions, readUsage } from '../../../src/usage/read.ts';
import type { Part, ReadRequest } from '../../../src/usage/types.ts';
import { dump, period, requestOf } from '../fixtures.ts';

const WINDOW = period('2025-12-01', '2026-01-31');

/** Everything that a read gives: the bytes of merged.csv, the Cube and the counts, or the error in words. */
export async function outcome(
  folder: string,
  parts: readonly Part[],
  more: Partial<ReadRequest>,
  options: ReadOptions,
) {
  const request = requestOf(folder, parts, more);
  try {
    const { cube, counts } = await readUsage(request, options);
    return {
      merged: (await readFile(request.mergedPath ?? '')).toString('latin1'),
      cube: dump(cube),
      counts,
    };
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    return { error: `${error.constructor.name}: ${error.message}` };
  }
}

/** Reads parts by the reader and by the reference; gives the reference's outcome, and whether the two are the same. */
export async function readTwice(
  folder: string,
  parts: readonly Part[],
  more: Partial<ReadRequest> = {},
  options: ReadOptions = {},
) {
  const reference = await outcome(folder, parts, more, { byReference: true });
  const fast = await outcome(folder, parts, more, options);
  return { reference, fast, isSame: isDeepStrictEqual(reference, fast) };
}

/** Writes bytes as they are, as parts of December and January. */
export async function writeRaw(folder: string, contents: readonly Uint8Array[]): Promise<Part[]> {
  return Promise.all(
    contents.map(async (content, i) => {
      const path = join(folder, `part-${i}`);
      await writeFile(path, content);
      return { path, label: `part ${i + 1}`, window: WINDOW };
    }),
  );
}
