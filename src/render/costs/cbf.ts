import { csvCell } from '../../common/escape/spreadsheet.ts';
import type { CostRow } from '../../report/cost-rows.ts';
import { exactCredits } from '../../report/money.ts';
import { KIND_NAMES } from '../kinds.ts';
import { type CostContext, inPieces, PROVIDER } from './cost-file.ts';
import { describeCost, effectiveCost, tagsOf } from './describe.ts';

/** Keys of `tagsOf` that a row by project has. */
const TAGS = ['organization', 'project', 'executor', 'resource_class', 'credit_type', 'team'] as const;

const HEADER = [
  'lineitem/type',
  'lineitem/description',
  'time/usage_start',
  'resource/id',
  'resource/service',
  'resource/account',
  'resource/usage_family',
  'action/usage_type',
  'usage/amount',
  'usage/units',
  'cost/cost',
  ...TAGS.map((tag) => `resource/tag:${tag}`),
];

/**
 * cbf.csv: the Common Bill Format of CloudZero, a row for each day, project, machine and kind of credits. CloudZero
 * takes a whole day's charge at its start, and asks for a resource where there are tags.
 */
export function cbfCsv(rows: Iterable<CostRow>, { money }: CostContext): Iterable<string> {
  return inPieces(cbfLines(rows, money));
}

function* cbfLines(rows: Iterable<CostRow>, money: CostContext['money']): Generator<string> {
  yield `${HEADER.join(',')}\n`;
  for (const row of rows) yield `${cellsOf(row, money).map(csvCell).join(',')}\n`;
}

function cellsOf(row: CostRow, money: CostContext['money']): string[] {
  const tags = tagsOf(row);
  return [
    'Usage',
    describeCost(row),
    `${row.day}T00:00:00Z`,
    row.project.id || row.kind,
    PROVIDER,
    row.project.organisation,
    KIND_NAMES[row.kind],
    [row.executor, row.resourceClass].filter(Boolean).join(' '),
    exactCredits(row.microCredits),
    'credits',
    effectiveCost(row, money),
    ...TAGS.map((tag) => tags[tag] ?? ''),
  ];
}
