import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { errorCode } from '../common/errors.ts';
import type { Input } from './input.ts';
import type { InputReader } from './input-reader.ts';
import type { DocumentSource } from './kinds/document.ts';
import { BadValue } from './kinds/kind.ts';
import { BadYaml, type Place, type YamlEntry, type YamlNode } from './yaml.ts';

/** The parser takes two seconds for the worst text of this size; a file for 4,000 projects is half as long. */
export const MOST_BYTES = 256 * 1024;

/** Beyond these a document's problems are not told one by one. */
const MOST_PROBLEMS = 10;

/** A document that is YAML; what it says is for others to check. */
export interface OpenDocument {
  readonly root: YamlNode;
  /** Adds a problem, with its place, to those of the other inputs. */
  complain(at: Place, sentence: string): void;
  /** A piece of the document for a sentence: in quotes, escaped, cut, and without secrets. */
  show(text: string): string;
}

/** What all documents share. */
export interface DocumentContext {
  readonly reader: InputReader;
  /** Relative paths are taken from here. */
  readonly base: string;
  readonly problems: string[];
}

/** What a map of at least one line holds. Anything else is a problem, for which `advice` says what to write. */
export function entriesOf(
  node: YamlNode,
  { complain }: Pick<OpenDocument, 'complain'>,
  advice: string,
): readonly YamlEntry[] {
  if (node.type === 'map' && node.entries.length > 0) return node.entries;
  complain(node.at, advice);
  return [];
}

/** Opens the document that an input names. Undefined when it can't be read, which is then in `problems`. */
export async function openDocument(
  input: Input,
  source: DocumentSource,
  { reader, base, problems }: DocumentContext,
): Promise<OpenDocument | undefined> {
  const file = 'path' in source ? `, ${reader.show(source.path)}` : '';
  const name = `${reader.nameOf(input)}${file}`;
  let count = 0;
  const complain = ({ line, column }: Place, sentence: string) => {
    count++;
    if (count <= MOST_PROBLEMS) problems.push(`${name}, line ${line}, column ${column}: ${sentence}`);
    else if (count === MOST_PROBLEMS + 1) problems.push(`${name} has more problems than these.`);
  };
  try {
    const text = await readText(source, base);
    const { parseYaml } = await import('./parse-yaml.ts');
    return { root: parseYaml(text), complain, show: (piece) => reader.show(piece) };
  } catch (error) {
    if (error instanceof BadYaml) complain(error.at, error.message);
    else if (error instanceof BadValue) problems.push(`${name} cannot be used: ${error.message}`);
    else throw error;
    return undefined;
  }
}

async function readText(source: DocumentSource, base: string): Promise<string> {
  if ('path' in source) return decode(await readBytes(resolve(base, source.path)));
  if (Buffer.byteLength(source.text) > MOST_BYTES) throw new BadValue(TOO_LONG);
  return source.text;
}

const TOO_LONG = `it holds more than ${MOST_BYTES / 1024} KiB.`;

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    // A device or pipe may never end.
    if (!found.isFile()) throw new BadValue('it is not a file.');
    if (found.size > MOST_BYTES) throw new BadValue(TOO_LONG);
    return await readFile(path);
  } catch (error) {
    if (error instanceof BadValue) throw error;
    throw new BadValue(
      errorCode(error) === 'ENOENT' ? 'there is no such file.' : `it cannot be read (${errorCode(error)}).`,
    );
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadValue('it is not UTF-8 text.');
  }
}
