// Finds a Node.js of version 24 or newer: the running one, else the one in .node24/, fetched when missing.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const home = fileURLToPath(new URL('../../.node24/', import.meta.url));

/** The path of a Node.js that can run this project. Throws a sentence that says what to do when there is none. */
export function node24() {
  return majorOf(process.versions.node) >= 24 ? process.execPath : fetchedNode();
}

function fetchedNode() {
  const os = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${os}-${process.arch}`;
  const version = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).optionalDependencies[name];
  if (!version)
    throw new Error(pleaseInstall(`There is no ready-made one for ${process.platform} ${process.arch}.`));
  const binary = join(home, version, 'node_modules', name, 'bin', os === 'win' ? 'node.exe' : 'node');
  if (!existsSync(binary)) fetch24(version, binary);
  return binary;
}

/** Installs into a folder of its own and renames it when it is whole, so that an interrupted run leaves no half. */
function fetch24(version, binary) {
  console.error(
    `This project runs on Node.js 24 and this is ${process.version}: fetching ${version} into .node24/ ...`,
  );
  const fresh = join(home, `fetching-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  try {
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(here, file), join(fresh, file));
    npm(
      process.execPath,
      ['ci', '--prefix', fresh, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      fresh,
    );
    check(join(fresh, binary.slice(join(home, version).length)));
    settle(fresh, join(home, version), binary);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** A binary may be there and still not run: another C library (Alpine), a `noexec` mount. */
function check(binary) {
  const { status, stdout, error } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  if (status === 0 && majorOf(stdout.slice(1)) >= 24) return;
  throw new Error(
    pleaseInstall(`The one from the npm registry does not run here${error ? ` (${error.message})` : ''}.`),
  );
}

function settle(from, to, binary) {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another run was faster: its copy is as good as ours.
    if (!existsSync(binary)) throw error;
  }
}

const majorOf = (version) => Number.parseInt(version, 10);

const pleaseInstall = (why) =>
  `This project needs Node.js 24 or newer and this is ${process.version}. ${why} Install it from https://nodejs.org and run the command again.`;
