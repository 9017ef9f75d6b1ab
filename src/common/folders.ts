import { lstat, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode, NoSpaceError } from './errors.ts';
import { diskError, removeFile } from './files.ts';

/**
 * Makes a folder, and those above it, unless it is there.
 * @throws NoSpaceError when it can't be made, or is a file.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true }).catch((error: unknown) => makeStepByStep(path, error));
  } catch (error) {
    if (errorCode(error) === 'EEXIST')
      throw new NoSpaceError(`Can't write ${path}: it is a file, not a folder.`);
    throw diskError(error, path);
  }
}

/**
 * Makes folders below a folder of ours, one in the other: `a/b`. A link that stands there in the place of one leads
 * out of it, and goes.
 * @throws NoSpaceError as `makeFolder`.
 */
export async function makeFoldersBelow(root: string, folders: string): Promise<void> {
  let folder = root;
  for (const name of folders.split('/')) {
    folder = join(folder, name);
    const found = await lstat(folder).catch(() => undefined);
    if (found?.isSymbolicLink()) await removeFile(folder);
    await makeFolder(folder);
  }
}

/**
 * Where it can't make the folders above, Node.js (24) says that they are not there, and not why: making them one by
 * one tells.
 */
async function makeStepByStep(path: string, error: unknown): Promise<void> {
  if (errorCode(error) !== 'ENOENT') throw error;
  const above = dirname(path);
  const found = await stat(above).catch(() => undefined);
  if (found === undefined && above !== path) await makeStepByStep(above, error);
  await mkdir(path);
}
