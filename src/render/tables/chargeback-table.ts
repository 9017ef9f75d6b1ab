import type { ChargebackRow } from '../../report/teams.ts';
import { CREDIT_KINDS, type CreditKind } from '../../usage/cube.ts';
import { costColumns, type Money } from './figure-columns.ts';
import { type Column, column, type TableFile, tableFile } from './table.ts';

/** The table to bill teams by: a row for each team and project, with a column for each kind of credits. */
export function chargebackTable(rows: readonly ChargebackRow[], money: Money): TableFile {
  const columns: Column<ChargebackRow>[] = [
    column('team', (row) => row.team),
    column('organisation', (row) => row.organisation),
    column('project', (row) => row.project),
    ...CREDIT_KINDS.map((kind) =>
      column<ChargebackRow>(`${KIND_COLUMNS[kind]}_credits`, (row) => row.creditsByKind[kind]),
    ),
    column('credits', (row) => row.credits),
    ...costColumns<ChargebackRow>(money),
  ];
  return tableFile('chargeback', columns, rows);
}

/** Names in a file that people build on, so they stand for themselves: tags elsewhere may change without them. */
const KIND_COLUMNS: Readonly<Record<CreditKind, string>> = {
  compute: 'compute',
  dlc: 'dlc',
  user: 'seat',
  storage: 'storage',
  network: 'network',
  lease: 'lease',
  leaseOverage: 'lease_overage',
  ipRanges: 'ip_ranges',
  other: 'other',
};
