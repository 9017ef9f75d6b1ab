import { expect, test } from 'vitest';
import { PartOrders, type PoolPart } from '../../../src/usage/fast/part-orders.ts';
import { JANUARY } from '../fixtures.ts';

/** Parts of these sizes in bytes. */
function partsOf(...sizes: number[]): PoolPart[] {
  return sizes.map((bytes, index) => {
    const part = { path: `part-${index}`, label: `part ${index + 1}`, window: JANUARY };
    const shape = { part, header: [], columns: [], isWriting: false };
    return { index, bytes, shape, target: undefined, sortTarget: undefined, byZlib: false };
  });
}

/** The parts that are still given out, by their indexes. */
function rest(orders: PartOrders): number[] {
  const indexes: number[] = [];
  for (let order = orders.next(); order !== undefined; order = orders.next()) indexes.push(order.index);
  return indexes;
}

test('the largest parts are read first, those of about the same size in order', () => {
  expect(rest(new PartOrders(partsOf(10, 1000, 1020, 9, 300), false))).toEqual([1, 2, 4, 0, 3]);
});

test('a thread that is alone reads all parts in order', () => {
  expect(rest(new PartOrders(partsOf(10, 1000, 1020, 9, 300), true))).toEqual([0, 1, 2, 3, 4]);
});

test('when a part has failed, parts before it are still read, parts behind it are not', () => {
  const orders = new PartOrders(partsOf(10, 1000, 1020, 9, 300), false);
  orders.next();
  orders.keepBefore(2);
  expect(rest(orders)).toEqual([0]);
});

test('orders have nothing but what can be sent to a thread', () => {
  const [part] = partsOf(10) as [PoolPart];
  const shape = { ...part.shape, part: { ...part.shape.part, refetch: () => undefined } };
  const order = new PartOrders([{ ...part, shape }], false).next();
  expect(structuredClone(order)).toEqual(order);
});
