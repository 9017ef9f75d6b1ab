// What it takes to cut a text, without the measures of Inter: the page measures in the browser.

export const ELLIPSIS = '…';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for letters, accents and parts of emoji with theirs. */
export function lettersOf(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}

/** The largest count from 0 to `most` for which `fits` holds, when it holds for all smaller ones. */
export function largestCount(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
