// npm run check: everything that can be judged without running the program.
import { pathToFileURL } from 'node:url';
import { inPackage, root, runScript } from './run.ts';

const CHECKS = [
  {
    what: 'types',
    script: () => inPackage('typescript', 'bin/tsc'),
    args: ['-p', 'tsconfig.check.json'],
  },
  {
    what: 'types of the page',
    script: () => inPackage('typescript', 'bin/tsc'),
    args: ['-p', 'src/render/page/client/tsconfig.json'],
  },
  {
    what: 'style',
    script: () => inPackage('@biomejs/biome', 'bin/biome'),
    args: ['check', '--error-on-warnings', '--diagnostic-level=warn', '.'],
  },
  {
    what: 'generated files',
    script: () => `${root}scripts/generate.ts`,
    args: ['--check'],
  },
];

/** Runs all checks, so that one failure does not hide another; returns the names of those that failed. */
export function check(): string[] {
  return CHECKS.filter(({ script, args }) => runScript(script(), args) !== 0).map(({ what }) => what);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const failed = check();
  if (failed.length > 0) {
    console.error(`Not in order: ${failed.join(', ')}.`);
    process.exitCode = 1;
  }
}
