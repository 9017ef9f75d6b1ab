import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A YAML document that users copy, from a file or from a fenced block of the documentation. */
export interface Example {
  /** Path, with the line where it starts when it is a block. */
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

export type Mapping = Readonly<Record<string, unknown>>;

export const root = join(import.meta.dirname, '../..');

/** Every YAML that the repository shows to users. */
export function examples(): Example[] {
  const yamls = filesIn('examples')
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => ({ name: path, text: read(path) }));
  const blocks = documents().flatMap((path) => blocksOf(path, ['yaml', 'yml']));
  return [...yamls, ...blocks].map((one) => ({ ...one, value: parse(one.text, { strict: true }) }));
}

/** Fenced blocks of the documentation in one of these languages, without the indent of the fence. */
export function blocksOf(path: string, languages: readonly string[]): { name: string; text: string }[] {
  const text = read(path);
  return [...text.matchAll(/^( *)```(\w+)\n(.*?)^ *```$/gms)].flatMap(
    ([, indent = '', language = '', body = ''], _, all) => {
      if (!languages.includes(language)) return [];
      const at = all.find((match) => match[3] === body)?.index ?? 0;
      return [{ name: `${path}:${text.slice(0, at).split('\n').length}`, text: dedent(body, indent) }];
    },
  );
}

/** The README and what is in docs/. */
export function documents(): string[] {
  return ['README.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))];
}

export function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function mapping(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function dedent(text: string, indent: string): string {
  return text.replace(new RegExp(`^${indent}`, 'gm'), '');
}
