import { toCredits } from '../common/credits.ts';
import type { Cube } from '../usage/cube.ts';
import { creditsOf } from './cell-credits.ts';
import { statusOf } from './cell-names.ts';
import { CreditSum } from './credit-sum.ts';
import type { Figures } from './figures.ts';
import { costOf, type Money, pricedSeats } from './money.ts';
import { isFinished, outcomeOf } from './status.ts';

/** Running sums over cells of the Cube. Seat credits are kept apart: they belong to no project, job or class. */
export class Tally {
  rows = 0;
  runs = 0;
  seconds = 0;
  succeeded = 0;
  finished = 0;
  readonly #credits = new CreditSum();
  readonly #seats = new CreditSum();

  /** Micro-credits of all kinds but seats. */
  get credits(): bigint {
    return this.#credits.micro;
  }

  /** Micro-credits of seats (USER_CREDITS). */
  get seats(): bigint {
    return this.#seats.micro;
  }

  /** A tally of these micro-credits alone. */
  static ofCredits(micro: bigint): Tally {
    const tally = new Tally();
    tally.#credits.set(micro);
    return tally;
  }

  add(cube: Cube, cell: number): void {
    const runs = cube.count.runs[cell] ?? 0;
    this.rows += cube.count.rows[cell] ?? 0;
    this.runs += runs;
    this.seconds += cube.count.seconds[cell] ?? 0;
    if (runs > 0) {
      const outcome = outcomeOf(statusOf(cube, cell));
      if (outcome === 'succeeded') this.succeeded += runs;
      if (isFinished(outcome)) this.finished += runs;
    }
    const { jobs, seats } = creditsOf(cube);
    this.#credits.add(jobs, cell);
    this.#seats.add(seats, cell);
  }
}

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

/** The tally's figures with its seats, which cost nothing with `seats: exclude`. */
export function totalsOf(tally: Tally, money: Money): Figures {
  return {
    ...figuresOf(tally, money.creditPrice),
    credits: toCredits(tally.credits + tally.seats),
    cost: costOf(tally.credits + pricedSeats(tally.seats, money), money.creditPrice),
  };
}
