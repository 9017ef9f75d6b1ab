import { describe, expect, it } from 'vitest';
import type { KnownColumn } from '../../../src/usage/columns.ts';
import { storedTag } from '../../support/datadog/normal-tag.ts';
import { MetricStore, type SentSeries } from '../../support/datadog/store.ts';
import type { Cell } from '../../usage/fixtures.ts';
import { planOf } from './support.ts';
import { twentyRows, twentyRowsCube } from './twenty-rows.ts';

type Row = Record<KnownColumn, Cell>;

const TOTAL = twentyRows().reduce((sum, { TOTAL_CREDITS }) => sum + Number(TOTAL_CREDITS), 0);
/** A day later, as the older script is run. */
const NOW = Date.UTC(2026, 0, 7, 11) / 1000;

/** The data model of the older script: a gauge a row, at the time the job stopped. */
function gaugeOfRow(row: Row): SentSeries[] {
  const value = Number(row.TOTAL_CREDITS);
  const stopped = row.JOB_RUN_STARTED_AT ?? '';
  const timestamp = stopped === '' ? NOW : Date.parse(`${stopped.replace(' ', 'T')}Z`) / 1000;
  const tag = (key: string, name: Cell) => storedTag(`${key}:${name ?? 'unknown'}`);
  const tags = [
    tag('organization', row.ORGANIZATION_NAME),
    tag('project', row.PROJECT_NAME),
    tag('workflow', row.WORKFLOW_NAME),
    tag('job', row.JOB_NAME),
    tag('resource_class', row.RESOURCE_CLASS),
    tag('build_status', row.JOB_BUILD_STATUS),
  ];
  return value > 0 ? [{ metric: 'ci.credits.total', type: 3, tags, points: [{ timestamp, value }] }] : [];
}

function storeOf(series: readonly SentSeries[], historical: boolean): MetricStore {
  const store = new MetricStore();
  if (historical) for (const { metric } of series) store.historical.add(metric);
  for (const one of series) store.add(one, NOW);
  return store;
}

describe('the data model of the older script, on the same rows', () => {
  const series = twentyRows().flatMap(gaugeOfRow);

  it('loses whatever is older than an hour, and is told nothing', () => {
    const store = storeOf(series, false);
    expect(store.dropped).toBe(17);
    // Rows without a start are put on the day of the run.
    expect([...store.sums('ci.credits.total', ['day']).keys()]).toEqual(['2026-01-07']);
  });

  it('lets rows of one second overwrite one another even where old points are kept', () => {
    const store = storeOf(series, true);
    expect(store.dropped).toBe(0);
    const sum = [...store.sums('ci.credits.total', []).values()][0] ?? 0n;
    expect(Number(sum) / 1e6).toBeLessThan(TOTAL);
  });

  it('shows means of jobs in place of their sum', () => {
    const store = storeOf(series, true);
    const jobs = ['10', '20', '30'].map(
      (second): SentSeries => ({
        metric: 'gauge',
        type: 3,
        tags: ['job:test'],
        points: [{ timestamp: NOW - Number(second), value: 10 }],
      }),
    );
    for (const one of jobs) store.add(one, NOW);
    expect(store.dashboardTotal('gauge')).toBe(10);
    expect(store.dashboardTotal('ci.credits.total')).toBeLessThan(TOTAL);
  });

  it('is right as daily counts, under its own names or ours', async () => {
    const cube = await twentyRowsCube();
    for (const [schema, prefix, metric] of [
      ['legacy', 'ci', 'ci.credits.total'],
      ['standard', 'circleci_usage', 'circleci_usage.credits'],
    ] as const) {
      const store = storeOf(planOf(cube, { schema, prefix }).series, true);
      expect(store.dashboardTotal(metric)).toBe(TOTAL);
      expect([...store.sums(metric, ['day'])]).toEqual([
        ['2026-01-05', 25540_250000n],
        ['2026-01-06', 61_000000n],
      ]);
    }
  });
});
