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
    await makeWithParents(path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') {
      throw new NoSpaceError(`Can't write ${path}: ${await inTheWay(path)}.`);
    }
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

/** What stands where a folder should be made, at the path or above it. */
async function inTheWay(path: string, name = 'it'): Promise<string> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return inTheWay(dirname(path), dirname(path));
  const leadsNowhere = found.isSymbolicLink() && (await stat(path).catch(() => undefined)) === undefined;
  return `${name} is a ${leadsNowhere ? 'link that leads nowhere' : 'file, not a folder'}`;
}

/**
 * One step at a time: Node.js (24) waits for ever where the system says that the folder above is not there and it is,
 * as below /proc, and does not say why when it can't make the folders above.
 */
async function makeWithParents(path: string): Promise<void> {
  try {
    await mkdir(path);
    return;
  } catch (error) {
    if (await isFolder(path)) return;
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
  }
  await makeWithParents(dirname(path));
  await mkdir(path).catch(async (error: unknown) => {
    // Somebody else may have made it meanwhile.
    if (!(await isFolder(path))) throw error;
  });
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
