import { addDays, type Day, formatPeriod, lengthOf, type Period } from '../common/day.ts';
import type { ExportedPart } from './types.ts';

/** The longest window that every reading of the API's documentation allows, both end days included. */
export const MAX_WINDOW_DAYS = 31;

/** The days of one export, and whose rows it brings. */
export interface ExportWindow {
  readonly period: Period;
  readonly role: ExportedPart['role'];
}

export interface WindowsWanted {
  readonly period: Period;
  /** Ends before the period begins. */
  readonly previous: Period | null;
  /** Never hold both periods in one window. */
  readonly apart: boolean;
}

/**
 * The fewest windows that cover the days asked for and share no day: the period's in order of time, then the
 * previous period's. One window holds both when they touch and fit into it together.
 */
export function planWindows(wanted: WindowsWanted): ExportWindow[] {
  const both = wanted.apart ? null : joined(wanted.previous, wanted.period);
  if (both) return [{ period: both, role: 'both' }];
  return [
    ...split(wanted.period).map((period): ExportWindow => ({ period, role: 'period' })),
    ...(wanted.previous ? split(wanted.previous) : []).map(
      (period): ExportWindow => ({ period, role: 'previous' }),
    ),
  ];
}

/** How messages, the journal and the `export-job-ids` input name a window. */
export function daysOfWindow(window: ExportWindow): string {
  return formatPeriod(window.period);
}

/** The window's ends as the API takes them: whole days, whichever way it reads the last moment. */
export function bodyDates({ first, last }: Period): { start: string; end: string } {
  return { start: `${first}T00:00:00Z`, end: `${last}T23:59:59.999Z` };
}

function joined(previous: Period | null, period: Period): Period | null {
  if (!previous || addDays(previous.last, 1) !== period.first) return null;
  const both = { first: previous.first, last: period.last };
  return lengthOf(both) <= MAX_WINDOW_DAYS ? both : null;
}

/** Cuts a period into the fewest windows, whose lengths differ by a day at most. */
function split(period: Period): Period[] {
  const days = lengthOf(period);
  const count = Math.ceil(days / MAX_WINDOW_DAYS);
  const windows: Period[] = [];
  let first: Day = period.first;
  for (let i = 0; i < count; i++) {
    const length = Math.floor(days / count) + (i < days % count ? 1 : 0);
    windows.push({ first, last: addDays(first, length - 1) });
    first = addDays(first, length);
  }
  return windows;
}
