import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestContext } from 'vitest';

/**
 * A tool from outside the project that a check needs. Call the result first thing in the test:
 *
 *     const cmark = oracle('cmark-gfm', onPath('cmark-gfm'));
 *     test('the summary renders', (context) => {
 *       cmark(context);
 *       …
 *     });
 *
 * Where the tool is missing the test is skipped and says so; with REQUIRE_ORACLES=1 it fails instead, unless
 * MISSING_ORACLES names it as one that can't be had.
 */
export function oracle(name: string, present: boolean): (context: TestContext) => void {
  return (context) => {
    if (present) return;
    const isExcused = process.env.MISSING_ORACLES?.split(',').includes(name) === true;
    if (process.env.REQUIRE_ORACLES === '1' && !isExcused) {
      throw new Error(`${name} is missing, and REQUIRE_ORACLES=1 asks for it. Install it (.ci/run does).`);
    }
    context.skip(`needs ${name}`);
  };
}

/** Whether a command of this name can be run. */
export function onPath(command: string): boolean {
  return pathOf(command) !== undefined;
}

/** Where a command of this name lies; undefined when there is none. */
export function pathOf(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
