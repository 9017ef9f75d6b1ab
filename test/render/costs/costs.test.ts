import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CostConfig } from '../../../src/config/config.ts';
import { renderCosts } from '../../../src/render/costs/costs.ts';
import type { Report } from '../../../src/report/report.ts';
import { CREDIT_KINDS } from '../../../src/usage/cube.ts';
import { type CellSpec, cubeOf } from '../../support/cube.ts';
import { brokenFocusRules, type FocusRow } from '../../support/focus/check.ts';
import { exact, isProduct, sumOf } from '../../support/focus/decimals.ts';
import { readCsv } from '../../support/focus/read.ts';
import { hostile } from '../../support/hostile.ts';
import { reportOf } from '../../support/report.ts';

const FOCUS = { version: '1.2', basis: 'effective' } as const;
const NONE: CostConfig = { focus: null, customCosts: false, upload: null, cbf: false };
const ALL: CostConfig = { ...NONE, focus: FOCUS, customCosts: true, cbf: true };

const CELLS: CellSpec[] = [
  {
    day: '2026-06-30',
    project: 'web',
    workflow: 'build',
    job: 'test',
    status: 'success',
    executor: 'docker',
    resourceClass: 'large',
    counts: { seconds: 90 },
    credits: { compute: 30.000001, storage: 7, dlc: 200 },
  },
  {
    day: '2026-06-30',
    project: 'web',
    workflow: 'build',
    job: 'test',
    status: 'failed',
    executor: 'docker',
    resourceClass: 'large',
    counts: { seconds: 30 },
    credits: { compute: 10 },
  },
  { day: '2026-06-02', project: 'api', credits: { user: 25_000, network: 3 } },
  { day: '2026-06-02', project: 'web', credits: { user: 50_000 } },
  { day: '2026-06-01', project: { name: '', id: '', organisation: '' }, credits: { other: 5 } },
  { day: '2026-05-20', period: 1, project: 'web', job: 'test', credits: { compute: 999 } },
];

interface Options {
  readonly costs?: CostConfig;
  readonly money?: Partial<Report['money']>;
}

/** The cost files of hand-made cells, by name. */
function filesOf(cells: readonly CellSpec[], { costs = ALL, money = {} }: Options = {}): Map<string, string> {
  const report = reportOf(cells, {
    money: { currency: 'USD', creditPrice: 0.0006, seats: 'separate', ...money },
  });
  const files = renderCosts(report, cubeOf(cells), { costs, teamOf: ({ name }) => `team of ${name}` });
  return new Map([...files].map(({ name, bytes }) => [name, [...bytes].join('')]));
}

function focusOf(cells: readonly CellSpec[], options: Options = {}): { header: string[]; rows: FocusRow[] } {
  return readCsv(filesOf(cells, options).get('focus.csv') ?? '');
}

function customCostsOf(cells: readonly CellSpec[], options: Options = {}): Record<string, string>[] {
  const text = filesOf(cells, options).get('custom-costs.json') ?? '';
  // Costs as texts, so that no digit is lost.
  return JSON.parse(text.replace(/"BilledCost":(-?[\d.]+)/g, '"BilledCost":"$1"'));
}

const column = (rows: readonly FocusRow[], name: string) => rows.map((row) => row[name] ?? '');

describe('cost files', () => {
  it('are made only where they are wanted', () => {
    expect([...filesOf(CELLS).keys()]).toEqual(['focus.csv', 'custom-costs.json', 'cbf.csv']);
    expect([...filesOf(CELLS, { costs: { ...NONE, cbf: true } }).keys()]).toEqual(['cbf.csv']);
    expect(filesOf(CELLS, { costs: NONE }).size).toBe(0);
  });

  it('add up to credits times price, to the last digit', () => {
    const micro = fc.integer({ min: -(10 ** 6), max: 10 ** 15 });
    const cell = fc.record({
      day: fc.constantFrom('2026-06-01', '2026-06-30'),
      project: fc.constantFrom('web', 'api', ''),
      job: fc.constantFrom('test', ''),
      credits: fc.dictionary(
        fc.constantFrom(...CREDIT_KINDS),
        micro.map((n) => n / 1e6),
      ),
    });
    const price = fc.integer({ min: 1, max: 10 ** 15 }).map((n) => n / 1e12);
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), price, (cells, creditPrice) => {
        const options = { money: { creditPrice } };
        const { rows } = focusOf(cells, options);
        const cube = cubeOf(cells);
        const credits = cells.flatMap((_, i) => CREDIT_KINDS.map((kind) => cube.credits(i, kind)));
        const total = credits.reduce((sum, one) => sum + one, 0n);
        const costs = sumOf(column(rows, 'EffectiveCost'));
        expect(costs).toBe((total * exact(creditPrice.toFixed(12))) / 10n ** 6n);
        expect(sumOf(column(rows, 'PricingQuantity'))).toBe(total * 10n ** 34n);
        expect(sumOf(customCostsOf(cells, options).map(({ BilledCost = '' }) => BilledCost))).toBe(costs);
        const cbf = readCsv(filesOf(cells, options).get('cbf.csv') ?? '').rows;
        expect(sumOf(column(cbf, 'cost/cost'))).toBe(costs);
      }),
      { numRuns: 100 },
    );
  });
});

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

describe('the checker of FOCUS rules', () => {
  const { header, rows } = focusOf(CELLS);
  const [good = {}] = rows;

  it.each<[string, FocusRow, string]>([
    ['an unknown category', { ServiceCategory: 'CI' }, 'ServiceCategory-C-003-M'],
    ['a subcategory of another category', { ServiceSubcategory: 'Support' }, 'ServiceSubcategory-C-004-M'],
    ['a null that may not be', { EffectiveCost: '' }, 'EffectiveCost-C-003-M'],
    ['a date without time', { ChargePeriodStart: '2026-06-30' }, 'ChargePeriodStart-C-002-M'],
    ['a charge outside its month', { BillingPeriodEnd: '2026-06-30T00:00:00Z' }, 'BillingPeriodEnd-C-004-M'],
    ['a cost that is not price times quantity', { ListCost: '0.0181' }, 'ListCost-C-009-C'],
    ['a number with a sign', { BilledCost: '+1' }, 'BilledCost-C-002-M'],
    ['a number with a comma', { PricingQuantity: '1,000' }, 'PricingQuantity-C-002-M'],
    ['a currency that is none', { BillingCurrency: 'Credits' }, 'BillingCurrency-C-006-M'],
    ['a unit without a quantity', { ConsumedQuantity: '' }, 'ConsumedUnit-C-006-C'],
    ['a name without its account', { SubAccountId: '' }, 'SubAccountName-C-005-C'],
    ['tags that are no object', { Tags: '["a"]' }, 'Tags-C-001-M'],
    ['tags in tags', { Tags: '{"a": {}}' }, 'Tags-C-001-M'],
    ['a detail of ours without x_', { SkuPriceDetails: '{"Executor": "docker"}' }, 'SkuPriceDetails-C-017-C'],
    ['a price of two SKUs', { SkuId: 'other' }, 'SkuPriceId-C-008-M'],
    ['a foreign issuer', { InvoiceIssuerName: 'AWS' }, 'BilledCost-C-005-C'],
  ])('finds %s', (_, fault, rule) => {
    expect(brokenFocusRules(header, [good, { ...good, ...fault }])).toContain(rule);
  });

  it('finds missing, unknown and doubled columns', () => {
    const broken = brokenFocusRules(['EffectiveCost', 'EffectiveCost', 'Team'], []);
    expect(broken).toContain('CostAndUsage-D-006-M');
    expect(broken).toContain('ColumnHandling-A-010-M');
    expect(broken).toContain('ColumnHandling-A-000-M');
    expect(broken).not.toContain('CostAndUsage-D-031-M');
  });

  it('multiplies to the last digit', () => {
    expect(isProduct('0.0006', '30.000001', '0.0180000006')).toBe(true);
    expect(isProduct('0.0006', '30.000001', '0.0180000005')).toBe(false);
  });
});

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

/** Lone surrogates become U+FFFD when the file is written as UTF-8. */
function withWellFormed(row: FocusRow): FocusRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value.toWellFormed()]));
}
