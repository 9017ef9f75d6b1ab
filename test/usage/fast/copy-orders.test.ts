import { describe, expect, test } from 'vitest';
import type { SegmentCopy } from '../../../src/usage/copy-segment.ts';
import { CopyOrders } from '../../../src/usage/fast/copy-orders.ts';

const copyOf = (bytes: number): SegmentCopy => ({ path: '', segment: '', merged: '', offset: 0, bytes });

const WORKER = { isMain: false };
const MAIN = { isMain: true };

/** Copies of these sizes, given out as merged.csv does it. */
function waiting(...sizes: number[]) {
  const copies = sizes.map(copyOf);
  return (spare: number) =>
    copies.reduce((sum, { bytes }) => sum + bytes, 0) > spare ? copies.shift() : undefined;
}

describe('orders to copy', () => {
  test('come before a part only when more than the spare bytes wait', () => {
    const orders = new CopyOrders(waiting(60, 50), 100);
    expect(orders.beforePart()).toEqual({ copies: [copyOf(60)], isLast: false });
    expect(orders.beforePart()).toBeUndefined();
  });

  test('come one by one to a thread that is idle, however few bytes wait', () => {
    const orders = new CopyOrders(waiting(1, 2), 100);
    expect(orders.whileIdle()).toEqual({ copies: [copyOf(1)], isLast: false });
    expect(orders.whileIdle()).toEqual({ copies: [copyOf(2)], isLast: false });
    expect(orders.whileIdle()).toBeUndefined();
  });

  test('share out what is left at the end, each copy once', () => {
    const orders = new CopyOrders(waiting(1, 2, 3), 100);
    expect(orders.last([WORKER, WORKER])).toEqual([
      { copies: [copyOf(1), copyOf(3)], isLast: true },
      { copies: [copyOf(2)], isLast: true },
    ]);
    expect(orders.last([WORKER, WORKER])).toEqual([
      { copies: [], isLast: true },
      { copies: [], isLast: true },
    ]);
  });

  test('leave the main thread out at the end, unless it is alone', () => {
    expect(new CopyOrders(waiting(1, 2)).last([MAIN, WORKER])).toEqual([
      { copies: [], isLast: true },
      { copies: [copyOf(1), copyOf(2)], isLast: true },
    ]);
    expect(new CopyOrders(waiting(1)).last([MAIN])).toEqual([{ copies: [copyOf(1)], isLast: true }]);
  });

  test('are none where nothing is written', () => {
    const orders = new CopyOrders();
    expect([orders.beforePart(), orders.whileIdle()]).toEqual([undefined, undefined]);
    expect(orders.last([WORKER])).toEqual([{ copies: [], isLast: true }]);
  });
});
