import { changeKindOf } from '../../../report/change.ts';
import type { Report, Row } from '../../../report/report.ts';
import { visibleName } from '../../charts/labels.ts';
import { percent } from '../../format.ts';
import type { ColumnSpec } from '../table.ts';

/** What tables need of the report to lay out their columns. */
export interface Layout {
  /** Whether there is a previous period to show changes against. */
  readonly compared: boolean;
  /** Rows of several organisations meet, so that names need their organisation. */
  readonly several: boolean;
}

export function layoutOf({ previousPeriod, organisation }: Report): Layout {
  return { compared: previousPeriod !== null, several: organisation.names.length > 1 };
}

/** A text of the data as it is shown; a name that rows lack is a dash. */
export function shown(name: string): string {
  return name === '' ? '—' : visibleName(name);
}

/** Where a row belongs: `web / build`, with the organisation where several meet. */
export function pathOf(
  row: { readonly organisation?: string; readonly project?: string; readonly workflow?: string },
  { several }: Layout,
): string {
  const names = [several ? row.organisation : '', row.project, row.workflow];
  return names
    .filter((name) => name !== undefined && name !== '')
    .map((name) => visibleName(name ?? ''))
    .join(' / ');
}

/** A row's place in the total, with its bar. */
export const SHARE: ColumnSpec<{ readonly share: number }> = {
  title: 'Share',
  kind: 'share',
  of: (row) => row.share,
};

export const CREDITS: ColumnSpec<{ readonly credits: number }> = {
  title: 'Credits',
  kind: 'credits',
  of: (row) => row.credits,
};

export const COST: ColumnSpec<{ readonly cost: number }> = {
  title: 'Cost',
  kind: 'money',
  of: (row) => row.cost,
};

export const RUNS: ColumnSpec<{ readonly runs: number }> = {
  title: 'Runs',
  kind: 'count',
  of: (row) => row.runs,
};

export const MINUTES: ColumnSpec<{ readonly seconds: number }> = {
  title: 'Minutes',
  kind: 'count',
  of: (row) => row.seconds / 60,
};

type Compared = Pick<Row, 'credits' | 'previousCredits'>;

/** The change in credits; none where nothing was compared. `note` says more than the percentage where it must. */
export function changeColumn<R extends Compared>(
  { compared }: Layout,
  note: (row: R) => string = percentOf,
): ColumnSpec<R>[] {
  if (!compared) return [];
  const of = ({ credits, previousCredits }: R) =>
    previousCredits === null ? null : credits - previousCredits;
  return [{ title: 'Change', kind: 'change', of, note }];
}

/** `8.4%`; nothing where there was nothing before, or nothing changed. */
function percentOf({ credits, previousCredits }: Compared): string {
  if (previousCredits === null || previousCredits === 0 || credits === previousCredits) return '';
  return percent(Math.abs(credits / previousCredits - 1));
}

/** As `percentOf`; `new` and `gone` for rows with usage in one of the periods only. */
export function changeNote(row: Parameters<typeof changeKindOf>[0]): string {
  const kind = changeKindOf(row);
  return kind === 'new' || kind === 'gone' ? kind : percentOf(row);
}
