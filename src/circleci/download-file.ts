import { type FileHandle, open, rm } from 'node:fs/promises';
import { errorCode } from '../common/errors.ts';
import { diskError, publish, removeFile, TEMP_SUFFIX } from '../common/files.ts';

/**
 * A file in the making: written beside its final place as `<path>.part`, moved there when it is whole.
 * Every method rejects with NoSpaceError, naming the path, when the disk or its permissions stand in the way.
 */
export interface PartFile {
  write(bytes: Uint8Array, offset: number): Promise<void>;
  /** The first `max` bytes, fewer when there are no more. */
  head(max: number): Promise<Buffer>;
  /** Puts the first `size` bytes in their final place, safe from a crash of the machine. */
  publish(size: number): Promise<void>;
  /** Closes the file, and removes it where it is not published. Never rejects. */
  discard(): Promise<void>;
}

export async function createPartFile(path: string): Promise<PartFile> {
  const temp = `${path}${TEMP_SUFFIX}`;
  const handle = await onDisk(path, () => openNew(temp));
  return {
    write: (bytes, offset) => onDisk(path, () => writeAll(handle, bytes, offset)),
    head: (max) => onDisk(path, () => readHead(handle, max)),
    publish: (size) =>
      onDisk(path, async () => {
        await handle.truncate(size);
        await sync(handle);
        await handle.close();
        await publish(temp, path);
      }),
    async discard() {
      await handle.close().catch(() => undefined);
      await removeFile(temp);
    },
  };
}

/** A new file in place of what a killed run may have left there; never the target of a planted link. */
async function openNew(temp: string): Promise<FileHandle> {
  await rm(temp, { force: true });
  return open(temp, 'wx+', 0o600);
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, offset: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, offset + done);
    done += bytesWritten;
  }
}

async function readHead(handle: FileHandle, max: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(max), 0, max, 0);
  return buffer.subarray(0, bytesRead);
}

/** Some file systems have no fsync; there is nothing better to do on them. */
async function sync(handle: FileHandle): Promise<void> {
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP'].includes(errorCode(error) ?? '')) throw error;
  }
}

async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw diskError(error, path);
  }
}
