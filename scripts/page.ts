// The script of report.html: src/render/page/client/ and the parts of Chart.js that it uses, as one small file. It is
// made before every build and every test run, into a folder that git does not keep.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inPackage, mustRun, root } from './run.ts';

const ENTRY = 'src/render/page/client/main.ts';
/** Where `src/render/page/assets.ts` reads it. */
const OUT = join(root, 'node_modules/.cache/circleci-usage/page.js');

/** Bundles the page's script. @throws Error when it could not stand in a page as it is. */
export function bundlePage(): void {
  const temp = `${OUT}.${process.pid}.js`;
  mkdirSync(join(OUT, '..'), { recursive: true });
  // Silent about what went well; errors are printed, and fail.
  const flags = ['--format', 'iife', '--platform', 'browser', '--minify', '--comments.legal'];
  const args = [ENTRY, '--file', temp, ...flags, '--logLevel', 'silent'];
  mustRun('rolldown', inPackage('rolldown', 'bin/cli.mjs'), args);
  const text = readFileSync(temp, 'utf8');
  if (/<\/script|<!--|\r|\0/i.test(text))
    throw new Error('The page’s script holds what ends a script in HTML.');
  // Tests and builds may run side by side, so that the file is replaced only by another one.
  if (existsSync(OUT) && readFileSync(OUT, 'utf8') === text) rmSync(temp);
  else renameSync(temp, OUT);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) bundlePage();
