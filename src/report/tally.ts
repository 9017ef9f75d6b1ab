import { toCredits } from '../common/credits.ts';
import { CREDIT_KINDS, type CreditKind, type Cube } from '../usage/cube.ts';
import { costOf } from './money.ts';
import type { Figures } from './report.ts';
import { outcomeOf } from './status.ts';

/** Running sums over cells of the Cube. Seat credits are kept apart: they belong to no project, job or class. */
export class Tally {
  rows = 0;
  runs = 0;
  seconds = 0;
  succeeded = 0;
  finished = 0;
  /** Micro-credits of all kinds but seats. */
  credits = 0n;
  /** Micro-credits of seats (USER_CREDITS). */
  seats = 0n;

  add(cube: Cube, cell: number): void {
    const runs = cube.count.runs[cell] ?? 0;
    const outcome = outcomeOf(cube.names.status[cube.key.status[cell] ?? 0] ?? '');
    this.rows += cube.count.rows[cell] ?? 0;
    this.runs += runs;
    this.seconds += cube.count.seconds[cell] ?? 0;
    if (outcome === 'succeeded') this.succeeded += runs;
    if (outcome === 'succeeded' || outcome === 'failed') this.finished += runs;
    for (const kind of JOB_KINDS) this.credits += cube.credits(cell, kind);
    this.seats += cube.credits(cell, 'user');
  }
}

const JOB_KINDS: readonly CreditKind[] = CREDIT_KINDS.filter((kind) => kind !== 'user');

/** The tally's figures without its seats. */
export function figuresOf(tally: Tally, creditPrice: number): Figures {
  return {
    credits: toCredits(tally.credits),
    cost: costOf(tally.credits, creditPrice),
    rows: tally.rows,
    runs: tally.runs,
    seconds: tally.seconds,
    succeeded: tally.succeeded,
    finished: tally.finished,
  };
}
