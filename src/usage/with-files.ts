import { closeSync, openSync } from 'node:fs';
import { diskError } from '../common/files.ts';

/**
 * Does work with files that `open` gives it, without waiting for anything; they are closed in the end.
 * @throws NoSpaceError that names `path` for errors of the disk; any other error as it is.
 */
export function withFiles<T>(path: string, work: (open: (name: string, flags: string) => number) => T): T {
  const files: number[] = [];
  try {
    return work((name, flags) => {
      const file = openSync(name, flags);
      files.push(file);
      return file;
    });
  } catch (error) {
    throw diskError(error, path);
  } finally {
    for (const file of files) closeSync(file);
  }
}
