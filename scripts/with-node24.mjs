// Runs a script under Node.js 24, whatever Node.js (18 or newer) the machine has:
//   node scripts/with-node24.mjs [--packages] <file> [arguments]
// With --packages the project's own packages are brought up to date first. Plain JavaScript without any
// package, because this is what runs before anything is installed.
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { node24 } from './node24/node24.mjs';
import { installPackages } from './node24/packages.mjs';

/** Runs `node` in the foreground and passes signals on; its exit code becomes ours. */
function run(node, args) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  // `--`, because Node.js would take an `--env-file` behind the script for its own.
  const child = spawn(node, ['--', ...args], { stdio: 'inherit', env });
  const ctrlCReachesAll = hasTerminal();
  process.on('SIGINT', () => ctrlCReachesAll || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(error));
  child.on('close', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}

/**
 * A terminal sends Ctrl-C to every process that runs in it. To pass it on as well would count as a second one,
 * which ends the program before it has cleaned up.
 */
function hasTerminal() {
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return process.stdin.isTTY === true;
  }
}

function fail(error) {
  console.error(error.message);
  process.exitCode = 1;
}

try {
  const args = process.argv.slice(2);
  const withPackages = args[0] === '--packages';
  if (withPackages) args.shift();
  const node = node24();
  if (withPackages) installPackages(node);
  run(node, args);
} catch (error) {
  fail(error);
}
