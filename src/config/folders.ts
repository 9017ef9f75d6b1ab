import { parse, resolve } from 'node:path';
import type { Environment } from '../common/environment.ts';
import type { Config } from './config.ts';
import type { InputReader } from './input-reader.ts';
import { inputs } from './inputs.ts';
import { onGitHub } from './sources.ts';

/** What relative paths depend on. */
export interface Surroundings {
  readonly env: Environment;
  readonly cwd: string;
}

/** Where relative paths start: the workspace on GitHub, the working directory elsewhere. */
export function baseFolder({ env, cwd }: Surroundings): string {
  return (onGitHub(env) && env.GITHUB_WORKSPACE) || cwd;
}

/**
 * Output and state folder as absolute paths, relative ones taken from `baseFolder`. Undefined when a problem was found, which is then in `problems`.
 */
export function readFolders(
  reader: InputReader,
  { env, cwd }: Surroundings,
  problems: string[],
): Pick<Config, 'outputDir' | 'stateDir'> | undefined {
  const output = reader.optional(inputs.outputDir);
  const state = reader.optional(inputs.stateDir);
  if (output === undefined || state === undefined) return undefined;
  const base = baseFolder({ env, cwd });
  const outputDir = resolve(base, output);
  const stateDir = resolve(base, state);
  if (outputDir === stateDir) {
    problems.push(
      `${reader.nameOf(inputs.outputDir)} and ${reader.nameOf(inputs.stateDir)} are the same folder: give each its own.`,
    );
  }
  for (const [input, folder] of [
    [inputs.outputDir, outputDir],
    [inputs.stateDir, stateDir],
  ] as const) {
    if (isTooWide(folder, env)) {
      problems.push(
        `${reader.nameOf(input)} is the root of a file system or the home folder: give a folder of its own, since files in it are replaced.`,
      );
    }
  }
  return { outputDir, stateDir };
}

function isTooWide(folder: string, env: Environment): boolean {
  const homes = [env.HOME, env.USERPROFILE].filter((home) => home).map((home) => resolve(home ?? ''));
  return folder === parse(folder).root || homes.includes(folder);
}
