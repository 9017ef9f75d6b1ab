import type { Report } from '../../report/report.ts';
import type { TrendRow } from '../../report/trend.ts';
import { bar, money, plural, rise, whole } from '../format.ts';
import { left, markdownTable, right } from './table.ts';

/** Weeks or months; undefined for short periods. */
export function trendTable({ trend, money: price }: Report): string | undefined {
  if (trend === null) return undefined;
  const rows = trend.rows.filter(({ first }) => first !== null);
  const most = Math.max(1, ...rows.map(({ credits }) => credits));
  return markdownTable(rows, [
    left(trend.unit === 'week' ? 'Week' : 'Month', nameOf),
    right('Credits', (row) => whole(row.credits)),
    right('Cost', (row) => money(row.cost, price.currency)),
    left('', (row) => bar(row.credits / most)),
    right('A day', (row) => whole(row.creditsADay ?? 0)),
    right('Change', (row) => changeOf(row.change)),
  ]);
}

function nameOf({ name, partial, days }: TrendRow): string {
  return partial ? `${name} (${plural(days, 'day')})` : name;
}

function changeOf(change: number | null): string {
  return change === null || change === 0 ? '—' : rise(change);
}
