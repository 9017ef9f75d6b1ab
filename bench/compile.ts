import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFile, bundleWorkers } from '../scripts/build.ts';
import { inPackage, root } from '../scripts/run.ts';
import { run } from './measure.ts';

/**
 * Compiles and bundles run-ours.ts as the product is, so that no time goes into stripping types and finding modules,
 * in each thread anew. Returns the script to run.
 */
export async function compileOurs(folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  // Packages are looked for above the compiled files.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const lib = join(folder, 'lib');
  await run(process.execPath, [
    inPackage('typescript', 'bin/tsc'),
    '-p',
    join(root, 'bench/tsconfig.json'),
    '--outDir',
    lib,
  ]);
  cpSync(join(root, 'src/usage'), join(lib, 'src/usage'), {
    recursive: true,
    filter: (file) => !file.endsWith('.ts'),
  });
  const temp = join(folder, 'temp');
  mkdirSync(temp);
  bundleWorkers(join(lib, 'src'), temp, folder);
  const out = join(folder, 'dist');
  bundleFile(join(lib, 'bench/run-ours.js'), out, [], folder);
  return join(out, 'index.js');
}
