import type { BudgetLine } from '../../report/budget.ts';
import { type Column, column, type TableFile, tableFile } from './table.ts';

/** Every budget, in credits, the most used first. */
export function budgetTable(lines: readonly BudgetLine[]): TableFile {
  return tableFile('budget', COLUMNS, lines);
}

const COLUMNS: readonly Column<BudgetLine>[] = [
  column('scope', (line) => line.scope),
  column('name', (line) => line.name),
  column('budget', (line) => line.budget),
  column('used', (line) => line.used),
  column('share', (line) => line.share),
  column('over', (line) => yesOrNo(line.over)),
  column('projected', (line) => line.projected),
  column('projected_over', (line) => (line.projectedOver === null ? null : yesOrNo(line.projectedOver))),
];

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
