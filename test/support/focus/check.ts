import {
  COLUMN_RULES,
  type ColumnRule,
  DEVELOPER_TOOLS,
  type Format,
  OTHER_COLUMNS,
  VALUES,
} from './columns.ts';
import { exact, isDecimal, isProduct } from './decimals.ts';

export type FocusRow = Readonly<Record<string, string>>;

/**
 * The identifiers of the FOCUS 1.2 rules that a dataset breaks, each once, sorted. Written from the FinOps Foundation's
 * conformance model 1.2: the rules that apply to usage charges of a provider with a public price list in a virtual
 * currency, sub-accounts and tags. The empty text is null.
 */
export function brokenFocusRules(header: readonly string[], rows: readonly FocusRow[]): string[] {
  const broken = [
    ...columnProblems(header),
    ...rows.flatMap((row) => [
      ...COLUMN_RULES.flatMap((rule) => valueProblems(rule, row)),
      ...rowProblems(row),
    ]),
    ...together(rows, 'ServiceName', 'ServiceCategory', 'ServiceName-C-005-C'),
    ...together(rows, 'SkuPriceId', 'SkuId', 'SkuPriceId-C-008-M'),
  ];
  return [...new Set(broken)].sort();
}

function columnProblems(header: readonly string[]): string[] {
  const known = new Set([...COLUMN_RULES.map(({ column }) => column), ...OTHER_COLUMNS]);
  return [
    ...COLUMN_RULES.filter(({ column }) => !header.includes(column)).map(({ presence }) => presence),
    ...(header.every((name) => known.has(name) || name.startsWith('x_')) ? [] : ['ColumnHandling-A-010-M']),
    ...(new Set(header).size === header.length ? [] : ['ColumnHandling-A-000-M']),
  ];
}

const FORMATS: Readonly<Record<Format, (text: string) => boolean>> = {
  string: (text) => text.isWellFormed() && text.trim() !== '',
  decimal: isDecimal,
  dateTime: (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && !Number.isNaN(Date.parse(text)),
  currency: (text) => Intl.supportedValuesOf('currency').includes(text),
  pricingCurrency: (text) => text.trim() !== '',
  unit: (text) => /^[A-Z][A-Za-z0-9]*( [A-Za-z0-9]+)*$/.test(text),
  keyValue: isKeyValue,
};

function valueProblems(
  { column, format: [format, formatRule], notNull }: ColumnRule,
  row: FocusRow,
): string[] {
  const text = row[column];
  if (text === undefined) return [];
  if (text === '') return notNull === undefined ? [] : [notNull];
  return FORMATS[format](text) ? [] : [formatRule];
}

/** A JSON object of numbers, strings, booleans and nulls. */
function isKeyValue(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return Object.values(value).every((one) => one === null || typeof one !== 'object');
  } catch {
    return false;
  }
}

/** Rules between the columns of a row. */
function rowProblems(row: FocusRow): string[] {
  const is = (column: string, value: string) => row[column] === value;
  const sameNull = (a: string, b: string) => (row[a] === '') === (row[b] === '');
  const rules: readonly (readonly [rule: string, holds: boolean])[] = [
    ...VALUES.map(({ column, rule, values }) => [rule, values.includes(row[column] ?? '')] as const),
    ['ServiceSubcategory-C-004-M', fitsCategory(row)],
    ['BilledCost-C-005-C', is('ProviderName', row.InvoiceIssuerName ?? '') || is('BilledCost', '0')],
    ['ChargeFrequency-C-004-C', !is('ChargeCategory', 'Purchase') || !is('ChargeFrequency', 'Usage-Based')],
    ['EffectiveCost-C-005-C', !is('ChargeCategory', 'Purchase') || is('EffectiveCost', '0')],
    ['ListCost-C-009-C', isPriced(row, 'ListUnitPrice', 'ListCost')],
    ['ContractedCost-C-009-C', isPriced(row, 'ContractedUnitPrice', 'ContractedCost')],
    ['ListUnitPrice-C-008-M', isAtLeastZero(row, 'ListUnitPrice')],
    ['ContractedUnitPrice-C-009-C', isAtLeastZero(row, 'ContractedUnitPrice')],
    ['PricingCurrencyListUnitPrice-C-008-M', isAtLeastZero(row, 'PricingCurrencyListUnitPrice')],
    ['ConsumedUnit-C-006-C', sameNull('ConsumedUnit', 'ConsumedQuantity')],
    ['PricingUnit-C-006-C', sameNull('PricingUnit', 'PricingQuantity')],
    ['SkuMeter-C-004-C', sameNull('SkuMeter', 'SkuId')],
    ['SkuPriceDetails-C-004-C', is('SkuPriceDetails', '') || !is('SkuPriceId', '')],
    ['SkuPriceDetails-C-017-C', keysOf(row.SkuPriceDetails).every((key) => key.startsWith('x_'))],
    ['SubAccountName-C-005-C', sameNull('SubAccountName', 'SubAccountId')],
    ['ChargePeriodEnd-C-004-M', isBefore(row, 'ChargePeriodStart', 'ChargePeriodEnd')],
    ['BillingPeriodEnd-C-004-M', isInBillingPeriod(row)],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule);
}

function fitsCategory({ ServiceCategory, ServiceSubcategory = '' }: FocusRow): boolean {
  return ServiceCategory !== 'Developer Tools' || DEVELOPER_TOOLS.includes(ServiceSubcategory);
}

function isPriced(row: FocusRow, unitPrice: string, cost: string): boolean {
  const values = [row[unitPrice] ?? '', row.PricingQuantity ?? '', row[cost] ?? ''] as const;
  return !values.every(isDecimal) || isProduct(...values);
}

function isAtLeastZero(row: FocusRow, column: string): boolean {
  return exact(row[column] ?? '0') >= 0n;
}

function keysOf(text = ''): string[] {
  return isKeyValue(text) ? Object.keys(JSON.parse(text)) : [];
}

function isBefore(row: FocusRow, a: string, b: string): boolean {
  return Date.parse(row[a] ?? '') < Date.parse(row[b] ?? '');
}

/** The charge lies in the billing period, which ends where the next one starts. */
function isInBillingPeriod(row: FocusRow): boolean {
  const at = (column: string) => Date.parse(row[column] ?? '');
  return (
    isBefore(row, 'BillingPeriodStart', 'BillingPeriodEnd') &&
    at('BillingPeriodStart') <= at('ChargePeriodStart') &&
    at('ChargePeriodEnd') <= at('BillingPeriodEnd')
  );
}

/** Each value of one column goes with one value of the other. */
function together(rows: readonly FocusRow[], one: string, other: string, rule: string): string[] {
  const pairs = new Map<string, string>();
  for (const row of rows) {
    const value = row[one] ?? '';
    const partner = row[other] ?? '';
    if ((pairs.get(value) ?? partner) !== partner) return [rule];
    pairs.set(value, partner);
  }
  return [];
}
