import type { Report } from '../../report/report.ts';

/** What a mapping of cost rows needs to know beside them. */
export interface CostContext {
  readonly money: Report['money'];
  /** Whose bill it is; the name is the id where no row tells it. */
  readonly account: { readonly id: string; readonly name: string };
}

export const PROVIDER = 'CircleCI';

/** Characters of a piece of text: few writes, and never a file of gigabytes in memory. */
const PIECE = 1 << 16;

/** Joins lines to pieces that are worth a write. */
export function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
