import { DamagedDataError } from '../common/errors.ts';
import { type Header, readHeader } from './columns.ts';
import { Field, type RawRecord } from './record.ts';
import { type ScanHandler, Scanner } from './scan.ts';
import { DamagedPartError, type Part } from './types.ts';
import { isGzip, preferDamage, unpack } from './unpack.ts';

/**
 * Reads the header line of a part, and no more of the part than that takes. undefined for a part that unpacks to
 * nothing.
 *
 * Throws DamagedPartError when the part is damaged, or neither gzip nor a usage export; DamagedDataError when its
 * header can't be used.
 */
export async function readPartHeader(part: Part, signal?: AbortSignal): Promise<Header | undefined> {
  try {
    const cells = await firstRecord(part, signal);
    return cells && readHeader(cells, part.label);
  } catch (error) {
    throw await explain(error, part, signal);
  }
}

async function firstRecord(part: Part, signal?: AbortSignal): Promise<readonly string[] | undefined> {
  const handler = new FirstRecord();
  const scanner = new Scanner(part.label, handler);
  for await (const chunk of unpack(part, { signal, chunkBytes: CHUNK_BYTES })) {
    // The scanner reads all that it gets, rows too.
    for (let from = 0; from < chunk.length; from += STEP_BYTES) {
      scanner.push(chunk.subarray(from, from + STEP_BYTES));
      if (handler.cells !== undefined) return handler.cells;
    }
  }
  scanner.end();
  return handler.cells;
}

/** A header line is a few thousand bytes. */
const STEP_BYTES = 4096;
const CHUNK_BYTES = 16 * 1024;

class FirstRecord implements ScanHandler {
  cells: readonly string[] | undefined;

  header(record: RawRecord): void {
    const field = new Field();
    this.cells = Array.from({ length: record.count }, (_, i) => {
      field.read(record, i);
      return field.text();
    });
  }

  row(): void {
    // The rows are read later, when the columns of all parts are known.
  }

  malformed(): void {
    // As above.
  }
}

async function explain(error: unknown, part: Part, signal?: AbortSignal): Promise<unknown> {
  const better = await preferDamage(error, part, { signal });
  const isHeaderTrouble = better instanceof DamagedDataError && !(better instanceof DamagedPartError);
  if (!isHeaderTrouble || (await isGzip(part))) return better;
  return new DamagedPartError(
    part,
    `${part.label} is neither gzip nor a usage export's CSV. ${better.message}`,
  );
}
