import { InputError } from '../../src/common/errors.ts';
import { parseCommandLine } from '../../src/config/command-line.ts';
import type { Config } from '../../src/config/config.ts';
import { type ConfigRequest, readConfig } from '../../src/config/read-config.ts';

export const ORG_ID = '0f8fad5b-d9cb-469f-a165-70867728950e';
export const OTHER_ID = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
export const REQUIRED = { CIRCLECI_API_TOKEN: 'CCIPAT_token', ORG_ID };

export interface Overrides extends Partial<Omit<ConfigRequest, 'flags'>> {
  readonly argv?: readonly string[];
}

/** A request with nothing set but what `overrides` sets, at 11:00 UTC on Tuesday 2026-03-10. */
export function request({ argv = [], ...others }: Overrides): ConfigRequest {
  const { flags, envFile } = parseCommandLine(argv);
  return { flags, envFile, env: {}, cwd: '/project', now: Date.parse('2026-03-10T11:00:00Z'), ...others };
}

/** The config with the required inputs set in the environment. */
export async function configOf(env: Record<string, string>, overrides: Overrides = {}): Promise<Config> {
  return readConfig(request({ env: { ...REQUIRED, ...env }, ...overrides }));
}

/** The problems that reading the config reports; none when it succeeds. Anything but an InputError is passed on. */
export async function problemsOf(
  env: Record<string, string>,
  overrides: Overrides = {},
): Promise<readonly string[]> {
  try {
    await configOf(env, overrides);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems;
  }
}
