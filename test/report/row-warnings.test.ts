import { describe, expect, it } from 'vitest';
import { type RowsKnown, rowWarnings } from '../../src/report/row-warnings.ts';
import { periodOf } from '../support/report.ts';

/** From a Monday to a Sunday. */
const WEEK = periodOf('2026-06-01', '2026-06-07');

function warnings(known: Partial<Omit<RowsKnown, 'daysWithoutRows'>>, ...without: string[]): string[] {
  const daysWithoutRows = without.map((day) => periodOf(day, day).first);
  const well = {
    rows: 5,
    malformedRows: 0,
    badValues: {},
    period: WEEK,
    isFiltered: false,
    isCompared: false,
  };
  return rowWarnings({ ...well, ...known, daysWithoutRows });
}

describe('rowWarnings', () => {
  it('say nothing of rows that are well', () => {
    expect(warnings({})).toEqual([]);
  });

  it('tell of rows that lenient dropped, and of values that totals lack', () => {
    expect(
      warnings({ malformedRows: 1200, badValues: { JOB_RUN_SECONDS: 1, TOTAL_CREDITS: 3, PARALLELISM: 7 } }),
    ).toEqual([
      '1,200 malformed rows were dropped (lenient): their credits are in no figure.',
      '1 unreadable JOB_RUN_SECONDS value counts as 0 (lenient): totals may be too low.',
      '3 unreadable TOTAL_CREDITS values count as 0 (lenient): totals may be too low.',
    ]);
    expect(warnings({ malformedRows: 1 })).toEqual([
      '1 malformed row was dropped (lenient): their credits are in no figure.',
    ]);
  });

  it('tell of last days without rows, when one is a working day', () => {
    const days = ['2026-06-05', '2026-06-06', '2026-06-07'];
    expect(warnings({ isCompared: true }, '2026-06-02', ...days)).toEqual([
      'The last 3 days, from 2026-06-05, have no rows: nothing ran, or CircleCI does not have the usage yet. Compared with the period before, usage is too low then.',
    ]);
    const period = periodOf('2026-06-01', '2026-06-05');
    expect(warnings({ period }, '2026-06-05')).toEqual([
      'The last day, 2026-06-05, has no rows: nothing ran, or CircleCI does not have the usage yet.',
    ]);
  });

  it.each([
    ['of a weekend', {}, ['2026-06-06', '2026-06-07']],
    ['that are not the last', {}, ['2026-06-03', '2026-06-04']],
    ['of some projects', { isFiltered: true }, ['2026-06-05', '2026-06-06', '2026-06-07']],
    ['of a period without any', { rows: 0, period: periodOf('2026-06-02', '2026-06-02') }, ['2026-06-02']],
  ])('let days be %s', (_, known, without) => {
    expect(warnings(known, ...without)).toEqual([]);
  });
});
