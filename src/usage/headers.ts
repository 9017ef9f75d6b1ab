import { closeSync, openSync, readSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
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
  signal?.throwIfAborted();
  try {
    const cells = recordInFront(part) ?? (await firstRecord(part, signal));
    return cells && readHeader(cells, part.label);
  } catch (error) {
    throw await explain(error, part, signal);
  }
}

/**
 * The header of a gzip file whose first bytes hold all of it, as nearly all do, without waiting for anything: reading
 * can't begin before. undefined for any other file, and for whatever is wrong with it.
 */
function recordInFront(part: Part): readonly string[] | undefined {
  const search = new HeaderSearch(part);
  try {
    const front = frontOf(part.path);
    search.look(gunzipSync(front, { finishFlush: constants.Z_SYNC_FLUSH }));
  } catch {
    return undefined;
  }
  return search.cells;
}

/** Enough for a thousand columns. */
const FRONT_BYTES = 8192;

function frontOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(FRONT_BYTES);
    return bytes.subarray(0, readSync(file, bytes, 0, FRONT_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

async function firstRecord(part: Part, signal?: AbortSignal): Promise<readonly string[] | undefined> {
  const search = new HeaderSearch(part);
  for await (const chunk of unpack(part, { signal, chunkBytes: CHUNK_BYTES })) {
    search.look(chunk);
    if (search.cells !== undefined) return search.cells;
  }
  search.end();
  return search.cells;
}

/** A header line is a few thousand bytes. */
const STEP_BYTES = 4096;
const CHUNK_BYTES = 16 * 1024;

/** Looks for the first record among a part's bytes. */
class HeaderSearch {
  readonly #handler = new FirstRecord();
  readonly #scanner: Scanner;

  constructor({ label }: Part) {
    this.#scanner = new Scanner(label, this.#handler);
  }

  /** The fields of the header, once it was found. */
  get cells(): readonly string[] | undefined {
    return this.#handler.cells;
  }

  /** Looks at more bytes. The scanner reads all that it gets, rows too: so it gets no more than it needs. */
  look(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length && this.cells === undefined; from += STEP_BYTES) {
      this.#scanner.push(bytes.subarray(from, from + STEP_BYTES));
    }
  }

  /** There are no more bytes. */
  end(): void {
    this.#scanner.end();
  }
}

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

/** Plain bytes without a header are something else, wherever they end: an error page, say. */
async function explain(error: unknown, part: Part, signal?: AbortSignal): Promise<unknown> {
  if (!(error instanceof DamagedDataError) || (await isGzip(part))) {
    return await preferDamage(error, part, { signal });
  }
  return new DamagedPartError(
    part,
    `${part.label} is neither gzip nor a usage export's CSV. ${error.message}`,
  );
}
