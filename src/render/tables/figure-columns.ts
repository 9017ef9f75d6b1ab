import { changeKindOf } from '../../report/change.ts';
import type { Figures, Report, Row } from '../../report/report.ts';
import { type Column, column } from './table.ts';

/** What tables need of the report to write money. */
export type Money = Pick<Report['money'], 'currency'>;

/** Money of a row, and its currency. */
export function costColumns<R extends { readonly cost: number }>({ currency }: Money): readonly Column<R>[] {
  return [column('cost', (row) => row.cost), column('currency', () => currency)];
}

/** Credits, their money, and their part of the total. */
export function creditColumns(money: Money): readonly Column<Pick<Row, 'credits' | 'cost' | 'share'>>[] {
  return [
    column('credits', (row) => row.credits),
    ...costColumns(money),
    column('share', (row) => row.share),
  ];
}

/** What changed since the previous period; empty where nothing was compared. */
export const CHANGE_COLUMNS: readonly Column<Pick<Row, 'credits' | 'previousCredits'>>[] = [
  column('previous_credits', (row) => row.previousCredits),
  column('change_credits', ({ credits, previousCredits }) =>
    previousCredits === null ? null : credits - previousCredits,
  ),
  column('change', ({ credits, previousCredits }) =>
    previousCredits === null || previousCredits === 0 ? null : (credits - previousCredits) / previousCredits,
  ),
];

/** What a row of any breakdown has; some have no outcomes. */
export type RowFigures = Omit<Row, 'name' | keyof Outcomes> & Partial<Outcomes>;

type Outcomes = Pick<Figures, 'succeeded' | 'finished'>;

export function rowColumns(money: Money): readonly Column<RowFigures>[] {
  return [...creditColumns(money), ...CHANGE_COLUMNS, column('change_kind', changeKindOf), ...RUN_COLUMNS];
}

/** Runs and what became of them. */
export const RUN_COLUMNS: readonly Column<
  Omit<Figures, 'credits' | 'cost' | keyof Outcomes> & Partial<Outcomes>
>[] = [
  column('rows', (row) => row.rows),
  column('runs', (row) => row.runs),
  column('seconds', (row) => row.seconds),
  column('succeeded', (row) => row.succeeded ?? null),
  column('finished', (row) => row.finished ?? null),
  column('success_rate', ({ succeeded = 0, finished = 0 }) => (finished === 0 ? null : succeeded / finished)),
];
