import { readFileSync, rmSync } from 'node:fs';
import { link, lstat, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ComeBackLaterError, errorCode, InputError } from './errors.ts';
import { diskError, removeFile, TEMP_SUFFIX, tempBeside, writeWhole } from './files.ts';
import { makeFolder } from './folders.ts';
import { isAlive, type LockHolder, parseHolder, thisProcess } from './lock-holder.ts';

export interface FolderLock {
  /** Gives the folder free. Never rejects; a second call does nothing. */
  release(): Promise<void>;
}

/** Lies in a folder that a run uses, so that no second run mixes its files with the first's. */
const LOCK_FILE = '.circleci-usage.lock';
/** What a process that was killed while it took the lock may leave; to be removed by the run that has it. */
export const LOCK_TEMP = /^\.{1,2}circleci-usage\.lock(\.[0-9a-f]{8}\.part)+$/;

/** Each try fails only when another run has come in between. */
const TRIES = 20;

/**
 * Takes a folder, which is made when it is not there, for this process alone. The lock of a process that has
 * ended, of another machine, or that can't be read is stale and taken over. It goes when the process exits too.
 * @throws ComeBackLaterError when another run holds it, NoSpaceError when the folder can't be written.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await makeFolder(folder);
  const path = join(folder, LOCK_FILE);
  const text = `${JSON.stringify(thisProcess())}\n`;
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const taken = (await create(path, text)) || (await takeOver(path, text, folder));
      if (taken) return heldLock(path, text);
    }
  } catch (error) {
    throw diskError(error, folder);
  }
  throw inUse(folder);
}

/**
 * Takes several folders, or none of them.
 * @throws as `lockFolder` does; InputError when two of them are one, through a link.
 */
export async function lockFolders(folders: readonly string[]): Promise<FolderLock> {
  await checkDistinct(folders);
  const locks: FolderLock[] = [];
  const release = async () => {
    for (const lock of locks) await lock.release();
  };
  try {
    for (const folder of folders) locks.push(await lockFolder(folder));
  } catch (error) {
    await release();
    throw error;
  }
  return { release };
}

/** The lock of a folder would keep the run out of the same folder under another name. */
async function checkDistinct(folders: readonly string[]): Promise<void> {
  const seen = new Map<string, string>();
  for (const folder of folders) {
    const real = await realFolder(folder);
    const other = seen.get(real);
    if (other !== undefined) {
      throw new InputError([
        `${other} and ${folder} are the same folder: give output-dir and state-dir each its own.`,
      ]);
    }
    seen.set(real, folder);
  }
}

async function realFolder(folder: string): Promise<string> {
  await makeFolder(folder);
  try {
    return await realpath(folder);
  } catch (error) {
    throw diskError(error, folder);
  }
}

function heldLock(path: string, text: string): FolderLock {
  const onExit = () => {
    if (textNow(path) === text) rmSync(path, { force: true });
  };
  process.on('exit', onExit);
  return {
    async release() {
      process.off('exit', onExit);
      if ((await textOf(path).catch(() => undefined)) === text) await removeFile(path);
    },
  };
}

/** Makes the lock with its text at once, so that nobody reads half of it; false when there is one already. */
async function create(path: string, text: string): Promise<boolean> {
  const temp = tempBeside(path);
  try {
    await writeFile(temp, text, { flag: 'wx' });
    await link(temp, path);
    return true;
  } catch (error) {
    const code = errorCode(error) ?? '';
    // ENOENT: the run that holds the lock has swept the temporary file.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    if (WITHOUT_LINKS.has(code)) return await createSlowly(path, text);
    throw error;
  } finally {
    await removeFile(temp);
  }
}

const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** For file systems without hard links; there the lock is empty for a moment. */
async function createSlowly(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Replaces a lock that nobody holds; false when another run came in between. @throws ComeBackLaterError */
async function takeOver(path: string, text: string, folder: string): Promise<boolean> {
  const found = await textOf(path);
  if (found === undefined) return false;
  const holder = livingHolder(found);
  if (holder) throw inUse(folder, holder.pid);
  // Of several runs that find it stale one replaces it: the one that has this file.
  const claim = `${path}.00000000${TEMP_SUFFIX}`;
  if (!(await create(claim, text))) {
    if (!livingHolder((await textOf(claim)) ?? '')) await removeFile(claim);
    return false;
  }
  try {
    if ((await textOf(path)) !== found) return false;
    await writeWhole(path, text);
    return true;
  } finally {
    await removeFile(claim);
  }
}

function livingHolder(text: string): LockHolder | undefined {
  const holder = parseHolder(text);
  return holder && isAlive(holder) ? holder : undefined;
}

/**
 * Undefined when there is no such file. A link, wherever it leads, or a pipe was made by no run: it holds nothing.
 */
async function textOf(path: string): Promise<string | undefined> {
  try {
    const found = await lstat(path);
    if (!found.isFile() && !found.isDirectory()) return '';
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function textNow(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function inUse(folder: string, pid?: number): ComeBackLaterError {
  const who = pid === undefined ? 'Another run' : `Another run (process ${pid})`;
  return new ComeBackLaterError(
    `${who} uses ${folder}; wait for it, or choose another output-dir or state-dir.`,
  );
}
