import type { AllBreakdowns } from '../../report/breakdowns.ts';
import type { BudgetLine } from '../../report/budget.ts';
import type { Durations } from '../../report/durations.ts';
import type { GenerationWhatIf } from '../../report/generations.ts';
import type { Movers } from '../../report/movers.ts';
import type { Report } from '../../report/report.ts';
import type { RightSizing } from '../../report/right-sizing.ts';
import type { ChargebackRow } from '../../report/teams.ts';
import type { Trend } from '../../report/trend.ts';
import type { Waste } from '../../report/waste.ts';
import { breakdownFiles, kindFile } from './breakdown-tables.ts';
import { budgetTable } from './budget-table.ts';
import { chargebackTable } from './chargeback-table.ts';
import { durationTables } from './duration-tables.ts';
import { moversTable } from './movers-table.ts';
import { generationsTable, rightSizingTables } from './right-sizing-tables.ts';
import type { TableFile } from './table.ts';
import { trendTable } from './trend-table.ts';
import { wasteTables } from './waste-tables.ts';

/** The figures that tables are written of; null for those that the report does not have. */
export interface TableFigures extends Pick<Report, 'creditsByKind' | 'money'> {
  readonly breakdowns: AllBreakdowns;
  readonly waste: Waste;
  readonly durations: Durations;
  readonly rightSizing: RightSizing | null;
  readonly generations: GenerationWhatIf | null;
  readonly movers: Movers | null;
  readonly trend: Trend | null;
  readonly chargeback: readonly ChargebackRow[] | null;
  readonly budget: readonly BudgetLine[] | null;
}

/** `tables/*.csv`: one for each breakdown and each list of figures, none for figures that the report does not have. */
export function renderTables(figures: TableFigures): TableFile[] {
  const { breakdowns, creditsByKind, money, waste, durations } = figures;
  const { rightSizing, generations, movers, trend, chargeback, budget } = figures;
  return [
    ...breakdownFiles(breakdowns, money),
    kindFile(creditsByKind, money),
    ...wasteTables(waste, money),
    ...durationTables(durations),
    ...(rightSizing === null ? [] : rightSizingTables(rightSizing, money)),
    ...(generations === null ? [] : [generationsTable(generations, money)]),
    ...(movers === null ? [] : [moversTable(movers, money)]),
    ...(trend === null ? [] : [trendTable(trend, money)]),
    ...(chargeback === null ? [] : [chargebackTable(chargeback, money)]),
    ...(budget === null ? [] : [budgetTable(budget)]),
  ];
}
