import { addDays, type Day, dayAt } from '../../common/day.ts';
import { csvCell } from '../../common/escape/spreadsheet.ts';
import type { CostConfig } from '../../config/config.ts';
import type { CostRow } from '../../report/cost-rows.ts';
import { exactCost, exactCredits, exactPrice } from '../../report/money.ts';
import { KIND_NAMES } from '../kinds.ts';
import { type CostContext, inPieces, PROVIDER } from './cost-file.ts';
import { describeCost, effectiveCost, tagsOf } from './describe.ts';

export type FocusOptions = NonNullable<CostConfig['focus']>;

interface FocusContext extends CostContext, FocusOptions {}

/**
 * focus.csv: the FinOps Open Cost and Usage Specification, a row for each day, job and kind of credits. Usage is priced
 * in credits, a virtual currency that was paid for before; see docs/figures.md for the meaning of each cost.
 */
export function focusCsv(
  rows: Iterable<CostRow>,
  context: CostContext,
  options: FocusOptions,
): Iterable<string> {
  return inPieces(focusLines(rows, { ...context, ...options }));
}

function* focusLines(rows: Iterable<CostRow>, context: FocusContext): Generator<string> {
  const columns = COLUMNS.filter(({ versions }) => versions?.includes(context.version) ?? true);
  yield `${columns.map(({ name }) => name).join(',')}\n`;
  for (const row of rows) yield `${columns.map(({ value }) => csvCell(value(row, context))).join(',')}\n`;
}

interface Column {
  readonly name: string;
  /** Versions of the specification that have it; all when left out. */
  readonly versions?: readonly FocusOptions['version'][];
  /** The cell's text; empty for null. */
  value(row: CostRow, context: FocusContext): string;
}

/** The price of CircleCI's list, in USD a credit; in other currencies there is none to go by but one's own. */
const LIST_PRICE = 0.0006;

const COLUMNS: readonly Column[] = [
  {
    name: 'BilledCost',
    value: (row, { basis, money }) => (basis === 'billed' ? '0' : effectiveCost(row, money)),
  },
  { name: 'BillingAccountId', value: (_, { account }) => account.id },
  { name: 'BillingAccountName', value: (_, { account }) => account.name },
  { name: 'BillingCurrency', value: (_, { money }) => money.currency },
  { name: 'BillingPeriodEnd', value: ({ day }) => midnight(firstOfNextMonth(day)) },
  { name: 'BillingPeriodStart', value: ({ day }) => midnight(`${day.slice(0, 7)}-01`) },
  { name: 'ChargeCategory', value: () => 'Usage' },
  { name: 'ChargeClass', value: () => '' },
  { name: 'ChargeDescription', value: describeCost },
  { name: 'ChargeFrequency', value: () => 'Usage-Based' },
  { name: 'ChargePeriodEnd', value: ({ day }) => midnight(addDays(day, 1)) },
  { name: 'ChargePeriodStart', value: ({ day }) => midnight(day) },
  {
    name: 'ConsumedQuantity',
    value: (row) => (isTimed(row) ? String(row.seconds) : exactCredits(row.microCredits)),
  },
  { name: 'ConsumedUnit', value: (row) => (isTimed(row) ? 'Seconds' : 'Credits') },
  {
    name: 'ContractedCost',
    value: ({ microCredits }, { money }) => exactCost(microCredits, money.creditPrice),
  },
  { name: 'ContractedUnitPrice', value: (_, { money }) => exactPrice(money.creditPrice) },
  { name: 'EffectiveCost', value: (row, { money }) => effectiveCost(row, money) },
  { name: 'HostProviderName', versions: ['1.3', '1.4'], value: () => PROVIDER },
  { name: 'InvoiceIssuerName', value: () => PROVIDER },
  { name: 'ListCost', value: ({ microCredits }, { money }) => exactCost(microCredits, listPrice(money)) },
  { name: 'ListUnitPrice', value: (_, { money }) => exactPrice(listPrice(money)) },
  { name: 'PricingCategory', value: () => 'Standard' },
  { name: 'PricingCurrency', value: () => 'Credits' },
  { name: 'PricingCurrencyContractedUnitPrice', value: () => '1' },
  { name: 'PricingCurrencyEffectiveCost', value: ({ microCredits }) => exactCredits(microCredits) },
  { name: 'PricingCurrencyListUnitPrice', value: () => '1' },
  { name: 'PricingQuantity', value: ({ microCredits }) => exactCredits(microCredits) },
  { name: 'PricingUnit', value: () => 'Credits' },
  { name: 'ProviderName', versions: ['1.2', '1.3'], value: () => PROVIDER },
  { name: 'PublisherName', versions: ['1.2', '1.3'], value: () => PROVIDER },
  { name: 'ServiceCategory', value: () => 'Developer Tools' },
  { name: 'ServiceName', value: () => 'CircleCI Cloud' },
  { name: 'ServiceProviderName', versions: ['1.3', '1.4'], value: () => PROVIDER },
  { name: 'ServiceSubcategory', value: () => 'Continuous Integration and Deployment' },
  { name: 'SkuId', value: skuId },
  { name: 'SkuMeter', value: ({ kind }) => KIND_NAMES[kind] },
  { name: 'SkuPriceDetails', value: skuDetails },
  { name: 'SkuPriceId', value: skuId },
  { name: 'SubAccountId', value: ({ project }) => project.id },
  { name: 'SubAccountName', value: subAccountName },
  { name: 'Tags', value: (row) => JSON.stringify(prefixed(tagsOf(row))) },
];

/** Seconds are what compute is consumed in; other kinds have no measure of their own in the export. */
function isTimed({ kind }: CostRow): boolean {
  return kind === 'compute';
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

function firstOfNextMonth(day: Day): Day {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return dayAt(Date.UTC(year, month, 1));
}

function listPrice({ currency, creditPrice }: CostContext['money']): number {
  return currency === 'USD' ? LIST_PRICE : creditPrice;
}

/** Never blank where there is an id. */
function subAccountName({ project: { id, name } }: CostRow): string {
  return id !== '' && name.trim() === '' ? id : name;
}

/** `compute/docker/large`, `storage`. */
function skuId({ kind, executor, resourceClass }: CostRow): string {
  return kind === 'compute' ? [kind, executor, resourceClass].filter(Boolean).join('/') : kind;
}

/** Custom keys begin with `x_`; empty where nothing is to be said. */
function skuDetails({ kind, executor, resourceClass }: CostRow): string {
  if (kind !== 'compute' || (executor === '' && resourceClass === '')) return '';
  return JSON.stringify({ x_Executor: executor || null, x_ResourceClass: resourceClass || null });
}

/** Tags of the provider have a prefix, those of users have none. */
function prefixed({ team, ...tags }: Record<string, string>): Record<string, string> {
  const ours = Object.entries(tags).map(([key, value]) => [`circleci:${key}`, value] as const);
  return { ...Object.fromEntries(ours), ...(team === undefined ? {} : { team }) };
}
