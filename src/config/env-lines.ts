import type { Environment } from '../common/environment.ts';

/** What an `.env` says, and the numbers of its lines (from 1) that are no `NAME=value`. */
export interface EnvLines {
  readonly values: Environment;
  readonly unreadable: readonly number[];
}

/** `NAME=` and what follows up to the line's end; `export` may stand before it. */
const ASSIGNMENT = /^\s*(?:export\s+)?([^\s=#]+)\s*=(.*)$/s;
/** Nothing, a comment, or a name alone, with which docker passes a variable of the environment on. */
const NOTHING = /^\s*(?:#.*|(?:export\s+)?[^\s=#]+\s*)?$/s;
/** Behind white space alone: `a#b` is a value. */
const COMMENT = /\s#.*$/s;
const AFTER_QUOTE = /^\s*(?:#.*)?$/s;

/**
 * Reads `NAME=value` lines, as docker's `--env-file` and the tools called dotenv have them. Where these differ: quotes
 * around a value are none of it (docker keeps them), may hold several lines and comment signs, and double ones hold
 * `\n` for a line end; without quotes a `#` behind white space begins a comment. A later line wins.
 */
export function readEnvLines(text: string): EnvLines {
  const lines = text.split(/\r?\n/);
  const values = new Map<string, string>();
  const unreadable: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const [, name, rest = ''] = ASSIGNMENT.exec(line) ?? [];
    if (name === undefined) {
      if (!NOTHING.test(line)) unreadable.push(i + 1);
      continue;
    }
    const quoted = readQuoted(rest.trimStart(), lines, i);
    values.set(name, quoted?.value ?? rest.replace(COMMENT, '').trim());
    i = quoted?.end ?? i;
  }
  return { values: Object.fromEntries(values), unreadable };
}

/**
 * The value in quotes that `rest` begins with, and the line in which it ends; undefined when it begins with none, or
 * they are never closed, or something follows them: then they are a part of the value.
 */
function readQuoted(
  rest: string,
  lines: readonly string[],
  line: number,
): { readonly value: string; readonly end: number } | undefined {
  const quote = rest[0] ?? '';
  if (!`'"\``.includes(quote) || quote === '') return undefined;
  const pieces: string[] = [];
  for (let end = line; end < lines.length; end++) {
    const piece = end === line ? rest.slice(1) : (lines[end] ?? '');
    const close = piece.indexOf(quote);
    pieces.push(close < 0 ? piece : piece.slice(0, close));
    if (close < 0) continue;
    if (!AFTER_QUOTE.test(piece.slice(close + 1))) return undefined;
    const value = pieces.join('\n');
    return { value: quote === '"' ? value.replaceAll('\\n', '\n') : value, end };
  }
  return undefined;
}
