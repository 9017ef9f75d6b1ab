import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { readManifest } from './manifest.ts';

/** The machine and the versions, in a sentence; no host name and no paths. */
export function describeMachine(peerVersions: readonly string[]): string {
  const cores = availableParallelism();
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  const others = peerVersions.length > 0 ? [...packageVersions(), ...peerVersions] : [];
  const versions = [`Node.js ${process.versions.node}`, ...others].join(', ');
  return `${cores} cores (${model}), ${memory}, ${system()}; ${versions}.`;
}

/** What the rows of a folder are like, in a sentence. */
export function describeData(folder: string): string {
  const { options, parts } = readManifest(folder);
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  const packed = megabytes(parts.reduce((sum, part) => sum + part.packedBytes, 0));
  const unpacked = megabytes(parts.reduce((sum, part) => sum + part.unpackedBytes, 0));
  const rows = options.rows.toLocaleString('en-US');
  return (
    `${rows} rows in ${options.parts} parts, ${options.dialect} dialect, ${packed} packed, ${unpacked} unpacked; ` +
    `${options.projects} projects, ${options.jobs} jobs, ${options.days} days.`
  );
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
