import { type BreakdownLine, type BreakdownTable, breakdownTables } from '../../report/breakdown-tables.ts';
import type { AllBreakdowns } from '../../report/breakdowns.ts';
import type { KindRow } from '../../report/kinds.ts';
import { KIND_NAMES } from '../kinds.ts';
import { CHANGE_COLUMNS, creditColumns, type Money, rowColumns } from './figure-columns.ts';
import { type Column, column, type TableFile, tableFile } from './table.ts';

/** One table for each breakdown that the report has, with all its rows: what names a row, and then its figures. */
export function breakdownFiles(breakdowns: AllBreakdowns, money: Money): TableFile[] {
  const figures = rowColumns(money).map(({ title, of }) =>
    column<BreakdownLine>(title, ({ row }) => of(row)),
  );
  return breakdownTables(breakdowns).map((table) =>
    tableFile(fileName(table), [...nameColumns(table), ...figures], table.lines),
  );
}

function nameColumns({ columns }: BreakdownTable): readonly Column<BreakdownLine>[] {
  return columns.map(({ key }, i) => column(key, ({ names }) => names[i] ?? null));
}

/** Name of a breakdown's file in `tables/`, without its ending: `resource-class`. */
export function fileName({ key }: Pick<BreakdownTable, 'key'>): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export function kindFile(kinds: readonly KindRow[], money: Money): TableFile {
  const kind = column<KindRow>('kind', (row) => KIND_NAMES[row.kind]);
  return tableFile('kind', [kind, ...creditColumns(money), ...CHANGE_COLUMNS], kinds);
}
