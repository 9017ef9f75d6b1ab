import { toCredits } from '../common/credits.ts';
import { CREDIT_KINDS, type CreditKind, type Cube } from '../usage/cube.ts';
import { CreditSum } from './credit-sum.ts';
import { costOf, pricedSeats } from './money.ts';
import { shareOf, type Whole } from './rows.ts';

/** The credits of one kind: one column of the export, or `other`, which no column but the total has. */
export interface KindRow {
  readonly kind: CreditKind;
  readonly credits: number;
  readonly cost: number;
  /** Part of the total's credits, 0 to 1. */
  readonly share: number;
  /** null when nothing was compared. */
  readonly previousCredits: number | null;
}

/** Credits by kind, in the order of the export's columns; kinds without credits in either period are left out. */
export function kindRows(cube: Cube, whole: Whole): KindRow[] {
  return CREDIT_KINDS.flatMap((kind) => {
    const [current, previous] = sumKind(cube, kind);
    if (current === 0n && previous === 0n) return [];
    return {
      kind,
      credits: toCredits(current),
      cost: costOf(kind === 'user' ? pricedSeats(current, whole) : current, whole.creditPrice),
      share: shareOf(current, whole),
      previousCredits: whole.previous && toCredits(previous),
    };
  });
}

function sumKind(cube: Cube, kind: CreditKind): readonly [current: bigint, previous: bigint] {
  const current = new CreditSum();
  const previous = new CreditSum();
  const credits = cube.limbs[kind];
  for (let cell = 0; credits !== undefined && cell < cube.size; cell++) {
    (cube.period[cell] === 0 ? current : previous).add(credits, cell);
  }
  return [current.micro, previous.micro];
}
