import { mostThatFit } from '../../common/most-that-fit.ts';
import { ELLIPSIS, lettersOf } from './letters.ts';
import { textWidth } from './text-width.ts';

// Where a name may go on in the next line: after these.
const BREAKS = /[-_./\s:@]/;

/**
 * A name from the data as chart text: what can't be seen (controls, direction marks, zero-width characters) becomes
 * U+FFFD, and white space becomes single spaces, as SVG shows it.
 */
export function visibleName(name: string): string {
  const text = name.toWellFormed().replace(/\s+/g, ' ').replace(INVISIBLE, '\u{fffd}').trim();
  return text === '' ? '(blank)' : text;
}

// Joiners (U+200C, U+200D) stay: emoji and several scripts are written with them.
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cn}\p{Co}\u115f\u1160\u3164\uffa0]|(?![\u200c\u200d])\p{Cf}/gu;

/**
 * The name in one line when it fits `width` pixels, else in two lines, broken after a separator where that keeps
 * all of it. What is too long for two lines loses its middle.
 */
export function fitName(name: string, width: number, size: number): string[] {
  const fits = (text: string) => textWidth(text, size) <= width;
  if (fits(name)) return [name];
  const letters = lettersOf(name);
  const breakAt = bestBreak(letters, fits);
  if (breakAt !== undefined) {
    return [letters.slice(0, breakAt).join('').trim(), letters.slice(breakAt).join('').trim()];
  }
  const head = mostThatFit(letters.length, (count) => fits(letters.slice(0, count).join('')));
  const tail = mostThatFit(letters.length - head, (count) => fits(ELLIPSIS + lastOf(letters, count)));
  return [letters.slice(0, head).join(''), ELLIPSIS + lastOf(letters, tail)];
}

/** The name in one line of at most `width` pixels; what is too long loses its middle. */
export function fitLine(name: string, width: number, size: number): string {
  if (textWidth(name, size) <= width) return name;
  const half = (width - textWidth(ELLIPSIS, size)) / 2;
  const letters = lettersOf(name);
  const head = mostThatFit(
    letters.length,
    (count) => textWidth(letters.slice(0, count).join(''), size) <= half,
  );
  const tail = mostThatFit(letters.length - head, (count) => textWidth(lastOf(letters, count), size) <= half);
  return letters.slice(0, head).join('') + ELLIPSIS + lastOf(letters, tail);
}

/** The last place where both halves fit: after a separator if there is one, else between any two letters. */
function bestBreak(letters: readonly string[], fits: (text: string) => boolean): number | undefined {
  let anywhere: number | undefined;
  for (let at = mostThatFit(letters.length, (n) => fits(letters.slice(0, n).join(''))); at > 0; at--) {
    if (!fits(letters.slice(at).join(''))) break;
    if (BREAKS.test(letters[at - 1] ?? '')) return at;
    anywhere ??= at;
  }
  return anywhere;
}

function lastOf(letters: readonly string[], count: number): string {
  return letters.slice(letters.length - count).join('');
}
