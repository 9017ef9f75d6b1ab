import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CREDIT_KINDS } from '../../../src/usage/cube.ts';
import { cubeOf } from '../../support/cube.ts';
import { exact, sumOf } from '../../support/focus/decimals.ts';
import { readCsv } from '../../support/focus/read.ts';
import { CELLS, column, customCostsOf, filesOf, focusOf, NONE } from './cost-files.ts';

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
