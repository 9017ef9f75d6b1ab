import { describe, expect, test } from 'vitest';
import { dayBars, sumByBar } from '../../../src/render/charts/day-bars.ts';
import { periodOf } from '../../support/report.ts';

function look(first: string, last: string) {
  const { unit, bars, note } = dayBars(periodOf(first, last));
  return { unit, count: bars.length, labels: [bars[0]?.label, bars.at(-1)?.label], note };
}

describe('a bar is', () => {
  test.each([
    ['a day', '2026-06-05', '2026-06-05', { unit: 'day', count: 1, labels: ['5 Jun', '5 Jun'], note: '' }],
    [
      'a day up to 31 days',
      '2026-05-01',
      '2026-05-31',
      { unit: 'day', count: 31, labels: ['1 May', '31 May'], note: '' },
    ],
    [
      'a week of more days',
      '2026-05-01',
      '2026-06-01',
      { unit: 'week', count: 6, labels: ['1 May', '1 Jun'], note: 'first week 3 days, last week 1 day' },
    ],
    [
      'a whole week',
      '2026-06-01',
      '2026-07-12',
      { unit: 'week', count: 6, labels: ['1 Jun', '6 Jul'], note: '' },
    ],
    [
      'a week up to 31 weeks',
      '2026-01-05',
      '2026-08-08',
      { unit: 'week', count: 31, labels: ['5 Jan', '3 Aug'], note: 'last week 6 days' },
    ],
    [
      'a month of more weeks',
      '2026-01-05',
      '2026-08-10',
      {
        unit: 'month',
        count: 8,
        labels: ['Jan 2026', 'Aug 2026'],
        note: 'first month 27 days, last month 10 days',
      },
    ],
    [
      'a month of 400 days',
      '2025-05-20',
      '2026-06-23',
      {
        unit: 'month',
        count: 14,
        labels: ['May 2025', 'Jun 2026'],
        note: 'first month 12 days, last month 23 days',
      },
    ],
  ])('%s', (_, first, last, expected) => {
    expect(look(first, last)).toEqual(expected);
  });
});

test('every day is in one bar', () => {
  const { bars } = dayBars(periodOf('2026-02-11', '2026-05-20'));
  const days = Array.from({ length: 99 }, (_, i) => 10 ** (i % 5));
  expect(sumByBar(days, bars)[0]).toBe(1 + 10 + 100 + 1000 + 10_000);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  expect(total(sumByBar(days, bars))).toBe(total(days));
});
