import { access, constants, readdir, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diskError, removeFile, TEMP_SUFFIX, writeWhole } from '../common/files.ts';
import { makeFolder, makeFoldersBelow } from '../common/folders.ts';
import { fileName } from '../render/tables/breakdown-tables.ts';
import { BREAKDOWN_KEYS } from '../report/breakdown-tables.ts';

/**
 * Files that an earlier run may have left and this one may not write again. Only these are ever removed: whatever
 * else lies in the folder is the user's.
 */
const OWN_FILES = new RegExp(
  [
    String.raw`^(merged|usage_report_\d+|sorted_credits|focus|cbf)\.csv$`,
    String.raw`^(report|slack-message|custom-costs|datadog-payload-\d+)\.json$`,
    String.raw`^(summary\.md|report\.html)$`,
    String.raw`^(total_credits_per_project|credits_per_day|credits_by_resource_class)\.(png|svg)$`,
  ].join('|'),
);
const OWN_TABLES = new Set(
  [
    ...BREAKDOWN_KEYS.map((key) => fileName({ key })),
    ...['kind', 'trend', 'movers', 'budget'],
    ...['waste-by-outcome', 'waste-by-project', 'waste-by-workflow', 'waste-by-job', 'failing-jobs'],
    ...['run-time-by-job', 'run-time-by-workflow', 'queue-time', 'chargeback'],
    ...['right-sizing-smaller', 'right-sizing-hot', 'second-generation'],
  ].map((name) => `${name}.csv`),
);
const TABLES = 'tables';
const OWN_TEMP = new RegExp(`^\\..+\\.[0-9a-f]{8}\\${TEMP_SUFFIX}$`);

/** The output folder and the list of files that this run put there: what is delivered is that list, nothing else. */
export interface OutputFolder {
  readonly path: string;
  /** Absolute paths of the files of this run, in the order they were added. */
  readonly files: readonly string[];
  pathOf(name: string): string;
  /** Writes a file whole and lists it; `tables/x.csv` makes the folder below when it is not there. */
  write(name: string, data: string | Uint8Array | Iterable<string>): Promise<void>;
  /** Lists files that were written by someone else, by name. */
  add(...names: readonly string[]): void;
  /**
   * Removes this program's files of earlier runs that this run did not write. `replaced` names files of a
   * collection over many runs that are this run's to write or to remove; others of the collection stay.
   */
  sweep(replaced?: readonly string[]): Promise<void>;
}

/**
 * Makes the folder, proves that it can be written, before anything is asked of the network, and removes temporary
 * files. The caller holds the folder's lock, so they are those of a run that was killed.
 * @throws NoSpaceError when it can't be written.
 */
export async function openOutputFolder(path: string): Promise<OutputFolder> {
  await makeFolder(path);
  await access(path, constants.W_OK | constants.X_OK).catch((error) => {
    throw diskError(error, path);
  });
  for (const folder of [path, join(path, TABLES)]) {
    await removeFrom(folder, (name) => OWN_TEMP.test(name));
  }
  const files = new Set<string>();
  return {
    path,
    get files() {
      return [...files].map((name) => join(path, name));
    },
    pathOf: (name) => join(path, name),
    async write(name, data) {
      if (dirname(name) !== '.') await makeFoldersBelow(path, dirname(name));
      await writeWhole(join(path, name), data);
      files.add(name);
    },
    add(...names) {
      for (const name of names) files.add(name);
    },
    async sweep(replaced = []) {
      await sweep(path, files);
      for (const name of replaced) if (!files.has(name)) await removeWithFolder(join(path, name));
    },
  };
}

async function sweep(folder: string, keep: ReadonlySet<string>): Promise<void> {
  await removeFrom(folder, (name) => OWN_FILES.test(name) && !keep.has(name));
  await removeFrom(join(folder, TABLES), (name) => OWN_TABLES.has(name) && !keep.has(`${TABLES}/${name}`));
}

/** Removes a file, and its folder when nothing else is in it. */
async function removeWithFolder(file: string): Promise<void> {
  await removeFile(file);
  await rmdir(dirname(file)).catch(() => undefined);
}

async function removeFrom(folder: string, isStale: (name: string) => boolean): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (isStale(name)) await removeFile(join(folder, name));
  }
}

/** None when there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => []);
}
