import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { errorCode } from '../common/errors.ts';
import { shown } from './shown.ts';
import type { Environment } from './sources.ts';

/** Reads `NAME=value` lines, as `docker run --env-file` and dotenv files have them; or says why it can't. */
export function readEnvFile(
  path: string,
  cwd: string,
): { readonly values: Environment } | { readonly problem: string } {
  try {
    return { values: parseEnv(readFileSync(resolve(cwd, path), 'utf8')) };
  } catch (error) {
    const why = errorCode(error) === 'ENOENT' ? 'there is no such file' : 'it cannot be read';
    return { problem: `--env-file: "${shown(path, 80)}" cannot be used: ${why}.` };
  }
}
