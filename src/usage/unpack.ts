import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DamagedDataError, errorCode, NoSpaceError } from '../common/errors.ts';
import { DamagedPartError, type Part } from './types.ts';

/** How much is read and unpacked at a time: zlib's default of 16 KB costs more than twice the CPU. */
const CHUNK_BYTES = 256 * 1024;
/** A gzip file that unpacks to more than this many times its size is a bomb; small files may. */
const MAX_RATIO = 200;
const RATIO_FROM_BYTES = 5_000_000;

export interface UnpackOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called for each chunk with the bytes of the file read so far. */
  readonly onBytes?: ((bytesRead: number) => void) | undefined;
  /** For who wants the beginning alone: less is read at a time. */
  readonly chunkBytes?: number;
}

/**
 * The unpacked bytes of a part, chunk by chunk; a part that is not gzip as it is. Whoever stops early closes all.
 * Bytes come before the gzip checksum is known: what is made of them counts only when the loop ends in peace.
 *
 * Throws DamagedPartError for a broken or cut gzip file and for anything but zeros behind it, DamagedDataError
 * for a zip bomb, NoSpaceError when the file can't be read, and the signal's reason.
 */
export async function* unpack(part: Part, options: UnpackOptions = {}): AsyncGenerator<Uint8Array, void> {
  options.signal?.throwIfAborted();
  try {
    if (await isGzip(part)) yield* unpackGzip(part, options);
    else yield* readPlain(part, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw readError(error, part);
  }
}

/** Whether a part begins as gzip files do. Throws DamagedPartError for a file of no bytes. */
export async function isGzip(part: Part): Promise<boolean> {
  const magic = Buffer.alloc(2);
  const bytesRead = await readAt(part, magic, 0);
  if (bytesRead === 0) throw new DamagedPartError(part, `${part.label} is an empty file.`);
  return bytesRead === 2 && magic[0] === 0x1f && magic[1] === 0x8b;
}

async function* readPlain(
  part: Part,
  { signal, onBytes, chunkBytes = CHUNK_BYTES }: UnpackOptions,
): AsyncGenerator<Uint8Array, void> {
  const source = createReadStream(part.path, { highWaterMark: chunkBytes });
  let last = 0;
  for await (const chunk of source) {
    signal?.throwIfAborted();
    onBytes?.(source.bytesRead);
    last = (chunk as Buffer).at(-1) ?? last;
    yield chunk as Buffer;
  }
  // Without gzip nothing else tells a part that was cut in the middle of a line.
  if (last !== LINE_END)
    throw new DamagedPartError(part, `${part.label} is cut short: it ends inside a line.`);
}

const LINE_END = 0x0a;

async function* unpackGzip(
  part: Part,
  { signal, onBytes, chunkBytes = CHUNK_BYTES }: UnpackOptions,
): AsyncGenerator<Uint8Array, void> {
  const gunzip = createGunzip({ chunkSize: chunkBytes });
  // Errors of the source end the loop through `gunzip`; an early end of the loop closes the source.
  pipeline(createReadStream(part.path, { highWaterMark: chunkBytes }), gunzip, () => {});
  let unpacked = 0;
  for await (const chunk of gunzip) {
    signal?.throwIfAborted();
    unpacked += (chunk as Buffer).length;
    refuseBomb(unpacked, gunzip.bytesWritten, part);
    onBytes?.(gunzip.bytesWritten);
    yield chunk as Buffer;
  }
  await refuseJunk(part, gunzip.bytesWritten);
}

/** Whether so many unpacked bytes come from too few packed ones. */
export function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > RATIO_FROM_BYTES && unpacked > MAX_RATIO * packed;
}

function refuseBomb(unpacked: number, packed: number, part: Part): void {
  if (!isBomb(unpacked, packed)) return;
  throw new DamagedDataError(
    `${part.label} unpacks to more than ${MAX_RATIO} times its size, which no usage export does. It was not read further.`,
  );
}

/**
 * zlib stops in silence at the first zero byte behind a gzip member and ignores what follows. Zeros to the file's
 * end are padding; anything else would be rows lost.
 */
async function refuseJunk(part: Part, from: number): Promise<void> {
  const buffer = Buffer.alloc(64 * 1024);
  let position = from;
  for (;;) {
    const bytesRead = await readAt(part, buffer, position);
    if (bytesRead === 0) return;
    if (buffer.subarray(0, bytesRead).some((byte) => byte !== 0)) {
      throw new DamagedPartError(part, `${part.label} has bytes behind its end that are not gzip.`);
    }
    position += bytesRead;
  }
}

/** Reads from `position` into `buffer`; gives the bytes read, 0 at the end of the file. */
async function readAt(part: Part, buffer: Uint8Array, position: number): Promise<number> {
  const file = await open(part.path, 'r');
  try {
    return (await file.read(buffer, 0, buffer.length, position)).bytesRead;
  } finally {
    await file.close();
  }
}

/** What an error on the way to a part's bytes means for people. */
export function readError(error: unknown, part: Part): unknown {
  const code = errorCode(error);
  if (code === 'Z_BUF_ERROR') return new DamagedPartError(part, `${part.label} is cut short.`);
  if (code?.startsWith('Z_'))
    return new DamagedPartError(part, `${part.label} is damaged: its gzip data is broken.`);
  if (error instanceof Error && 'syscall' in error) {
    return new NoSpaceError(`Can't read ${part.path} (${part.label}): ${code}.`, { cause: error });
  }
  // Compiled code stops there where it gets no memory; anything else that it throws is a bug.
  if (error instanceof Error && error.name === 'RuntimeError' && error.message === 'unreachable') {
    return new NoSpaceError(`${part.label} can't be read: its names take more memory than there is.`, {
      cause: error,
    });
  }
  return error;
}

/**
 * An error in a part's rows may come from a part that is damaged, which zlib notices only further on. Then the
 * damage is the better answer, since fetching the part again may help.
 */
export async function preferDamage(
  error: unknown,
  part: Part,
  options: UnpackOptions = {},
): Promise<unknown> {
  if (!(error instanceof DamagedDataError) || error instanceof DamagedPartError) return error;
  try {
    for await (const _ of unpack(part, { signal: options.signal })) {
      // Only the checks on the way matter.
    }
    return error;
  } catch (damage) {
    return damage;
  }
}
