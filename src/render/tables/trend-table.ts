import type { Trend, TrendRow } from '../../report/trend.ts';
import { creditColumns, type Money, RUN_COLUMNS } from './figure-columns.ts';
import { type Column, column, type TableFile, tableFile } from './table.ts';

/** The weeks or months of the period, in order, seats last. */
export function trendTable({ unit, rows }: Trend, money: Money): TableFile {
  const columns: Column<TrendRow>[] = [
    column(unit, (row) => row.name),
    column('first_day', (row) => row.first),
    column('last_day', (row) => row.last),
    column('days', (row) => row.days),
    ...creditColumns(money),
    column('credits_a_day', (row) => row.creditsADay),
    column('change', (row) => row.change),
    ...RUN_COLUMNS,
  ];
  return tableFile('trend', columns, rows);
}
