import { CubeBuilder } from '../../../src/usage/cube-builder.ts';
import { ThreadReader, type ThreadReaderOptions } from '../../../src/usage/fast/thread-reader.ts';
import { readPartHeader } from '../../../src/usage/headers.ts';
import { mergeCubes } from '../../../src/usage/merge-cubes.ts';
import { PartRows } from '../../../src/usage/part-rows.ts';
import { Scanner } from '../../../src/usage/scan.ts';
import type { Part } from '../../../src/usage/types.ts';
import { dump, JANUARY } from '../fixtures.ts';

export const REQUEST = { period: JANUARY, previous: null, lenient: true, includesProject: () => true };

/** A part by the reference alone: the bytes of merged.csv, what was counted, and the Cube. */
export async function byReference(part: Part, content: Buffer) {
  const header = (await readPartHeader(part)) ?? [];
  const builder = new CubeBuilder(() => true);
  const rows = new PartRows({ part, header, columns: header, isWriting: true }, REQUEST, builder);
  const scanner = new Scanner(part.label, rows);
  scanner.push(content);
  scanner.end();
  const clean = Buffer.from(rows.clean.take()).toString();
  return { clean, tally: rows.tally, cube: mergeCubes([builder.partial()]) };
}

/** The same by the reader. */
export async function byReader(part: Part, options: ThreadReaderOptions, byZlib: boolean) {
  const header = (await readPartHeader(part)) ?? [];
  const reader = new ThreadReader(REQUEST, options);
  const shape = { part, header, columns: header, isWriting: true };
  let clean = '';
  // Leaves what begins a new kilobyte, as a file does that is written in whole blocks.
  const sink = (all: Uint8Array, isAll: boolean) => {
    const bytes = isAll ? all : all.subarray(0, all.length - (all.length % 1024));
    clean += Buffer.from(bytes).toString();
    return bytes.length;
  };
  const tally = await (byZlib ? reader.readByZlib(shape, sink, {}) : reader.read(shape, sink));
  return { clean, tally, cube: mergeCubes(reader.partials()) };
}

/** The same for comparing. */
export function shown({ clean, tally, cube }: Awaited<ReturnType<typeof byReader>>) {
  return { clean, tally, cube: dump(cube) };
}
