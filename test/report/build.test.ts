import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONE, type Row, SEATS } from '../../src/report/report.ts';
import { CREDIT_KINDS } from '../../src/usage/cube.ts';
import type { CellSpec } from '../support/cube.ts';
import { periodOf, reportOf } from '../support/report.ts';

describe('buildReport', () => {
  // Long, because every figure is written out.
  it('gives the figures of a small organisation, written out by hand', () => {
    const report = reportOf([
      {
        project: 'web',
        workflow: 'build',
        job: 'test',
        status: 'success',
        counts: { seconds: 60 },
        credits: { compute: 10 },
      },
      {
        project: 'web',
        workflow: 'build',
        job: 'test',
        status: 'failed',
        counts: { seconds: 30 },
        credits: { compute: 5, storage: 0.5 },
      },
      { project: 'api', workflow: 'build', job: 'lint', status: 'canceled', credits: { compute: 1 } },
      { project: 'api', status: 'blocked' },
      { project: '', credits: { user: 25000 } },
    ]);

    expect(report.totals).toEqual({
      credits: 25016.5,
      cost: 15.0099,
      rows: 5,
      runs: 3,
      seconds: 90,
      succeeded: 1,
      finished: 2,
    });
    expect(report.previousTotals).toBeNull();
    expect(report.creditsByKind.map(({ kind, credits }) => [kind, credits])).toEqual([
      ['compute', 16],
      ['user', 25000],
      ['storage', 0.5],
    ]);
    expect(summary(report.breakdowns.project)).toEqual([
      [SEATS, 25000, null],
      ['web', 15.5, null],
      ['api', 1, null],
      [NONE, 0, null],
    ]);
    expect(summary(report.breakdowns.job)).toEqual([
      [SEATS, 25000, null],
      ['test', 15.5, null],
      ['lint', 1, null],
      [NONE, 0, null],
    ]);
    expect(summary(report.breakdowns.status)).toEqual([
      [SEATS, 25000, null],
      ['success', 10, null],
      ['failed', 5.5, null],
      ['canceled', 1, null],
      [NONE, 0, null],
      ['blocked', 0, null],
    ]);
  });

  it('compares each row with the previous period, and keeps the rows that are gone', () => {
    const report = reportOf([
      { project: 'web', job: 'a', credits: { compute: 10 } },
      { period: 1, project: 'web', job: 'a', credits: { compute: 4 } },
      { period: 1, project: 'old', job: 'a', credits: { compute: 7 } },
    ]);
    expect(report.previousTotals?.credits).toBe(11);
    expect(summary(report.breakdowns.project)).toEqual([
      ['web', 10, 4],
      ['old', 0, 7],
    ]);
    expect(report.breakdowns.project[1]?.rows).toBe(0);
  });

  it('sets days beside the day at the same place in the previous period', () => {
    const report = reportOf(
      [
        { day: '2026-02-01', job: 'a', credits: { compute: 2 } },
        { period: 1, day: '2026-01-01', job: 'a', credits: { compute: 3 } },
        { period: 1, day: '2026-01-31', job: 'a', credits: { compute: 5 } },
      ],
      { period: periodOf('2026-02-01', '2026-02-28'), previous: periodOf('2026-01-01', '2026-01-31') },
    );
    const days = report.breakdowns.day;
    expect(days).toHaveLength(31);
    expect(days[0]).toMatchObject({
      day: '2026-02-01',
      previousDay: '2026-01-01',
      credits: 2,
      previousCredits: 3,
    });
    expect(days[30]).toMatchObject({
      name: '(2026-01-31)',
      day: null,
      previousDay: '2026-01-31',
      credits: 0,
      previousCredits: 5,
    });
    expect(report.quality.daysWithoutRows).toHaveLength(27);
  });

  it('keeps apart projects and jobs that share a name', () => {
    const report = reportOf([
      {
        project: { name: 'web', id: '1', organisation: 'a' },
        workflow: 'x',
        job: 'test',
        credits: { compute: 1 },
      },
      {
        project: { name: 'web', id: '2', organisation: 'b' },
        workflow: 'x',
        job: 'test',
        credits: { compute: 2 },
      },
      {
        project: { name: 'web', id: '2', organisation: 'b' },
        workflow: 'y',
        job: 'test',
        credits: { compute: 3 },
      },
    ]);
    expect(report.breakdowns.project.map(({ organisation, credits }) => [organisation, credits])).toEqual([
      ['b', 5],
      ['a', 1],
    ]);
    expect(report.breakdowns.job.map(({ credits }) => credits)).toEqual([3, 2, 1]);
    expect(report.organisation.names).toEqual(['b', 'a']);
  });

  it('is honest about an empty period', () => {
    const report = reportOf([]);
    expect(report.totals).toEqual({
      credits: 0,
      cost: 0,
      rows: 0,
      runs: 0,
      seconds: 0,
      succeeded: 0,
      finished: 0,
    });
    expect(report.breakdowns.project).toEqual([]);
    expect(report.breakdowns.day).toHaveLength(30);
    expect(report.quality.utilisationCoverage).toBeNull();
  });

  it('adds up: every breakdown to the total, now and before, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
        const report = reportOf([...cells, { period: 1, job: 'a' }]);
        const lists = Object.values(report.breakdowns).filter((rows) => rows !== null);
        for (const rows of [...lists, report.creditsByKind] as Row[][]) {
          expect(sum(rows, 'credits')).toBe(exact(report.totals.credits));
          expect(sum(rows, 'previousCredits')).toBe(exact(report.previousTotals?.credits ?? 0));
        }
      }),
    );
  });
});

const name = fc.constantFrom('', 'a', 'b', '__proto__', 'constructor', 'ü');
const cell: fc.Arbitrary<CellSpec> = fc
  .record({
    period: fc.constantFrom(0 as const, 1 as const),
    day: fc.constantFrom('2026-06-01', '2026-06-30'),
    project: name,
    workflow: name,
    job: name,
    executor: name,
    resourceClass: name,
    status: fc.constantFrom('success', 'failed', 'canceled', 'blocked', ''),
    credits: fc.dictionary(
      fc.constantFrom(...CREDIT_KINDS),
      fc.integer({ max: 1e9, min: 0 }).map((n) => n / 1000),
    ),
  })
  .map((spec) => ({ ...spec, day: spec.period === 1 ? '2026-05-20' : spec.day }));

function summary(rows: readonly Row[]): [string, number, number | null][] {
  return rows.map((row) => [row.name, row.credits, row.previousCredits]);
}

function sum<K extends 'credits' | 'previousCredits'>(
  rows: readonly Record<K, number | null>[],
  key: K,
): bigint {
  return rows.reduce((total, row) => total + exact(row[key] ?? 0), 0n);
}

function exact(credits: number): bigint {
  return BigInt(Math.round(credits * 1e6));
}
