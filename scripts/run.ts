import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The checkout's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

const require = createRequire(import.meta.url);

/** The path of a file inside an installed package: `inPackage('typescript', 'bin/tsc')`. */
export function inPackage(name: string, file: string): string {
  return require.resolve(`${name}/package.json`).replace(/package\.json$/, file);
}

/**
 * Runs a script under the running Node.js in the checkout, or in `cwd`, with its output on ours.
 * Returns its exit code; 1 when it was ended by a signal.
 */
export function runScript(script: string, args: readonly string[] = [], cwd = root): number {
  const { status, error } = spawnSync(process.execPath, [script, ...args], { cwd, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}

/** As `runScript`, for steps that must succeed. */
export function mustRun(what: string, script: string, args: readonly string[] = [], cwd = root): void {
  const code = runScript(script, args, cwd);
  if (code !== 0) throw new Error(`${what} failed with exit code ${code}, see above.`);
}
