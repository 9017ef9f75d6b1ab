import type { Secret } from '../secret.ts';
import { cut, safeLogText } from './log.ts';

/**
 * A text of the server, fit to be shown and kept: without the token in any spelling, without the queries of urls,
 * which may be signatures, escaped for logs, on one line and cut. Null when it is no text, or an empty one.
 */
export function serverText(value: unknown, token: Secret): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  const line = value.trim().replace(/\s+/g, ' ');
  const clean = withoutQueries(line.replace(spellings(token), token.toString()));
  return cut(safeLogText(clean), 300);
}

/** Whether a text holds the token in any spelling that `serverText` removes. */
export function holdsToken(text: string, token: Secret): boolean {
  return spellings(token).test(text);
}

/** Shorter pieces of base64 would be found in texts that have nothing to do with the token. */
const MIN_BASE64 = 8;

/** The token as it is, percent-encoded as often as you like, and in base64 wherever in a longer text; in any case. */
function spellings(token: Secret): RegExp {
  const text = token.reveal();
  const encoded = [0, 1, 2]
    .map((offset) => base64Of(text, offset))
    .filter((piece) => piece.length >= MIN_BASE64);
  const patterns = [[...text].map(percentPattern).join(''), ...encoded.map(base64Pattern)];
  // An empty token is found nowhere.
  return new RegExp(text === '' ? '(?!)' : patterns.join('|'), 'giu');
}

function percentPattern(char: string): string {
  const bytes = [...Buffer.from(char)].map((byte) => `%(?:25)*${byte.toString(16).padStart(2, '0')}`);
  return `(?:${char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')}|${bytes.join('')})`;
}

/** The characters of base64 that depend on the text alone when `offset` bytes stand before it. */
function base64Of(text: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
  const first = Math.ceil((offset * 8) / 6);
  return bytes.toString('base64').slice(first, Math.floor((bytes.length * 8) / 6));
}

/**
 * The usual base64 and that of urls, percent-encoding included, with the character that holds the token's last bits
 * and the padding.
 */
function base64Pattern(piece: string): string {
  const body = piece.replaceAll('+', '(?:[+\\-]|%2b)').replaceAll('/', '(?:[\\/_]|%2f)');
  return `${body}[\\w+\\/\\-]?(?:=|%3d)*`;
}

/** What stands between blanks, quotes and brackets loses all from a question mark or `#` on. */
function withoutQueries(text: string): string {
  return text.replace(/[^\s"<>]+/g, withoutQuery);
}

function withoutQuery(word: string): string {
  const at = word.search(/[?#]|%3f|%23/i);
  if (at < 0) return word;
  const isUrl = word.includes('://');
  const isQuery = /=|%3d/i.test(word.slice(at));
  return isUrl || isQuery ? `${word.slice(0, at)}?…` : word;
}
