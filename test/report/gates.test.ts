import { describe, expect, it } from 'vitest';
import type { BudgetLine } from '../../src/report/budget.ts';
import { checkGates, type GateFigures } from '../../src/report/gates.ts';

const FIGURES: GateFigures = {
  totals: { credits: 1200 },
  previousTotals: { credits: 1000 },
  waste: { credits: 70, share: 0.07 },
  budget: null,
};

function line(overrides: Partial<BudgetLine>): BudgetLine {
  return {
    scope: 'project',
    name: 'web',
    budget: 1000,
    used: 820,
    share: 0.82,
    projected: null,
    over: false,
    projectedOver: null,
    ...overrides,
  };
}

const OVER = line({
  scope: 'team',
  name: 'payments',
  budget: 500_000,
  used: 620_000,
  share: 1.24,
  over: true,
});

describe('checkGates', () => {
  it('gives a result for each rule, in order', () => {
    const rules = [
      { kind: 'waste', percent: 5 },
      { kind: 'increase', percent: 19.5 },
      { kind: 'over-budget' },
    ] as const;
    expect(checkGates(rules, { ...FIGURES, budget: [OVER, line({})] })).toEqual([
      { rule: 'waste>5%', failed: true, sentence: '7% of the credits were wasted. The limit is 5%.' },
      {
        rule: 'increase>19.5%',
        failed: true,
        sentence: 'Credits rose by 20%, from 1,000 to 1,200. The limit is an increase of 19.5%.',
      },
      {
        rule: 'over-budget',
        failed: true,
        sentence: 'Over budget: team payments with 620,000 of 500,000 credits (124%).',
      },
    ]);
    expect(checkGates([], FIGURES)).toEqual([]);
  });

  it.each([
    [1201, 1000, true],
    [1200, 1000, false],
    [800, 1000, false],
    [799, 1000, true],
    [1, 0, true],
    [0, 0, false],
  ])('takes %i after %i for a change by more than 20%%: %s', (now, before, failed) => {
    const figures = { ...FIGURES, totals: { credits: now }, previousTotals: { credits: before } };
    const [result] = checkGates([{ kind: 'change', percent: 20 }], figures);
    expect(result).toMatchObject({ rule: 'change>20%', failed });
    expect(result?.sentence).toMatch(/ The limit is a change of 20%\.$/);
  });

  it('can not check a change without a previous period', () => {
    expect(checkGates([{ kind: 'change', percent: 20 }], { ...FIGURES, previousTotals: null })).toEqual([
      {
        rule: 'change>20%',
        failed: false,
        sentence: 'The change could not be checked: there is no previous period to compare with.',
      },
    ]);
  });

  it.each([
    [1200, 1000, 20, false, 'Credits rose by 20%, from 1,000 to 1,200.'],
    [1201, 1000, 20, true, 'Credits rose by 20.1%, from 1,000 to 1,201.'],
    [110, 100, 10, false, 'Credits rose by 10%, from 100 to 110.'],
    [33, 30, 10, false, 'Credits rose by 10%, from 30 to 33.'],
    [900, 1000, 0, false, 'Credits fell by 10%, from 1,000 to 900.'],
    [1000, 1000, 0, false, 'Credits did not change: 1,000.'],
    [1, 0, 500, true, 'Credits rose from 0 to 1.'],
    [0, 0, 0, false, 'Credits did not change: 0.'],
  ])('%d credits after %d, at most %d%% more: failed %s', (now, before, percent, failed, sentence) => {
    const figures = { ...FIGURES, totals: { credits: now }, previousTotals: { credits: before } };
    const [result] = checkGates([{ kind: 'increase', percent }], figures);
    expect(result?.failed).toBe(failed);
    expect(result?.sentence).toBe(`${sentence} The limit is an increase of ${percent}%.`);
  });

  it.each([
    [0.007, 0.7, false],
    [0.07, 7, false],
    [0.0701, 7, true],
    [0.29, 29, false],
    [0, 0, false],
    [0.000001, 0, true],
  ])('a waste share of %d against %d%%: failed %s', (wasteShare, percent, failed) => {
    expect(
      checkGates([{ kind: 'waste', percent }], {
        ...FIGURES,
        totals: { credits: 1000 },
        waste: { credits: wasteShare * 1000, share: wasteShare },
      })[0]?.failed,
    ).toBe(failed);
  });

  it('does not fail what can not be checked, and says so', () => {
    const rules = [{ kind: 'increase', percent: 1 }, { kind: 'over-budget' }] as const;
    const results = checkGates(rules, { ...FIGURES, previousTotals: null });
    expect(results.map(({ failed }) => failed)).toEqual([false, false]);
    expect(results.map(({ sentence }) => sentence)).toEqual([
      'The increase could not be checked: there is no previous period to compare with.',
      'The budget could not be checked: none is given.',
    ]);
  });

  it('names every budget that is over, and passes on a projection', () => {
    const rule = [{ kind: 'over-budget' }] as const;
    const over = [
      line({ name: 'small', budget: 2, used: 5, share: 2.5, over: true }),
      line({ scope: 'organisation', name: '(total)', used: 1001, share: 1.001, over: true }),
    ];
    expect(checkGates(rule, { ...FIGURES, budget: [...over, line({})] })[0]?.sentence).toBe(
      'Over budget: project small with 5 of 2 credits (250%); the organisation with 1,001 of 1,000 credits (100.1%).',
    );
    const soon = line({ projected: 2000, projectedOver: true });
    expect(checkGates(rule, { ...FIGURES, budget: [soon] })[0]).toEqual({
      rule: 'over-budget',
      failed: false,
      sentence: 'Within budget: the most used is project web with 820 of 1,000 credits (82%).',
    });
  });
});
