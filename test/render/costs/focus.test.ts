import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenFocusRules, type FocusRow } from '../../support/focus/check.ts';
import { sumOf } from '../../support/focus/decimals.ts';
import { hostile } from '../../support/hostile.ts';
import { ALL, CELLS, column, FOCUS, focusOf } from './cost-files.ts';

describe('focus.csv', () => {
  it('keeps the rules of FOCUS 1.2', () => {
    const { header, rows } = focusOf(CELLS);
    expect(brokenFocusRules(header, rows)).toEqual([]);
  });

  it('keeps them whatever names hold', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (names) => {
        const cells = names.map((name) => ({
          project: { name, id: `id of ${name}`, organisation: name, organisationId: 'o1' },
          workflow: name,
          job: name,
          executor: name,
          resourceClass: name,
          status: name,
          credits: { compute: 1, storage: 2 },
        }));
        const { header, rows } = focusOf(JSON.parse(JSON.stringify(cells)));
        expect(rows).toHaveLength(2 * names.length);
        expect(brokenFocusRules(header, rows.map(withWellFormed))).toEqual([]);
      }),
    );
  });

  it('has a row for each day, job and kind of credits, and one a day for seats', () => {
    const { rows } = focusOf(CELLS);
    const facts = rows.map((row) => [
      row.ChargePeriodStart?.slice(0, 10),
      row.SkuId,
      row.PricingQuantity,
      row.ConsumedQuantity,
      row.ConsumedUnit,
      row.SubAccountName,
      row.EffectiveCost,
    ]);
    expect(facts).toEqual([
      ['2026-06-30', 'compute/docker/large', '30.000001', '90', 'Seconds', 'web', '0.0180000006'],
      ['2026-06-30', 'dlc', '200', '200', 'Credits', 'web', '0.12'],
      ['2026-06-30', 'storage', '7', '7', 'Credits', 'web', '0.0042'],
      ['2026-06-30', 'compute/docker/large', '10', '30', 'Seconds', 'web', '0.006'],
      ['2026-06-02', 'network', '3', '3', 'Credits', 'api', '0.0018'],
      ['2026-06-01', 'other', '5', '5', 'Credits', '', '0.003'],
      ['2026-06-02', 'user', '75000', '75000', 'Credits', '', '45'],
    ]);
  });

  it('ends charges and months where the next ones start', () => {
    const [row] = focusOf(CELLS).rows;
    expect(row).toMatchObject({
      ChargePeriodStart: '2026-06-30T00:00:00Z',
      ChargePeriodEnd: '2026-07-01T00:00:00Z',
      BillingPeriodStart: '2026-06-01T00:00:00Z',
      BillingPeriodEnd: '2026-07-01T00:00:00Z',
    });
    const december = focusOf([{ day: '2026-12-31', project: 'a', credits: { compute: 1 } }]).rows[0];
    expect(december).toMatchObject({ BillingPeriodEnd: '2027-01-01T00:00:00Z' });
  });

  it('tags what can be grouped by: ours with a prefix, teams without', () => {
    const [row] = focusOf(CELLS).rows;
    expect(JSON.parse(row?.Tags ?? '')).toEqual({
      'circleci:organization': 'acme',
      'circleci:project': 'web',
      'circleci:workflow': 'build',
      'circleci:job': 'test',
      'circleci:status': 'success',
      'circleci:executor': 'docker',
      'circleci:resource_class': 'large',
      'circleci:credit_type': 'compute',
      team: 'team of web',
    });
  });

  it('bills nothing when credits were paid for before', () => {
    const costs = { ...ALL, focus: { ...FOCUS, basis: 'billed' as const } };
    const { header, rows } = focusOf(CELLS, { costs });
    expect(new Set(column(rows, 'BilledCost'))).toEqual(new Set(['0']));
    expect(sumOf(column(rows, 'EffectiveCost'))).toBe(sumOf(column(focusOf(CELLS).rows, 'EffectiveCost')));
    expect(brokenFocusRules(header, rows)).toEqual([]);
  });

  it('prices at the list and at the contract', () => {
    const [dollars] = focusOf(CELLS, { money: { creditPrice: 0.0005 } }).rows;
    expect(dollars).toMatchObject({ ListUnitPrice: '0.0006', ContractedUnitPrice: '0.0005' });
    const [euros] = focusOf(CELLS, { money: { creditPrice: 0.0005, currency: 'EUR' } }).rows;
    expect(euros).toMatchObject({ ListUnitPrice: '0.0005', BillingCurrency: 'EUR' });
  });

  it('gives seats no effective cost with seats: exclude', () => {
    const { rows } = focusOf(CELLS, { money: { seats: 'exclude' } });
    const seats = rows.find(({ SkuId }) => SkuId === 'user');
    expect(seats).toMatchObject({ EffectiveCost: '0', PricingQuantity: '75000' });
  });

  it('has the columns of the version that is asked for', () => {
    const headerOf = (version: '1.2' | '1.3' | '1.4') =>
      focusOf(CELLS, { costs: { ...ALL, focus: { ...FOCUS, version } } }).header;
    const [first, second, third] = [headerOf('1.2'), headerOf('1.3'), headerOf('1.4')];
    expect(second.filter((name) => !first.includes(name))).toEqual([
      'HostProviderName',
      'ServiceProviderName',
    ]);
    expect(second.filter((name) => !third.includes(name))).toEqual(['ProviderName', 'PublisherName']);
    expect(third.every((name) => second.includes(name))).toBe(true);
  });

  it('is a header alone without rows', () => {
    const { header, rows } = focusOf([]);
    expect(header.length).toBeGreaterThan(35);
    expect(rows).toEqual([]);
  });
});

/** Lone surrogates become U+FFFD when the file is written as UTF-8. */
function withWellFormed(row: FocusRow): FocusRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value.toWellFormed()]));
}
