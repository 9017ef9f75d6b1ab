import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEATS } from '../../src/report/report.ts';
import { type Trend, trendOf } from '../../src/report/trend.ts';
import type { CellSpec } from '../support/cube.ts';
import { periodOf } from '../support/report.ts';
import { caseOf, someCells, sumOf } from './support.ts';

function trendOfCells(cells: readonly CellSpec[], first: string, last: string): Trend | null {
  const { cube, whole } = caseOf(cells);
  return trendOf(cube, whole, periodOf(first, last));
}

const on = (day: string, credits: number): CellSpec => ({
  day,
  job: 'test',
  status: 'success',
  counts: { seconds: 60 },
  credits: { compute: credits },
});

describe('trendOf', () => {
  it('needs more than two weeks', () => {
    expect(trendOfCells([], '2026-06-01', '2026-06-14')).toBeNull();
    expect(trendOfCells([], '2026-06-01', '2026-06-15')?.unit).toBe('week');
  });

  it('is monthly above three months, the longest of which have 92 days', () => {
    expect(trendOfCells([], '2026-07-01', '2026-09-30')?.unit).toBe('week');
    expect(trendOfCells([], '2026-07-01', '2026-10-01')?.unit).toBe('month');
  });

  it('gives weeks from Monday to Sunday, compared on the weekdays that both have', () => {
    const trend = trendOfCells(
      [
        on('2026-06-06', 20),
        on('2026-06-07', 22),
        on('2026-06-08', 100),
        on('2026-06-14', 47),
        on('2026-06-21', 294),
        on('2026-06-29', 60),
        { day: '2026-06-29', project: '', credits: { user: 57 } },
        { ...on('2026-05-31', 1000), period: 1 },
      ],
      '2026-06-06',
      '2026-06-30',
    );
    expect(trend?.unit).toBe('week');
    expect(trend?.rows.map((row) => [row.name, row.first, row.last, row.days, row.partial])).toEqual([
      ['2026-W23', '2026-06-06', '2026-06-07', 2, true],
      ['2026-W24', '2026-06-08', '2026-06-14', 7, false],
      ['2026-W25', '2026-06-15', '2026-06-21', 7, false],
      ['2026-W26', '2026-06-22', '2026-06-28', 7, false],
      ['2026-W27', '2026-06-29', '2026-06-30', 2, true],
      [SEATS, null, null, 0, false],
    ]);
    expect(trend?.rows.map(({ credits, creditsADay, change }) => [credits, creditsADay, change])).toEqual([
      [42, 21, null],
      // Of Saturday and Sunday alone.
      [147, 21, 47 / 42 - 1],
      [294, 42, 1],
      [0, 0, -1],
      [60, 30, null],
      [57, null, null],
    ]);
    expect(trend?.rows[1]).toMatchObject({
      cost: 0.147,
      runs: 2,
      seconds: 120,
      finished: 2,
      share: 147 / 600,
    });
  });

  it('names weeks by the year of their Thursday', () => {
    const names = (first: string, last: string) =>
      trendOfCells([], first, last)?.rows.map(({ name }) => name);
    expect(names('2020-12-21', '2021-01-11')).toEqual(['2020-W52', '2020-W53', '2021-W01', '2021-W02']);
    expect(names('2024-12-22', '2025-01-06')).toEqual(['2024-W51', '2024-W52', '2025-W01', '2025-W02']);
    expect(names('2026-12-28', '2027-01-11')).toEqual(['2026-W53', '2027-W01', '2027-W02']);
  });

  it('gives calendar months, whole ones compared by their totals', () => {
    const cells = [on('2026-01-20', 12), on('2026-02-28', 280), on('2026-03-01', 310), on('2026-05-10', 100)];
    expect(
      trendOfCells(cells, '2026-01-20', '2026-05-10')?.rows.map((row) => [
        row.name,
        row.days,
        row.partial,
        row.change,
      ]),
    ).toEqual([
      ['2026-01', 12, true, null],
      // 1 a day, then 10.
      ['2026-02', 28, false, 9],
      ['2026-03', 31, false, 310 / 280 - 1],
      ['2026-04', 30, false, -1],
      ['2026-05', 10, true, null],
    ]);
  });

  it('adds up to the total', () => {
    fc.assert(
      fc.property(someCells, (random) => {
        const { cube, whole } = caseOf(random);
        const rows = trendOf(cube, whole, periodOf('2026-06-01', '2026-06-30'))?.rows ?? [];
        expect(sumOf(rows, 'credits')).toBe(whole.current.credits + whole.current.seats);
      }),
    );
  });
});
