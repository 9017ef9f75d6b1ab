// The licences of everything in dist. ncc's own --license keeps only the last chunk's packages, so the list is taken
// from the bundler's statistics: every module of every chunk, and the package whose folder it lies in.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

/** Packages in dist that are not modules: files read at run time, and the bundler's own start-up code. */
export const BESIDE_MODULES = ['@fontsource/inter', '@resvg/resvg-wasm', '@vercel/ncc'];

/** Licences whose text a package may leave out; ours is the complete text. */
const TEXTS: Readonly<Record<string, string>> = { 'MPL-2.0': 'scripts/licenses/MPL-2.0.txt' };

interface Statistics {
  readonly modules?: readonly Module[];
}

interface Module {
  /** Path of the module's file; null for what is not a file, such as Node.js's own modules. */
  readonly nameForCondition?: string | null;
  /** Looked at, but in no chunk. */
  readonly orphan?: boolean;
  /** What was joined into this one. */
  readonly modules?: readonly Module[];
}

export interface BundledPackage {
  /** `name@version`. */
  readonly id: string;
  readonly licence: string;
  readonly author: string;
  readonly source: string;
  /** Licence and notice files, or what package.json says where there are none. */
  readonly text: string;
}

/** The text of dist/licenses.txt for bundles, from their `--stats-out` files. */
export function licencesOf(statsFiles: readonly string[]): string {
  const packages = packagesIn({ modules: statsFiles.flatMap(modulesIn) });
  const intro = `This folder holds code and files of ${packages.length} packages. Their licences follow, in order of name.\n`;
  return [intro, ...packages.map(section)].join(`\n${'-'.repeat(80)}\n\n`);
}

function modulesIn(statsFile: string): readonly Module[] {
  const { modules = [] }: Statistics = JSON.parse(readFileSync(statsFile, 'utf8'));
  return modules;
}

/** Every package with at least one module in the bundle, and those of `BESIDE_MODULES`, in order of name. */
function packagesIn(statistics: Statistics): BundledPackage[] {
  const folders = new Set(BESIDE_MODULES.map((name) => `node_modules/${name}`));
  collect(statistics.modules ?? [], folders);
  const packages = new Map([...folders].map(describe).map((found) => [found.id, found]));
  return [...packages.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function collect(modules: readonly Module[], folders: Set<string>): void {
  for (const module of modules) {
    if (module.orphan) continue;
    const folder = packageFolder(module.nameForCondition ?? '');
    if (folder !== undefined) folders.add(folder);
    collect(module.modules ?? [], folders);
  }
}

/** `node_modules/a/node_modules/@b/c` for any file of that package; undefined for the project's own files. */
function packageFolder(file: string): string | undefined {
  return /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/'))?.[0];
}

function describe(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const licence = manifest.license?.type ?? manifest.license ?? 'not stated';
  const author = personName(manifest.author) ?? 'its authors';
  return {
    id: `${manifest.name}@${manifest.version}`,
    licence,
    author,
    source: sourceOf(manifest),
    text: textOf(folder, licence, author),
  };
}

function section({ id, licence, author, source, text }: BundledPackage): string {
  const notice =
    licence === 'MPL-2.0'
      ? `\nUnmodified; the source code of this package is at ${source}, under the terms below.`
      : '';
  return `${id}\nLicence: ${licence}\nBy: ${author}\nSource: ${source}${notice}\n\n${text.trim()}\n`;
}

function textOf(folder: string, licence: string, author: string): string {
  const files = readdirSync(join(root, folder)).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  if (files.length > 0)
    return files
      .sort()
      .map((name) => readText(join(folder, name)))
      .join('\n\n');
  const known = TEXTS[licence];
  if (known !== undefined) return readText(known);
  return `The package has no licence file. Its package.json: licence ${licence}, author ${author}.`;
}

function readText(file: string): string {
  const path = join(root, file);
  if (!existsSync(path)) throw new Error(`${file} is missing.`);
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}

function personName(person: string | { name?: string } | undefined): string | undefined {
  return typeof person === 'string' ? person : person?.name;
}

/** A link to where the source code is kept, for a person to follow. */
function sourceOf(manifest: { name: string; repository?: string | { url?: string } }): string {
  const { repository } = manifest;
  const url = (typeof repository === 'string' ? repository : repository?.url) ?? '';
  const path = /^(?:git\+)?(?:https?|ssh|git):\/\/(?:git@)?(.+?)(?:\.git)?$/.exec(url)?.[1];
  const short = /^(?:git@github\.com:|github:)?([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url)?.[1];
  if (path !== undefined) return `https://${path}`;
  return short === undefined ? `the npm package ${manifest.name}` : `https://github.com/${short}`;
}
