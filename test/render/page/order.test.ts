import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortedRows } from '../../../src/render/page/client/order.ts';
import { numbers, texts } from './columns.ts';

describe('sorting', () => {
  test('puts numbers in order, equal ones as they were, and unknown ones last', () => {
    const column = numbers([3, null, 1, 3, -2]);
    expect([...sortedRows(column, true)]).toEqual([0, 3, 2, 4, 1]);
    expect([...sortedRows(column, false)]).toEqual([4, 2, 0, 3, 1]);
  });

  test('takes capital letters for small ones, and tells equal names apart by what they belong to', () => {
    expect([...sortedRows(texts(['b', 'A', 'C']), false)]).toEqual([1, 0, 2]);
    expect([...sortedRows(texts(['test', 'a', 'test'], ['web', 'web', 'api']), false)]).toEqual([1, 2, 0]);
  });

  test('puts texts in order either way, and rows without one last', () => {
    const column = texts(['b', null, 'B', 'a', null]);
    expect([...sortedRows(column, false)]).toEqual([3, 2, 0, 1, 4]);
    expect([...sortedRows(column, true)]).toEqual([0, 2, 3, 1, 4]);
  });

  test('keeps every row once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))),
        fc.boolean(),
        (values, descending) => {
          const rows = sortedRows(numbers(values), descending);
          expect([...rows].sort((a, b) => a - b)).toEqual([...values.keys()]);
          const known = [...rows].map((row) => values[row] ?? null).filter((value) => value !== null);
          const wanted = known.toSorted((a, b) => (descending ? b - a : a - b));
          expect(known.map((value) => value + 0)).toEqual(wanted.map((value) => value + 0));
        },
      ),
    );
  });
});
