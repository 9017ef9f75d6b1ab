import { mkdir } from 'node:fs/promises';
import { errorCode, NoSpaceError } from './errors.ts';
import { diskError } from './files.ts';

/**
 * Makes a folder, and those above it, unless it is there.
 * @throws NoSpaceError when it can't be made, or is a file.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if (errorCode(error) === 'EEXIST')
      throw new NoSpaceError(`Can't write ${path}: it is a file, not a folder.`);
    throw diskError(error, path);
  }
}
