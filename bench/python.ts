import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../scripts/run.ts';
import { run } from './measure.ts';

/** Outside bench/, whose files tests walk through. */
const folder = join(root, 'node_modules/.cache/bench-python');
const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url));
const own = join(folder, 'bin/python');

/** Modules that peers import, by the name of their package too. */
export type PythonModule = 'pandas' | 'polars';

/**
 * Makes the benchmark's own Python environment from requirements.txt, unless it is there. Returns why there is none,
 * in a sentence: peers then use what the system's Python has.
 */
export async function installPython(): Promise<string | undefined> {
  // A copy of what was asked for is put in when all of it is there.
  const installed = join(folder, 'requirements.txt');
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(requirements))) return undefined;
  rmSync(folder, { recursive: true, force: true });
  try {
    await run('python3', ['-m', 'venv', folder]);
    const options = ['--quiet', '--only-binary', ':all:', '--retries', '1', '--timeout', '20'];
    await run(own, ['-m', 'pip', 'install', ...options, '-r', requirements]);
    copyFileSync(requirements, installed);
    return undefined;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const [why = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n').slice(-1);
    return `The packages of bench/requirements.txt could not be installed (${why}).`;
  }
}

const found = new Map<PythonModule, string | undefined>();

/** A Python that has the module: the benchmark's own, or the system's with Debian's packages. */
export function pythonWith(module: PythonModule): string | undefined {
  if (!found.has(module)) {
    const names = [own, 'python3', '/usr/bin/python3'];
    found.set(
      module,
      names.find((name) => versionIn(name, module) !== undefined),
    );
  }
  return found.get(module);
}

/** `pandas 3.0.6` and so on, of those that are there. */
export function pythonVersions(): string[] {
  const pandas = pythonWith('pandas');
  const polars = pythonWith('polars');
  const modules = [
    [pandas, 'pandas'],
    [pandas, 'pyarrow'],
    [pandas, 'matplotlib'],
    [polars, 'polars'],
  ] as const;
  return modules.flatMap(([python, module]) => {
    const version = python === undefined ? undefined : versionIn(python, module);
    return version === undefined ? [] : [`${module} ${version}`];
  });
}

function versionIn(python: string, module: string): string | undefined {
  const code = `import ${module}; print(${module}.__version__)`;
  const { status, stdout } = spawnSync(python, ['-c', code], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
