import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTeamMatcher } from '../../src/config/teams.ts';
import type { Daily } from '../../src/report/daily.ts';
import { NONE, type Report } from '../../src/report/report.ts';
import type { CellSpec } from '../support/cube.ts';
import { periodOf, reportOf } from '../support/report.ts';

const PERIOD = periodOf('2026-06-01', '2026-06-03');
const reportAt = (cells: readonly CellSpec[], overrides = {}) =>
  reportOf(cells, { period: PERIOD, ...overrides });

const used = (project: string, day: number, compute: number): CellSpec => ({
  project,
  day: `2026-06-0${day}`,
  credits: { compute },
});

/** The names with what each used a day. */
function seriesOf({ series }: Daily): [name: string, credits: readonly number[]][] {
  return series.map(({ name, credits }) => [name, credits]);
}

describe('daily credits', () => {
  it('are told apart by project, most credits first, with a number for each day', () => {
    const { daily } = reportAt([used('web', 1, 5), used('api', 3, 7), used('web', 1, 1), used('api', 1, 2)]);
    expect(daily.by).toBe('project');
    expect(seriesOf(daily)).toEqual([
      ['api', [2, 0, 7]],
      ['web', [6, 0, 0]],
    ]);
    expect(daily.rest).toBeNull();
  });

  it('are told apart by team where there are teams', () => {
    const teams = createTeamMatcher({
      teams: [{ name: 'shop', globs: ['web', 'cart'] }],
      remainder: 'others',
    });
    const cells = [used('web', 1, 5), used('cart', 1, 4), used('api', 2, 7)];
    const { daily } = reportAt(cells, { teams });
    expect(daily.by).toBe('team');
    expect(seriesOf(daily)).toEqual([
      ['shop', [9, 0, 0]],
      ['others', [0, 7, 0]],
    ]);
  });

  it('name seven, and of more the six largest; the others are one', () => {
    const cells = Array.from({ length: 9 }, (_, i) => used(`p${i}`, 2, 100 - i));
    expect(reportAt(cells.slice(0, 7)).daily).toMatchObject({ series: { length: 7 }, rest: null });
    const { series, rest } = reportAt(cells).daily;
    expect(series.map(({ name }) => name)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
    expect(rest).toEqual({ count: 3, credits: [0, 94 + 93 + 92, 0] });
  });

  it('count free projects among the others, as projects are counted elsewhere, but not usage without a project', () => {
    const cells = Array.from({ length: 8 }, (_, i) => used(`p${i}`, 2, 100 - i));
    const { rest } = reportAt([...cells, used('free', 1, 0), used('', 3, 5)]).daily;
    expect(rest).toEqual({ count: 3, credits: [0, 94 + 93, 5] });
  });

  it('hold usage without a project, and neither seats, nor the previous period, nor what was free', () => {
    const { daily } = reportAt([
      { project: '', day: '2026-06-01', credits: { compute: 3, user: 1000 } },
      { ...used('web', 1, 50), period: 1, day: '2026-05-30' },
      used('free', 2, 0),
    ]);
    expect(seriesOf(daily)).toEqual([[NONE, [3, 0, 0]]]);
  });

  it('are in order of name where credits tie, whatever the order of the rows', () => {
    const cells = [used('b', 1, 5), used('a', 2, 5), used('c', 1, 5)];
    expect(reportAt(cells).daily).toEqual(reportAt(cells.toReversed()).daily);
    expect(reportAt(cells).daily.series.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('add up to the rows of the day breakdown, to the last digit', () => {
    const cell = fc.record({
      project: fc.constantFrom(...'abcdefghij'),
      day: fc.integer({ min: 1, max: 3 }),
      credits: fc.integer({ min: 0, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(cell), (specs) => {
        const report = reportAt(specs.map(({ project, day, credits }) => used(project, day, credits)));
        expect(sumsOf(report)).toEqual(report.breakdowns.day.map(({ credits }) => credits));
      }),
    );
  });
});

function sumsOf({ daily: { series, rest }, breakdowns }: Report): number[] {
  const lists = [...series, ...(rest === null ? [] : [rest])].map(({ credits }) => credits);
  return breakdowns.day.map((_, day) => lists.reduce((sum, credits) => sum + (credits[day] ?? 0), 0));
}
