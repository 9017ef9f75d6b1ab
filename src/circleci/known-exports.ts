import { formatPeriod } from '../common/day.ts';
import { InputError } from '../common/errors.ts';
import { cut, safeLogText } from '../common/escape/log.ts';
import { isJobId } from './answers.ts';
import type { KnownExport } from './types.ts';
import { daysOfWindow, type ExportWindow, planWindows, type WindowsWanted } from './windows.ts';

/**
 * The job ids given by `export-job-ids`, by the days of the window that each belongs to.
 * @throws InputError when an id's days are not exactly those of a window, or a window or an id comes twice.
 */
export function matchKnownExports(
  windows: readonly ExportWindow[],
  exports: readonly KnownExport[],
): Map<string, string> {
  const expected = windows.map(daysOfWindow);
  const byDays = new Map<string, string>();
  const problems: string[] = [];
  for (const { window, jobId } of exports) {
    const days = formatPeriod(window);
    if (!expected.includes(days)) {
      problems.push(
        `export-job-ids: ${days} is not a window of this request; its windows are ${expected.join(', ')}.`,
      );
    } else if (!isJobId(jobId)) {
      problems.push(
        `export-job-ids: "${shown(jobId)}" is not a job id; give the id that an earlier run printed.`,
      );
    } else if (byDays.has(days)) {
      problems.push(`export-job-ids: ${days} is given twice; give each window once.`);
    } else if ([...byDays.values()].includes(jobId)) {
      problems.push(`export-job-ids: ${days} has the id of another window, ${shown(jobId)}.`);
    } else {
      byDays.set(days, jobId);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return byDays;
}

/**
 * The windows to export. Usually those of `planWindows`; but when exports that exist already hold the two
 * periods apart (an earlier run had to fall back to that), then apart, so that they can be used.
 */
export function windowsFor(wanted: WindowsWanted, exports: readonly KnownExport[]): ExportWindow[] {
  const windows = planWindows(wanted);
  if (exports.length === 0) return windows;
  const apart = planWindows({ ...wanted, apart: true });
  const fits = exports.every(({ window }) => apart.some((w) => daysOfWindow(w) === formatPeriod(window)));
  return fits ? apart : windows;
}

/** The value of the `export-job-ids` input that brings these exports back, in order of time. */
export function formatKnownExports(exports: ReadonlyMap<string, string>): string {
  const entries = [...exports].sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([days, jobId]) => `${days}=${jobId}`).join(',');
}

function shown(jobId: string): string {
  return cut(safeLogText(jobId), 60);
}
