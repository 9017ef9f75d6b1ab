import { describe, expect, it } from 'vitest';
import { duration } from '../../../src/render/format.ts';
import { reasonOf } from '../../../src/render/summary/movers.ts';
import { renderSummary } from '../../../src/render/summary.ts';
import type { CellSpec } from '../../support/cube.ts';
import { NO_COUNTS, periodOf, reportOf } from '../../support/report.ts';

const JOB = {
  project: 'web',
  workflow: 'build',
  job: 'test',
  executor: 'docker',
  resourceClass: 'large',
} as const;

/** A job of `runs` runs of `seconds` each, that cost `credits` together. */
function runs(period: 0 | 1, runs: number, seconds: number, credits: number, more: CellSpec = {}): CellSpec {
  const counts = { rows: runs, runs, seconds: runs * seconds };
  return { ...JOB, status: 'success', period, counts, credits: { compute: credits }, ...more };
}

describe('what changed', () => {
  it.each([
    ['50% more runs', runs(0, 15, 60, 150), runs(1, 10, 60, 100)],
    ['50% fewer runs', runs(0, 5, 60, 50), runs(1, 10, 60, 100)],
    ['runs 50% longer', runs(0, 10, 90, 150), runs(1, 10, 60, 100)],
    ['minutes 20% cheaper', runs(0, 10, 60, 80), runs(1, 10, 60, 100)],
    ['100% more runs, but runs 50% shorter', runs(0, 20, 30, 110), runs(1, 10, 60, 100)],
  ])('says %s', (reason, now, before) => {
    const [mover] = [
      ...(reportOf([now, before]).movers?.rises ?? []),
      ...(reportOf([now, before]).movers?.falls ?? []),
    ];
    expect(mover && reasonOf(mover)).toBe(reason);
  });

  it('says new and gone', () => {
    const { movers } = reportOf([runs(0, 1, 60, 10), runs(1, 1, 60, 20, { job: 'old' })]);
    expect(movers?.rises.map(reasonOf)).toEqual(['new']);
    expect(movers?.falls.map(reasonOf)).toEqual(['gone']);
  });

  it('is a table, largest change first', () => {
    const text = renderSummary(
      reportOf([runs(0, 15, 60, 150), runs(1, 10, 60, 100), runs(1, 1, 60, 20, { job: 'old' })]),
      { top: 20 },
    );
    expect(text).toContain(
      [
        '### What changed\n',
        '| Job | Change | Cost | Credits | Why |',
        '| :-- | --: | --: | --: | :-- |',
        '| `web / build / test` | +50 | +$0.03 | 150 | 50% more runs |',
        '| `web / build / old` | −20 | −$0.01 | 0 | gone |',
      ].join('\n'),
    );
  });
});

describe('the sentences to act on', () => {
  it('name the waste, with its change and the failure rate', () => {
    const text = renderSummary(
      reportOf([
        runs(0, 3, 60, 300),
        runs(0, 1, 60, 100, { status: 'failed' }),
        runs(0, 1, 60, 50, { status: 'canceled' }),
        runs(1, 1, 60, 100, { status: 'failed' }),
      ]),
      { top: 20 },
    );
    expect(text).toContain(
      '- **Waste:** 150 credits (33%, $0.09, ▲ 50%) went into runs that failed or were cancelled · 25% of finished runs failed',
    );
    expect(text).toContain('1 run failed (100 credits) · 1 run cancelled (50 credits)');
    expect(text).toContain('| `web / build / test` | 1 of 4 | 25% | 100 | $0.01 |');
  });

  it('name the tightest budget and what it is heading for', () => {
    const text = renderSummary(
      reportOf([runs(0, 1, 60, 600)], {
        period: periodOf('2026-06-01', '2026-06-07'),
        budgets: { total: 1_000, teams: [], projects: [['web', 500]] },
      }),
      { top: 20 },
    );
    expect(text).toContain('- **Budget:** **over in 1 of 2** · project `web` used 120% (600 of 500)');
    expect(text).toContain('| the organisation | 600 | 1,000 | 60% | within |');
  });

  it('give the best advice, with what it saves', () => {
    const measured = { measuredRuns: 30, measuredSeconds: 1_800, medianCpu: 30 * 1_000, maxCpu: 30 * 2_000 };
    const text = renderSummary(
      reportOf([
        runs(0, 30, 60, 30_000, {
          counts: {
            rows: 30,
            runs: 30,
            seconds: 1_800,
            ...measured,
            medianRam: 30 * 1_000,
            maxRam: 30 * 2_000,
          },
        }),
      ]),
      { top: 20 },
    );
    expect(text).toContain(
      '- **Advice:** `web / test` uses little of `large`: `medium+` would save about 7,500 credits ($4.50) a month',
    );
    expect(text).toContain('| `web / test` | `docker large` | `medium+` | 10% | 10% | 30 | $4.50 |');
  });

  it('are not there when there is nothing to say', () => {
    const text = renderSummary(reportOf([runs(0, 1, 60, 10)]), { top: 20 });
    expect(text).not.toMatch(/Waste|Budget|Advice|What changed|Teams|Right-sizing/);
  });
});

describe('tables', () => {
  it('show a free runner, and leave seats out of the count of the top', () => {
    const text = renderSummary(
      reportOf([
        runs(0, 1, 60, 100, { project: 'a' }),
        runs(0, 1, 60, 50, { project: 'b' }),
        runs(0, 2, 60, 0, { project: 'free' }),
        { project: 'a', credits: { user: 500 } },
      ]),
      { top: 2 },
    );
    expect(text).toContain('| `(seats)` | 500 |');
    expect(text).toContain('| `b` | 50 |');
    expect(text).toContain('| 1 more | 0 | $0.00 | 0% |  | 2 |');
  });

  it('say that a filter left nothing', () => {
    const report = reportOf([], {
      counts: { ...NO_COUNTS, period: 7, read: 7, excludedByProjects: 7 },
    });
    const text = renderSummary(report, { top: 2 });
    expect(text).toContain('## No CircleCI usage');
    expect(text).toContain('> **Note:** The projects input matches none of the projects in 7 rows.');
    expect(text).not.toContain('Usual reasons');
  });
});

describe('duration', () => {
  it.each([
    [0.42, '0.4 s'],
    [9.96, '10 s'],
    [59.4, '59 s'],
    [303, '5 min 3 s'],
    [7_800, '2 h 10 min'],
  ])('%s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});
