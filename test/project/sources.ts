import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A source file: its path from the checkout with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** All TypeScript files below `folder`. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => slashes(join(folder, name)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Every text file that git keeps, but for dist. */
export function committedTexts(): Source[] {
  return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && !path.startsWith('dist/') && isFile(path))
    .map((path) => ({ path, bytes: readFileSync(join(root, path)) }))
    .filter(({ bytes }) => !bytes.includes(0))
    .map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }));
}

const IMPORT = /\b(?:import|export)\b[^'";()]*?\bfrom\s*'(\.[^']*)'/g;
const OTHER =
  /\bimport\s*\(\s*'(\.[^']*)'|\bimport\s+'(\.[^']*)'|new URL\(\s*'(\.[^']*\.ts)'\s*,\s*import\.meta\.url/g;

/** The project's own files, by path from the checkout, that a source imports: as types, statically, when needed, or as a worker. */
export function importsOf({ path, text }: Source): string[] {
  const code = withoutComments(text);
  return [...code.matchAll(IMPORT), ...code.matchAll(OTHER)].map(([, ...names]) => {
    const name = names.find((one) => one !== undefined) ?? '';
    return slashes(relative(root, join(root, dirname(path), name)));
  });
}

/** Takes out comments; a `//` inside a string or a regular expression survives where it does not begin a word. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function isFile(path: string): boolean {
  const file = join(root, path);
  return existsSync(file) && statSync(file).isFile();
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
