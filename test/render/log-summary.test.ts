import { describe, expect, it } from 'vitest';
import { renderLogSummary } from '../../src/render/log-summary.ts';
import type { CellSpec } from '../support/cube.ts';
import { NO_COUNTS, reportOf } from '../support/report.ts';

const project = (name: string, credits: number): CellSpec => ({
  day: '2026-06-30',
  project: name,
  job: 'test',
  credits: { compute: credits },
});

const PROJECTS = [project('web', 600), project('site', 200), project('etl', 100)];
/** Of no project, and seats. */
const OTHERS: CellSpec[] = [
  { day: '2026-06-30', project: { id: '', name: '' }, credits: { storage: 50 } },
  { day: '2026-06-30', project: { id: '', name: '' }, credits: { user: 50 } },
];

describe('renderLogSummary', () => {
  it('counts as more projects what is one', () => {
    expect(renderLogSummary(reportOf([...PROJECTS, ...OTHERS]), 2)).toEqual([
      '1,000 credits ($0.60), 1–30 June 2026',
      expect.stringMatching(/^ {2}web +600 +60% /),
      expect.stringMatching(/^ {2}site +200 +20% /),
      '  and 1 more project',
    ]);
    expect(renderLogSummary(reportOf([...PROJECTS, ...OTHERS]), 3)).toHaveLength(4);
  });

  it('says of which projects it is, and stays one line whatever they are', () => {
    const filter = { globs: ['w*', '!x\n::error::', 'site', 'etl', 'more'], projects: [] };
    const [headline] = renderLogSummary(reportOf(PROJECTS, { filter }), 1);
    expect(headline).toMatch(
      /^900 credits \(\$0\.54\), 1–30 June 2026, only projects w\*, !x[^\n]+, site and 2 more$/,
    );
  });

  it('says why there may be nothing', () => {
    const [headline, reasons, ...more] = renderLogSummary(reportOf([], { counts: NO_COUNTS }), 5);
    expect(headline).toBe('0 credits ($0.00), 1–30 June 2026');
    expect(reasons).toMatch(/^CircleCI has no usage rows for organisation 1{8}-.*nothing ran on these days/);
    expect(more).toEqual([]);
  });
});
