import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inPackage, root } from '../scripts/run.ts';
import { run } from './measure.ts';

/**
 * Bundles run-ours.ts as the product is bundled (tsc, then ncc), so that its start costs what the product's does.
 * Returns the script to run.
 */
export async function bundleOurs(folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  // The bundler looks for packages above the compiled files.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const lib = join(folder, 'lib');
  const dist = join(folder, 'dist');
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
  const ncc = inPackage('@vercel/ncc', 'dist/ncc/cli.js');
  const script = join(lib, 'bench/run-ours.js');
  await run(process.execPath, [ncc, 'build', script, '--no-cache', '--quiet', '--out', dist]);
  return join(dist, 'index.js');
}
