import type { Report } from '../../report/report.ts';
import { compact, periodText } from '../format.ts';

/** `1–30 June 2026 · 47 projects · 4.94M credits`: the period, what was counted, the total and what else is given. */
export function subtitleOf({ period, totals }: Report, counted: string, ...more: readonly string[]): string {
  return [periodText(period), counted, `${compact(totals.credits)} credits`, ...more].join(' · ');
}

/** What a chart says that has nothing to show. */
export function nothingIn({ totals }: Report): string {
  return totals.rows === 0 ? 'No usage in this period' : 'No credits in this period';
}
