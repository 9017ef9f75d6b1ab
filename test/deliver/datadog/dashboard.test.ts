import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { CREDIT_KINDS } from '../../../src/usage/cube.ts';
import { cubeOf } from '../../support/cube.ts';
import { planOf } from './support.ts';

const FILE = new URL('../../../examples/datadog/dashboard.json', import.meta.url);
const DOCS = readFileSync(new URL('../../../docs/datadog.md', import.meta.url), 'utf8');
const text = readFileSync(FILE, 'utf8');

/** One of everything that there is. */
const plan = planOf(
  cubeOf([
    {
      job: 'test',
      counts: { seconds: 1, measuredRuns: 1, medianCpu: 1, maxCpu: 1, medianRam: 1, maxRam: 1 },
      credits: Object.fromEntries(CREDIT_KINDS.map((kind) => [kind, 1])),
    },
  ]),
  { utilization: true, tags: 'full', teamOf: () => 'core' },
);
const KEYS = new Set(plan.series.flatMap(({ tags }) => tags.map((tag) => tag.split(':')[0])));

describe('the dashboard', () => {
  it('is one that the official client reads whole', () => {
    const require = createRequire(import.meta.url);
    const models =
      '@datadog/datadog-api-client/dist/packages/datadog-api-client-v1/models/ObjectSerializer.js';
    const { ObjectSerializer } = require(models);
    const dashboard = ObjectSerializer.deserialize(JSON.parse(text), 'Dashboard');
    expect(dashboard.widgets.length).toBeGreaterThan(8);
    // What it can't read is kept unparsed, as this one is.
    const broken = ObjectSerializer.deserialize(
      JSON.parse(text.replaceAll('"metrics"', '"metricks"')),
      'Dashboard',
    );
    expect(isUnparsed(broken)).toBe(true);
    expect(isUnparsed(dashboard)).toBe(false);
  });

  it('asks for metrics and tags that are sent, as sums of counts', () => {
    const queries: string[] = [...text.matchAll(/"query": "([^"]+)"/g)].map(([, query = '']) => query);
    expect(queries.length).toBeGreaterThan(10);
    for (const query of queries) {
      const [, metric, filters = '', by = ''] =
        /^sum:([\w.]+)\{([^}]*)\}(?: by \{([^}]*)\})?\.as_count\(\)/.exec(query) ?? [];
      expect(
        plan.metrics.map(({ name }) => name),
        query,
      ).toContain(metric);
      const keys = [
        ...filters.split(',').map((filter) => filter.replace(/^\$/, '').split(':')[0]),
        ...by.split(','),
      ];
      expect(
        keys.filter((key) => key && !KEYS.has(key)),
        query,
      ).toEqual([]);
    }
  });
});

describe('docs/datadog.md', () => {
  it('names every metric, tag and kind of credits', () => {
    for (const { name } of plan.metrics)
      expect(DOCS).toContain(name.replace(/^circleci_usage\.(?=cpu_max|ram)/, '.'));
    for (const key of KEYS) expect(DOCS).toContain(`\`${key}\``);
    for (const { tags } of plan.series) {
      const type = tags.find((tag) => tag.startsWith('credit_type:'))?.slice('credit_type:'.length);
      if (type !== undefined) expect(DOCS).toContain(`\`${type}\``);
    }
  });
});

function isUnparsed(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return value.constructor.name === 'UnparsedObject' || Object.values(value).some(isUnparsed);
}
