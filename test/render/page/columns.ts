import { type PackedColumn, packTable } from '../../../src/render/page/pack.ts';
import type { PageColumn } from '../../../src/render/page/table.ts';

/** A column of numbers, as the page holds it. */
export function numbers(values: readonly (number | null)[]): PackedColumn {
  return { title: 'Credits', kind: 'credits', values };
}

/** A column of names, as the page holds it. */
export function texts(values: readonly (string | null)[], notes?: readonly string[]): PackedColumn {
  return packed({ title: 'Job', kind: 'name', values, ...(notes && { notes }) });
}

function packed(column: PageColumn): PackedColumn {
  const head = { id: 'job', title: 'Jobs', noun: ['job', 'jobs'], aside: [] } as const;
  const table = { ...head, rows: column.values.length };
  const [only] = packTable({ ...table, columns: [column] }).columns;
  if (only === undefined) throw new Error('One column was packed.');
  return only;
}
