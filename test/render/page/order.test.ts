import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchingRows, searchTexts, sortedRows } from '../../../src/render/page/client/order.ts';
import type { PageColumn } from '../../../src/render/page/table.ts';

const numbers = (values: readonly (number | null)[]): PageColumn => ({
  title: 'Credits',
  kind: 'credits',
  values,
});
const texts = (values: readonly string[], notes?: readonly string[]): PageColumn => ({
  title: 'Job',
  kind: 'name',
  values,
  ...(notes && { notes }),
});

describe('sorting', () => {
  test('puts numbers in order, equal ones as they were, and unknown ones last', () => {
    const column = numbers([3, null, 1, 3, -2]);
    expect([...sortedRows(column, true)]).toEqual([0, 3, 2, 4, 1]);
    expect([...sortedRows(column, false)]).toEqual([4, 2, 0, 3, 1]);
  });

  test('takes capital letters for small ones, and tells equal names apart by what they belong to', () => {
    expect([...sortedRows(texts(['b', 'A', 'C']), false)]).toEqual([1, 0, 2]);
    expect([...sortedRows(texts(['test', 'test'], ['web', 'api']), false)]).toEqual([1, 0]);
  });

  test('keeps every row once', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ noNaN: true }))), fc.boolean(), (values, descending) => {
        const rows = sortedRows(numbers(values), descending);
        expect([...rows].sort((a, b) => a - b)).toEqual([...values.keys()]);
        const known = [...rows].map((row) => values[row] ?? null).filter((value) => value !== null);
        const wanted = known.toSorted((a, b) => (descending ? b - a : a - b));
        expect(known.map((value) => value + 0)).toEqual(wanted.map((value) => value + 0));
      }),
    );
  });
});

describe('searching', () => {
  const columns = [
    texts(['unit', 'E2E', 'lint'], ['web / build', 'web / nightly', 'api / build']),
    numbers([1, 2, 3]),
  ];
  const rows = Uint32Array.of(2, 0, 1);
  const found = (query: string) => [...matchingRows(rows, searchTexts(columns), query)];

  test('finds rows that have every word anywhere, in the order given', () => {
    expect(found('build')).toEqual([2, 0]);
    expect(found('  WEB  e2e ')).toEqual([1]);
    expect(found('web api')).toEqual([]);
    expect(found('')).toEqual([2, 0, 1]);
  });

  test('looks at names, not at numbers', () => {
    expect(found('3')).toEqual([]);
  });
});
