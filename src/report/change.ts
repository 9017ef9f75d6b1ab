import type { Change, Row } from './figures.ts';

/**
 * `new` and `gone` rows had usage in one of the two periods only; usage may have been free. All others went up or
 * down in credits, or stayed the same.
 */
export type ChangeKind = 'new' | 'gone' | 'up' | 'down' | 'same';

/** How a row changed since the previous period; null when nothing was compared. */
export function changeKindOf(
  row: Pick<Row, 'credits' | 'rows' | 'previousCredits'> & Change,
): ChangeKind | null {
  const { credits, previousCredits, previousRows } = row;
  if (previousCredits === null || previousRows === null) return null;
  // The (seats) row has credits without rows of its own.
  const isThere = row.rows > 0 || credits !== 0;
  const wasThere = previousRows > 0 || previousCredits !== 0;
  if (isThere !== wasThere) return isThere ? 'new' : 'gone';
  if (credits === previousCredits) return 'same';
  return credits > previousCredits ? 'up' : 'down';
}
