import type { Mover, Movers } from '../../report/movers.ts';
import type { Money } from './figure-columns.ts';
import { JOB_COLUMNS } from './name-columns.ts';
import { type Column, column, type TableFile, tableFile } from './table.ts';

/** The largest rises and then the largest falls, each with the parts that its change is made of. */
export function moversTable({ rises, falls }: Movers, money: Money): TableFile {
  return tableFile('movers', columnsOf(money), [...rises, ...falls]);
}

function columnsOf({ currency }: Money): readonly Column<Mover>[] {
  return [
    ...JOB_COLUMNS,
    column('change_credits', (row) => row.change),
    column('change_cost', (row) => row.costChange),
    column('currency', () => currency),
    column('by_runs', (row) => row.parts.runs),
    column('by_duration', (row) => row.parts.duration),
    column('by_rate', (row) => row.parts.rate),
    column('by_other', (row) => row.parts.other),
    column('credits', (row) => row.credits),
    column('previous_credits', (row) => row.previousCredits),
    column('runs', (row) => row.runs),
    column('previous_runs', (row) => row.previousRuns),
    column('seconds', (row) => row.seconds),
    column('previous_seconds', (row) => row.previousSeconds),
  ];
}
