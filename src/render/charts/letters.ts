// What it takes to cut a text, without the measures of Inter: the page measures in the browser.

export const ELLIPSIS = '…';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for letters, accents and parts of emoji with theirs. */
export function lettersOf(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}
