import { describe, expect, it } from 'vitest';
import { costBySeries, costSentences, pointsAMonth } from '../../../src/deliver/datadog/cost.ts';
import { dryRunLines, payloadFiles } from '../../../src/deliver/datadog/dry-run.ts';
import { cubeOf } from '../../support/cube.ts';
import { manyCells } from './many-series.ts';
import { planOf } from './support.ts';
import { twentyRowsCube } from './twenty-rows.ts';

describe('a dry run', () => {
  it('says what would be sent and what it costs', async () => {
    expect(dryRunLines(planOf(await twentyRowsCube()))).toEqual([
      'Datadog, dry run: nothing was sent.',
      expect.stringMatching(
        /^ {2}42 points in 34 time series of 2 days, in 1 request of \d+ kB, packed \d kB$/,
      ),
      '  12  circleci_usage.credits',
      '  12  circleci_usage.cost',
      '   5  circleci_usage.jobs',
      '   5  circleci_usage.job_seconds',
      '  Priced by custom metrics: $0.07 to $1.70 a month when sent once a day, at $5.00 for 100, before what your hosts include.',
      '  Priced by metric names: 4 names with about 630 points a month; each name includes 10,000,000.',
    ]);
  });

  it('leaves each request in a file', () => {
    const plan = planOf(manyCells());
    const files = [...payloadFiles(plan)];
    expect(files.map(({ name }) => name)).toEqual(files.map((_, at) => `datadog-payload-${at + 1}.json`));
    expect(files.length).toBeGreaterThan(1);
    expect(files.flatMap(({ bytes }) => JSON.parse(String(bytes)).series)).toEqual(plan.series);
  });

  it('has no files without usage', () => {
    const plan = planOf(cubeOf([]));
    expect([...payloadFiles(plan)]).toEqual([]);
    expect(dryRunLines(plan)[1]).toContain('0 points in 0 time series');
  });
});

describe('the price', () => {
  it('of 12,951 series a day is what Datadog’s own example comes to', () => {
    const { low, high } = costBySeries(12_951);
    expect(low).toBeCloseTo(26.98, 2);
    expect(high).toBeCloseTo(647.55, 2);
  });

  it('of points is that of a month of such days', () => {
    const plan = planOf(manyCells());
    expect(pointsAMonth(plan)).toBe(plan.series.length * 30);
    expect(costSentences(plan)).toHaveLength(2);
  });
});
