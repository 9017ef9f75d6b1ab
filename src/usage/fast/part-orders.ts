import type { PartOrder } from './messages.ts';

/** A part to read, and its size on disk, by which the order of work is chosen. */
export interface PoolPart extends PartOrder {
  readonly bytes: number;
}

/** What parts threads are told to read: the largest first, so that all threads end at about the same time. */
export class PartOrders {
  readonly #parts: readonly PoolPart[];
  /** Indexes of parts that no thread has begun. */
  #waiting: number[];

  /** A thread that is alone reads in order: then rows go straight to their place in merged.csv. */
  constructor(parts: readonly PoolPart[], isAlone: boolean) {
    this.#parts = parts;
    this.#waiting = isAlone ? [...parts.keys()] : largestFirst(parts);
  }

  next(): PartOrder | undefined {
    const part = this.#parts[this.#waiting.shift() ?? -1];
    return part && plainOrder(part);
  }

  /** Leaves out this part and all behind it. */
  keepBefore(index: number): void {
    this.#waiting = this.#waiting.filter((other) => other < index);
  }
}

/** Parts of about the same size stay in order: then more rows go straight to their place. */
function largestFirst(parts: readonly PoolPart[]): number[] {
  const sizeOf = (index: number) => Math.floor(Math.log2(parts[index]?.bytes ?? 1));
  return [...parts.keys()].sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);
}

/** An order that can travel: whoever made the part may have put more on it. */
function plainOrder({ index, shape, target, sortTarget, byZlib }: PoolPart): PartOrder {
  const { path, label, window } = shape.part;
  return { index, shape: { ...shape, part: { path, label, window } }, target, sortTarget, byZlib };
}
