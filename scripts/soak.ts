// npm run soak: the tests that count (hostile names and the like), with the large counts. Arguments choose tests, as
// for npm test.
import { inPackage, runScript } from './run.ts';

const args = process.argv.slice(2);
process.env.SOAK = '1';
process.exitCode = runScript(inPackage('vitest', 'vitest.mjs'), [
  'run',
  ...(args.length > 0 ? args : ['test/usage']),
]);
