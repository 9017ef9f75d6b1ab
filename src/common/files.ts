import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode, NoSpaceError } from './errors.ts';

/**
 * Files appear whole or not at all: everything is written under a temporary name in the same folder, forced to disk
 * and renamed. A crash leaves at most a `.part` file, which later runs sweep.
 */
export const TEMP_SUFFIX = '.part';

/**
 * A temporary name beside `path`, not used by anyone else. It need not be secret: node:crypto would take each thread
 * 8 ms to load.
 */
export function tempBeside(path: string): string {
  const random = Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
  return join(dirname(path), `.${basename(path)}.${random}${TEMP_SUFFIX}`);
}

/**
 * Writes a whole file in place of whatever was there; pieces of text are written one after the other.
 * @throws NoSpaceError when the disk is full or the folder can't be written.
 */
export async function writeWhole(path: string, data: string | Uint8Array | Iterable<string>): Promise<void> {
  const temp = tempBeside(path);
  try {
    const file = await open(temp, 'wx');
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await publish(temp, path);
  } catch (error) {
    await removeFile(temp);
    throw diskError(error, path);
  }
}

/** Removes a file if it is there; what stands in the way of that is not worth failing for. */
export async function removeFile(path: string): Promise<void> {
  await unlink(path).catch(() => undefined);
}

/** Gives a finished, synced temporary file its final name, durably. */
export async function publish(temp: string, path: string): Promise<void> {
  await rename(temp, path);
  await syncFolder(dirname(path));
}

/** Makes a rename durable. Not every platform lets a folder be opened or synced: those have nothing to offer here. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch (error) {
    if (!UNSUPPORTED.has(errorCode(error) ?? '')) throw error;
  } finally {
    await handle?.close();
  }
}

const UNSUPPORTED = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF']);

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'there is a folder of that name',
  EEXIST: 'there is a file of that name',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open on this machine',
  EFBIG: 'the file is larger than the file system or a limit of this process allows',
  EIO: 'the disk reports an error',
  EXDEV: 'it lies on another file system than its folder',
  EBUSY: 'another program holds it',
  ELOOP: 'its links lead round in a circle',
  ENOENT: 'the folder does not exist',
  ENAMETOOLONG: 'the path is too long',
};

/** A NoSpaceError that names the path, for errors of the file system; any other error as it is. */
export function diskError(error: unknown, path: string): unknown {
  const reason = REASONS[errorCode(error) ?? ''];
  if (reason === undefined || error instanceof NoSpaceError) return error;
  return new NoSpaceError(`Can't write ${path}: ${reason}.`, { cause: error });
}
