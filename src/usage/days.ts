import { type Day, holds, type Period, parseDay, startOf } from '../common/day.ts';
import type { CubeBuilder, CubeDay } from './cube-builder.ts';
import { Dictionary } from './intern.ts';
import type { Field } from './record.ts';
import type { ReadRequest } from './types.ts';

/** Where the rows of a day go: into the Cube, nowhere because another window (or none) owns the day, or `bad`. */
export type Fate = CubeDay | 'outside' | 'bad';

/** Decides by JOB_RUN_DATE where the rows of one part go. Each distinct date is looked at once. */
export class Days {
  readonly #window: Period;
  readonly #request: Pick<ReadRequest, 'period' | 'previous'>;
  readonly #builder: CubeBuilder;
  readonly #dates = new Dictionary();
  readonly #fates: Fate[] = [];

  constructor(window: Period, request: Pick<ReadRequest, 'period' | 'previous'>, builder: CubeBuilder) {
    this.#window = window;
    this.#request = request;
    this.#builder = builder;
  }

  fateOf(date: Field): Fate {
    const index = this.#dates.internField(date);
    this.#fates[index] ??= this.decide(this.#dates.text(index));
    return this.#fates[index];
  }

  /** The same for a date as text. */
  decide(text: string): Fate {
    const day = parseDay(text.trim());
    if (day === undefined) return 'bad';
    const { period, previous } = this.#request;
    if (!holds(this.#window, day)) return 'outside';
    if (holds(period, day)) return this.#cubeDay(0, day);
    return previous !== null && holds(previous, day) ? this.#cubeDay(1, day) : 'outside';
  }

  #cubeDay(period: 0 | 1, day: Day): CubeDay {
    return { period, index: this.#builder.dayIndex(day, period), number: startOf(day) / 86_400_000 };
  }
}
