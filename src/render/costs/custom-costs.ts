import { cut } from '../../common/escape/log.ts';
import type { CostRow } from '../../report/cost-rows.ts';
import { type CostContext, inPieces, PROVIDER } from './cost-file.ts';
import { describeCost, effectiveCost, tagsOf } from './describe.ts';

/** Longest value that Datadog takes. */
const VALUE_LENGTH = 1000;

/**
 * custom-costs.json for Datadog Cloud Cost Management: a line item for each day, project, machine and kind of credits
 * that costs anything. Here the last day of a charge is inside its period, unlike in FOCUS.
 */
export function customCostsJson(rows: Iterable<CostRow>, { money }: CostContext): Iterable<string> {
  return inPieces(jsonLines(rows, money));
}

function* jsonLines(rows: Iterable<CostRow>, money: CostContext['money']): Generator<string> {
  let before = '[\n';
  for (const row of rows) {
    const cost = effectiveCost(row, money);
    if (cost === '0') continue;
    yield before + lineItem(row, cost, money.currency);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** The cost is written in its exact digits, which no double may hold. */
function lineItem(row: CostRow, cost: string, currency: string): string {
  const names = {
    ProviderName: PROVIDER,
    ChargePeriodStart: row.day,
    ChargePeriodEnd: row.day,
    ChargeDescription: value(describeCost(row)),
    BillingCurrency: currency,
    Tags: Object.fromEntries(Object.entries(tagsOf(row)).map(([key, text]) => [key, value(text)])),
  };
  return JSON.stringify(names).replace(/\}$/, `,"BilledCost":${cost}}`);
}

function value(text: string): string {
  return cut(text, VALUE_LENGTH).toWellFormed();
}
