import { describe, expect, test } from 'vitest';
import { type Measured, median } from '../../bench/measure.ts';
import { tableOf } from '../../bench/table.ts';
import { differenceOf, type Totals } from '../../bench/totals.ts';

describe('totals', () => {
  const expected: Totals = {
    day: [
      ['2026-01-01', 2, 30, 20, 60],
      ['2026-01-02', 1, 5, 5, 10],
    ],
    status: [['success', 3, 35, 25, 70]],
  };

  test('are equal in any order', () => {
    const found: Totals = { ...expected, day: expected.day?.toReversed() ?? [] };
    expect(differenceOf(expected, found)).toBeUndefined();
  });

  test('are compared only as far as a program computes them', () => {
    expect(differenceOf(expected, { status: [['success', null, 35, null, null]] })).toBeUndefined();
  });

  test('differ by a sum, a key or a group', () => {
    expect(differenceOf(expected, { status: [['success', 3, 36, 25, 70]] })).toMatch(/by status/);
    expect(differenceOf(expected, { status: [['failed', 3, 35, 25, 70]] })).toMatch(/expected null/);
    expect(differenceOf(expected, { day: [['2026-01-01', 2, 30, 20, 60]] })).toMatch(
      /1 groups by day, expected 2/,
    );
  });
});

test('the median is the middle, or between the two middle ones', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test('ratios are of the same round, fastest first', () => {
  const runs = (...walls: number[]): Measured[] =>
    walls.map((wall) => ({ wall, cpu: 2 * wall, peak: 1e6 * wall }));
  const ours = { what: 'ours', doesTask: true, runs: runs(2, 4, 8) };
  const zcat = { what: 'zcat', doesTask: false, runs: runs(1, 2, 4) };
  const lines = tableOf([ours, zcat], ours, zcat).split('\n');
  expect(lines.slice(2)).toEqual([
    '| zcat (a limit, not the task) | 2.00 | 0.50 | 1.00 | 4.00 | 0.50 | 4 |',
    '| **ours** | 4.00 | 1.00 | 2.00 | 8.00 | 1.00 | 8 |',
  ]);
});
