import { ExportFailedError, messageOf, RefusedError } from '../common/errors.ts';
import type { Bounds } from './bounds.ts';
import { exportWindows } from './export-windows.ts';
import type { FetchedPart } from './fetch-parts.ts';
import { clockTime } from './pace.ts';
import type { Session } from './session.ts';
import { daysOfWindow, type ExportWindow } from './windows.ts';

/** The previous period's parts, or why there are none. */
export interface Comparison {
  readonly parts: readonly FetchedPart[];
  readonly note: string | null;
}

/** Of the time left, what the comparison may use; the rest is for reading and delivering the period itself. */
const SHARE_OF_TIME = 0.9;

/**
 * Exports the previous period as far as that can be had. Whatever fails, cancellation aside, costs the
 * comparison and not the run.
 */
export async function exportComparison(
  windows: readonly ExportWindow[],
  session: Session,
  { deadline, signal }: Bounds,
): Promise<Comparison> {
  const { clock } = session.tools;
  const ownDeadline = clock.elapsed() + (deadline - clock.elapsed()) * SHARE_OF_TIME;
  const tooLate = whyTooLate(windows, session, ownDeadline);
  if (tooLate) {
    session.status.drop(...windows.map(daysOfWindow));
    return { parts: [], note: tooLate };
  }
  try {
    return { parts: await exportWindows(windows, session, { deadline: ownDeadline, signal }), note: null };
  } catch (error) {
    signal.throwIfAborted();
    session.status.drop(...windows.map(daysOfWindow));
    const note = messageOf(error);
    // Asking again would get the same answer, and cost one of ten creates.
    if (error instanceof RefusedError || error instanceof ExportFailedError)
      await session.journal.giveUpComparison(note);
    return { parts: [], note };
  }
}

function whyTooLate(windows: readonly ExportWindow[], session: Session, deadline: number): string | null {
  const { clock } = session.tools;
  const missing = windows.filter((window) => !session.journal.exportOf(daysOfWindow(window))).length;
  const last = session.creates.next(missing).at(-1) ?? 0;
  if (last <= deadline) return null;
  const at = clock.now() + last - clock.elapsed();
  return `CircleCI allows 10 exports an hour, and the last one of the previous period would start at ${clockTime(at, clock.now())}, too late for the deadline (timeout-minutes).`;
}
