import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect } from 'vitest';
import { readUsage } from '../../src/usage/read.ts';
import type { Part, ReadRequest } from '../../src/usage/types.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { requestOf, writeParts } from './fixtures.ts';

/** Where this test's merged.csv is written. */
export let folder: string;

/** Gives every test of a file a folder of its own. Each file asks for it: hooks are of the file that sets them. */
export function useFolder(): void {
  beforeEach(async () => {
    folder = await tempFolder();
  });
}

/** The contents of a part. */
export const small = (text: string) => Buffer.from(text);

/** What comes of these parts, and merged.csv. */
export async function readParts(parts: readonly Part[], more: Partial<ReadRequest> = {}) {
  const result = await readUsage(requestOf(folder, parts, more));
  return { ...result, merged: await readFile(join(folder, 'merged.csv')) };
}

/** Reads parts with these contents, all of January. */
export async function read(contents: readonly Buffer[], more: Partial<ReadRequest> = {}) {
  return readParts(await writeParts(await tempFolder(), contents), more);
}

/** What reading throws; checks that it left nothing behind. */
export async function failure(
  contents: readonly Buffer[],
  more: Partial<ReadRequest> = {},
  gzip = true,
): Promise<unknown> {
  const parts = await writeParts(await tempFolder(), contents, { gzip });
  const error = await readUsage(requestOf(folder, parts, more)).then(
    () => expect.unreachable('nothing was thrown'),
    (e: unknown) => e,
  );
  expect(await readdir(folder)).toEqual([]);
  return error;
}
