import { describe, expect, it } from 'vitest';
import type { Point, Series } from '../../../src/deliver/datadog/plan.ts';
import { bodyOf } from '../../../src/deliver/datadog/requests.ts';
import { cubeOf } from '../../support/cube.ts';
import { BY_HAND, UNITS } from './by-hand.ts';
import { planOf } from './support.ts';
import { twentyRows, twentyRowsCube } from './twenty-rows.ts';

describe('twenty rows', () => {
  it('give the series that were written by hand', async () => {
    expect(twentyRows()).toHaveLength(20);
    const expected = Object.entries(BY_HAND).flatMap(([name, series]) =>
      series.map(([tags, values]) => ({
        interval: 86400,
        metric: `circleci_usage.${name}`,
        points: values.map(([timestamp, value]) => ({ timestamp, value })),
        tags: tags.split(' '),
        type: 1,
        unit: UNITS[name],
      })),
    );
    expect(sorted(planOf(await twentyRowsCube()).series)).toEqual(sorted(expected));
  });

  it('give this request, byte for byte', async () => {
    const { series } = planOf(await twentyRowsCube());
    await expect(`${bodyOf(series).replaceAll('},{"interval', '},\n{"interval')}\n`).toMatchFileSnapshot(
      'twenty-rows-payload.txt',
    );
  });

  it('give the names of the older script with sums that are right', async () => {
    const { series } = planOf(await twentyRowsCube(), { schema: 'legacy', prefix: 'ci' });
    const totals = Map.groupBy(series, ({ metric }) => metric);
    const sumOf = (name: string) =>
      (totals.get(name) ?? []).reduce((sum, { points }) => sum + valuesOf(points), 0);
    expect([...totals.keys()].sort().map((name) => [name, sumOf(name)])).toEqual([
      ['ci.credits.compute', 343.75],
      ['ci.credits.dlc', 200],
      ['ci.credits.total', 25601.25],
      ['ci.credits.user', 25000],
      ['ci.job.runtime_seconds', 1470],
    ]);
    expect(series[0]?.tags.map((tag) => tag.split(':')[0])).toEqual([
      'organization',
      'project',
      'workflow',
      'job',
      'resource_class',
      'build_status',
    ]);
  });
});

describe('tags', () => {
  const cell = {
    job: 'test',
    workflow: 'main',
    resourceClass: 'large',
    executor: 'docker',
    status: 'success',
  };
  const tagsOf = (overrides: Parameters<typeof planOf>[1]) =>
    planOf(cubeOf([{ ...cell, credits: { compute: 1 } }]), overrides).series[0]?.tags.join(' ');

  it('are few, usual or all', () => {
    expect(tagsOf({ tags: 'minimal' })).toBe('circleci_org:acme project:app credit_type:compute');
    expect(tagsOf({ tags: 'standard', teamOf: () => 'Core Team' })).toBe(
      'circleci_org:acme project:app team:core_team workflow:main job:test resource_class:large status:success credit_type:compute',
    );
    expect(tagsOf({ tags: 'full' })).toBe(
      'circleci_org:acme project:app workflow:main job:test resource_class:large status:success executor:docker credit_type:compute',
    );
  });

  it('that are one to Datadog are one before anything is sent', () => {
    const cells = ['A b', 'a_B', 'a b'].map((job) => ({ job, credits: { compute: 1.25 } }));
    const { series } = planOf(cubeOf(cells));
    expect(series.filter(({ metric }) => metric.endsWith('.credits'))).toMatchObject([
      { points: [{ value: 3.75 }] },
    ]);
  });
});

describe('a plan', () => {
  const day = (name: string) => ({ day: name, job: 'test', credits: { compute: 10 } });

  it('leaves out days that are not ready, and the previous period', () => {
    const cells = [
      day('2026-06-01'),
      day('2026-06-02'),
      day('2026-06-03'),
      { ...day('2026-05-01'), period: 1 as const },
    ];
    const plan = planOf(cubeOf(cells), { now: Date.UTC(2026, 5, 3, 10) });
    expect(plan).toMatchObject({ days: ['2026-06-01'], unready: ['2026-06-02', '2026-06-03'] });
    expect(plan.series.map(({ points }) => points.length)).toEqual([1, 1, 1]);
    expect(planOf(cubeOf(cells), { now: Date.UTC(2026, 5, 3, 11) }).days).toEqual([
      '2026-06-01',
      '2026-06-02',
    ]);
  });

  it('costs nothing for seats that are excluded from money', () => {
    const seats = cubeOf([{ credits: { user: 100 } }]);
    const money = { currency: 'EUR', creditPrice: 0.5, seats: 'exclude' as const };
    expect(planOf(seats, { money }).series.map(({ metric }) => metric)).toEqual(['circleci_usage.credits']);
    const compute = planOf(cubeOf([{ credits: { compute: 3 } }]), { money }).series;
    expect(compute.find(({ metric }) => metric === 'circleci_usage.cost')).not.toHaveProperty('unit');
  });

  it('sends the use of CPU and RAM as sums that give means in any group', () => {
    const counts = { measuredRuns: 2, medianCpu: 5050, maxCpu: 20000, medianRam: 100, maxRam: 0 };
    const cube = cubeOf([{ job: 'test', counts }]);
    const values = (schema: 'standard' | 'legacy') =>
      planOf(cube, { schema, prefix: 'p', utilization: true }).series.map(({ metric, type, points }) => [
        metric,
        type,
        points[0]?.value,
      ]);
    expect(values('standard')).toEqual([
      ['p.jobs', 1, 1],
      ['p.sampled_jobs', 1, 2],
      ['p.cpu_median_pct_sum', 1, 50.5],
      ['p.cpu_max_pct_sum', 1, 200],
      ['p.ram_median_pct_sum', 1, 1],
    ]);
    expect(values('legacy')).toEqual([
      ['p.job.cpu.median_utilization', 3, 25.25],
      ['p.job.cpu.max_utilization', 3, 100],
      ['p.job.ram.median_utilization', 3, 0.5],
      ['p.job.ram.max_utilization', 3, 0],
    ]);
  });
});

function valuesOf(points: readonly Point[]): number {
  return points.reduce((sum, { value }) => sum + value, 0);
}

function sorted<T extends Pick<Series, 'metric' | 'tags'>>(series: readonly T[]): T[] {
  const key = ({ metric, tags }: T) => `${metric} ${tags.join(' ')}`;
  return [...series].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
