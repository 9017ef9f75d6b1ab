import { cut } from '../../common/escape/log.ts';
import type { CostRow } from '../../report/cost-rows.ts';
import { type CostContext, inPieces, PROVIDER } from './cost-file.ts';
import { describeCost, effectiveCost, tagsOf } from './describe.ts';

/** Longest value that Datadog takes. */
const VALUE_LENGTH = 1000;

type Money = CostContext['money'];

/** custom-costs.json for Datadog Cloud Cost Management: a list of line items. */
export function customCostsJson(rows: Iterable<CostRow>, { money }: CostContext): Iterable<string> {
  return inPieces(jsonLines(rows, money));
}

function* jsonLines(rows: Iterable<CostRow>, money: Money): Generator<string> {
  let before = '[\n';
  for (const item of customCostItems(rows, money)) {
    yield before + item;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/**
 * A line item, as JSON, for each row that costs anything. Here the last day of a charge is inside its period, unlike
 * in FOCUS. `marks` are further tags.
 */
export function* customCostItems(
  rows: Iterable<CostRow>,
  money: Money,
  marks: Readonly<Record<string, string>> = {},
): Generator<string> {
  for (const row of rows) {
    const cost = effectiveCost(row, money);
    if (cost !== '0') yield lineItem(row, cost, money.currency, marks);
  }
}

/** The cost is written in its exact digits, which no double may hold. */
function lineItem(
  row: CostRow,
  cost: string,
  currency: string,
  marks: Readonly<Record<string, string>>,
): string {
  const tags = Object.entries(tagsOf(row)).map(([key, text]) => [key, value(text)] as const);
  const names = {
    ProviderName: PROVIDER,
    ChargePeriodStart: row.day,
    ChargePeriodEnd: row.day,
    ChargeDescription: value(describeCost(row)),
    BillingCurrency: currency,
    Tags: { ...Object.fromEntries(tags), ...marks },
  };
  return JSON.stringify(names).replace(/\}$/, `,"BilledCost":${cost}}`);
}

function value(text: string): string {
  return cut(text, VALUE_LENGTH).toWellFormed();
}
