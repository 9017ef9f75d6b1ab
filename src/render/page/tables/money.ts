import type { BudgetLine } from '../../../report/budget.ts';
import type { Report } from '../../../report/report.ts';
import type { ChargebackRow } from '../../../report/teams.ts';
import type { TrendRow } from '../../../report/trend.ts';
import { CREDIT_KINDS, type CreditKind } from '../../../usage/cube.ts';
import { periodText } from '../../format.ts';
import { KIND_NAMES } from '../../kinds.ts';
import { type ColumnSpec, type PageTable, tableOf } from '../table.ts';
import { COST, CREDITS, layoutOf, MINUTES, pathOf, RUNS, SHARE, shown } from './columns.ts';

/** Every budget, the most used first; none without budgets. */
export function budgetPageTables({ budget }: Report): PageTable[] {
  if (budget === null) return [];
  const projected = budget.some((line) => line.projected !== null);
  const specs: ColumnSpec<BudgetLine>[] = [
    {
      title: 'Budget',
      kind: 'name',
      of: (line) => (line.scope === 'organisation' ? 'The organisation' : shown(line.name)),
      note: (line) => (line.scope === 'organisation' ? '' : line.scope),
    },
    { title: 'Used', kind: 'used', of: (line) => line.share },
    { title: 'Credits', kind: 'credits', of: (line) => line.used },
    { title: 'Of', kind: 'count', of: (line) => line.budget },
    ...(projected ? [HEADING_FOR] : []),
    { title: 'State', kind: 'text', of: stateOf },
  ];
  return [
    tableOf(budget, specs, {
      id: 'budget',
      title: 'Budgets',
      noun: ['budget', 'budgets'],
      sortedBy: 'Used',
    }),
  ];
}

const HEADING_FOR: ColumnSpec<BudgetLine> = {
  title: 'Heading for',
  kind: 'count',
  of: (line) => line.projected,
};

function stateOf({ over, projectedOver }: BudgetLine): string {
  return over ? 'over' : projectedOver ? 'will be over' : 'within';
}

/** What each team pays, by project; none without teams. */
export function chargebackPageTables(report: Report): PageTable[] {
  const { chargeback } = report;
  if (chargeback === null) return [];
  const layout = layoutOf(report);
  const kinds = CREDIT_KINDS.filter((kind) => chargeback.some((row) => row.creditsByKind[kind] !== 0));
  const specs: ColumnSpec<ChargebackRow>[] = [
    { title: 'Team', kind: 'text', of: (row) => shown(row.team) },
    {
      title: 'Project',
      kind: 'name',
      of: (row) => shown(row.project),
      note: ({ organisation }) => pathOf({ organisation }, layout),
    },
    CREDITS,
    COST,
    ...(kinds.length > 1 ? kinds.map(kindColumn) : []),
  ];
  return [
    tableOf(chargeback, specs, {
      id: 'chargeback',
      title: 'Chargeback',
      noun: ['row', 'rows'],
    }),
  ];
}

function kindColumn(kind: CreditKind): ColumnSpec<ChargebackRow> {
  return { title: KIND_NAMES[kind], kind: 'count', of: (row) => row.creditsByKind[kind] };
}

/** What is compared where the period's ends cut a week or month. */
const COMPARED = { week: 'the weekdays that both have', month: 'credits a day' } as const;

/** The weeks or months of the period; none for short ones. */
export function trendPageTables({ trend }: Report): PageTable[] {
  if (trend === null) return [];
  const specs: ColumnSpec<TrendRow>[] = [
    {
      title: trend.unit === 'week' ? 'Week' : 'Month',
      kind: 'name',
      of: (row) => row.name,
      note: ({ first, last }) => (first === null || last === null ? '' : periodText({ first, last })),
    },
    SHARE,
    CREDITS,
    COST,
    { title: 'Days', kind: 'count', of: (row) => (row.first === null ? null : row.days) },
    { title: 'Credits a day', kind: 'count', of: (row) => row.creditsADay },
    { title: 'Change', kind: 'rise', of: (row) => row.change },
    RUNS,
    MINUTES,
  ];
  return [
    tableOf(trend.rows, specs, {
      id: 'trend',
      title: 'Trend',
      noun: [trend.unit, `${trend.unit}s`],
      lead: `Change on the ${trend.unit} before; where the period’s ends cut one, of ${COMPARED[trend.unit]}.`,
    }),
  ];
}
