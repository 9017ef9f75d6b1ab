import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { pandasVersions } from './programs.ts';

/** The machine and the versions, in a sentence; no host name and no paths. */
export function describeMachine(): string {
  const cores = availableParallelism();
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  const versions = [`Node.js ${process.versions.node}`, ...packageVersions()];
  const pandas = pandasVersions();
  if (pandas !== undefined) versions.push(pandas);
  return `${cores} cores (${model}), ${memory}, ${system()}; ${versions.join(', ')}.`;
}

function packageVersions(): string[] {
  const text = readFileSync(new URL('package.json', import.meta.url), 'utf8');
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(text);
  return Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
}

function system(): string {
  const file = '/etc/os-release';
  const name = existsSync(file)
    ? /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync(file, 'utf8'))?.[1]
    : undefined;
  return name ?? process.platform;
}
