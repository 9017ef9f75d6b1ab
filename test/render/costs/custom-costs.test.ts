import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostile } from '../../support/hostile.ts';
import { CELLS, customCostsOf } from './cost-files.ts';

describe('custom-costs.json', () => {
  it('has a line item for each day, project, machine and kind that costs anything', () => {
    const items = customCostsOf(CELLS, { money: { seats: 'exclude' } });
    expect(items.map(({ ChargeDescription, BilledCost }) => [ChargeDescription, BilledCost])).toEqual([
      ['Compute: web on docker large', '0.0240000006'],
      ['Docker layer caching: web', '0.12'],
      ['Storage: web', '0.0042'],
      ['Network egress to runners: api', '0.0018'],
      ['Other', '0.003'],
    ]);
    expect(items[0]).toEqual({
      ProviderName: 'CircleCI',
      ChargePeriodStart: '2026-06-30',
      ChargePeriodEnd: '2026-06-30',
      ChargeDescription: 'Compute: web on docker large',
      BilledCost: '0.0240000006',
      BillingCurrency: 'USD',
      Tags: {
        organization: 'acme',
        project: 'web',
        executor: 'docker',
        resource_class: 'large',
        credit_type: 'compute',
        team: 'team of web',
      },
    });
  });

  it('has no blank value and none of more than 1,000 characters, whatever names hold', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 400 }), (name, times) => {
        const long = name.repeat(times);
        const cells = [{ project: long, executor: long, resourceClass: long, credits: { compute: 1 } }];
        const [item = {}] = customCostsOf(JSON.parse(JSON.stringify(cells)));
        const values = [...Object.values(item), ...Object.values(item.Tags ?? {})].filter(
          (value) => typeof value === 'string',
        );
        expect(values.filter((value) => value.trim() === '' || value.length > 1000)).toEqual([]);
      }),
    );
  });

  it('is an empty list when nothing costs anything', () => {
    expect(customCostsOf([])).toEqual([]);
    expect(customCostsOf([{ project: 'a', credits: { user: 1 } }], { money: { seats: 'exclude' } })).toEqual(
      [],
    );
  });
});
