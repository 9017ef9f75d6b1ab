// npm test: the checks, then the suite. With arguments (`npm test -- test/usage`) only those tests.
import { check } from './check.ts';
import { inPackage, runScript } from './run.ts';

const args = process.argv.slice(2);
const failed = args.length > 0 ? [] : check();
if (failed.length > 0) {
  console.error(`Not in order: ${failed.join(', ')}. The tests were not run.`);
  process.exitCode = 1;
} else {
  process.exitCode = runScript(inPackage('vitest', 'vitest.mjs'), ['run', ...args]);
}
