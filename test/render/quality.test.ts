import { expect, it } from 'vitest';
import { type Day, daysOf } from '../../src/common/day.ts';
import { qualityLines } from '../../src/render/quality.ts';
import { periodOf, reportOf } from '../support/report.ts';

const REPORT = reportOf([{ project: 'web', job: 'test', credits: { compute: 100 } }]);
const marked = (name: string) => `<${name}>`;

it('says nothing of what is as it should be', () => {
  const quality = { ...REPORT.quality, rowsWithoutJob: 0, daysWithoutRows: [], utilisationCoverage: null };
  expect(qualityLines({ ...REPORT, quality }, marked)).toEqual(['1 row in the period']);
});

it('names a week of days without any row, and counts the others', () => {
  const days = (last: string) => daysOf(periodOf('2026-06-01', last));
  const lineFor = (daysWithoutRows: readonly Day[]) =>
    qualityLines({ ...REPORT, quality: { ...REPORT.quality, daysWithoutRows } }, marked).find((line) =>
      line.startsWith('days without'),
    );
  const week =
    'days without any row: 2026-06-01, 2026-06-02, 2026-06-03, 2026-06-04, 2026-06-05, 2026-06-06, 2026-06-07';
  expect(lineFor(days('2026-06-07'))).toBe(week);
  expect(lineFor(days('2026-06-08'))).toBe(`${week} and 1 more day`);
});

it('leaves the writing of names to whoever asks', () => {
  const quality = {
    ...REPORT.quality,
    rowsWithoutJob: 2,
    rowsExcludedByProjects: 3,
    badValues: { MAX_RAM: 4 },
    unknownColumns: ['A', 'B'],
  };
  expect(qualityLines({ ...REPORT, quality }, marked)).toEqual(
    expect.arrayContaining([
      '1 row in the period, 2 of them without a job',
      '3 rows left out by <projects>',
      '4 unreadable values in <MAX_RAM>',
      'columns not known: <A>, <B>',
    ]),
  );
});
