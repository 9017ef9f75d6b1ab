// Brings node_modules in step with package-lock.json, and does nothing when it already is.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs `npm ci` when node_modules is missing or holds something else than package-lock.json says. */
export function installPackages(node) {
  const stale = staleReason(root);
  if (!stale) return;
  console.error(`Installing the project's packages (${stale}) ...`);
  npm(node, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], root);
}

/** Why node_modules must be installed again; undefined when it is as package-lock.json says. */
export function staleReason(folder) {
  const installed = lockOf(join(folder, 'node_modules', '.package-lock.json'));
  if (!installed) return 'node_modules is missing or incomplete';
  const wanted = lockOf(join(folder, 'package-lock.json'));
  for (const [path, entry] of Object.entries(wanted)) {
    // The first entry is the project itself; what a link points to is not in node_modules.
    if (!path.startsWith('node_modules/')) continue;
    const present = installed[path];
    // Packages for other platforms are optional and rightly absent.
    if (!present && entry.optional) continue;
    const same =
      present?.version === entry.version &&
      present?.integrity === entry.integrity &&
      present?.link === entry.link;
    if (!same || !existsSync(join(folder, path))) return `${path} has changed`;
  }
  const extra = Object.keys(installed).find((path) => !(path in wanted));
  return extra && `${extra} is no longer wanted`;
}

function lockOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
