import { describe, expect, it } from 'vitest';
import { readCsv } from '../../support/focus/read.ts';
import { CELLS, filesOf } from './cost-files.ts';

describe('cbf.csv', () => {
  it('has the columns of the Common Bill Format, and a resource wherever there are tags', () => {
    const { header, rows } = readCsv(filesOf(CELLS).get('cbf.csv') ?? '');
    const standard = header.filter((name) => !name.startsWith('resource/tag:'));
    expect(standard.every((name) => /^(lineitem|time|resource|action|usage|cost)\/[a-z_]+$/.test(name))).toBe(
      true,
    );
    expect(rows).toHaveLength(6);
    expect(rows[0]).toEqual({
      'lineitem/type': 'Usage',
      'lineitem/description': 'Compute: web on docker large',
      'time/usage_start': '2026-06-30T00:00:00Z',
      'resource/id': 'id-web',
      'resource/service': 'CircleCI',
      'resource/account': 'acme',
      'resource/usage_family': 'Compute',
      'action/usage_type': 'docker large',
      'usage/amount': '40.000001',
      'usage/units': 'credits',
      'cost/cost': '0.0240000006',
      'resource/tag:organization': 'acme',
      'resource/tag:project': 'web',
      'resource/tag:executor': 'docker',
      'resource/tag:resource_class': 'large',
      'resource/tag:credit_type': 'compute',
      'resource/tag:team': 'team of web',
    });
    expect(rows.filter((row) => row['resource/id'] === '')).toEqual([]);
  });
});
