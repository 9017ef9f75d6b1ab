/** A text on one line: every run of white space is a space; what is invisible or reorders text becomes U+FFFD. */
export function visibleLine(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, ' ').replace(INVISIBLE, '\u{fffd}');
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;
