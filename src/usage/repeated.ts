import { createReadStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { formatPeriod } from '../common/day.ts';
import type { Part } from './types.ts';
import { readError } from './unpack.ts';

/** A part and its size on disk in bytes. */
export interface SizedPart {
  readonly part: Part;
  readonly bytes: number;
}

/** The parts without those that repeat an earlier one of the same window byte for byte, in order. */
export async function dropRepeated(parts: readonly Part[]): Promise<SizedPart[]> {
  const sized = parts.map(sizeOf);
  const groups = Map.groupBy(sized, ({ part, bytes }) => `${bytes} ${formatPeriod(part.window)}`);
  const seen = new Set<string>();
  const kept: SizedPart[] = [];
  for (const entry of sized) {
    const key = `${entry.bytes} ${formatPeriod(entry.part.window)}`;
    // A part that shares its size with no other is like no other; hashing it would read it for nothing.
    const content = (groups.get(key) ?? []).length > 1 ? `${key} ${await hashOf(entry.part)}` : key;
    if (!seen.has(content)) kept.push(entry);
    seen.add(content);
  }
  return kept;
}

/** Without waiting: what starts with the sizes then starts before anything else keeps this thread. */
function sizeOf(part: Part): SizedPart {
  try {
    return { part, bytes: statSync(part.path).size };
  } catch (error) {
    throw readError(error, part);
  }
}

async function hashOf(part: Part): Promise<string> {
  // Taken when it is needed, which is hardly ever: it is 8 ms of a start.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(part.path), hash);
  } catch (error) {
    throw readError(error, part);
  }
  return hash.digest('hex');
}
