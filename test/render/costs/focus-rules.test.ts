import { describe, expect, it } from 'vitest';
import { brokenFocusRules, type FocusRow } from '../../support/focus/check.ts';
import { isProduct } from '../../support/focus/decimals.ts';
import { CELLS, focusOf } from './cost-files.ts';

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
