import { ComeBackLaterError, ExportFailedError } from '../common/errors.ts';
import type { Bounds } from './bounds.ts';
import { type Comparison, exportComparison } from './comparison.ts';
import { exportWindows } from './export-windows.ts';
import type { FetchedPart } from './fetch-parts.ts';
import { planPace } from './pace.ts';
import type { Session } from './session.ts';
import { daysOfWindow, type ExportWindow, planWindows } from './windows.ts';

/** All parts, the period's first, and why there is no comparison where there is none. */
export type Exported = Comparison;

/**
 * Exports the planned windows. The comparison starts when all of the period's exports are asked for, and ends
 * with the period's when that fails.
 */
export async function exportPlan(
  windows: readonly ExportWindow[],
  session: Session,
  { deadline, signal: outer }: Bounds,
): Promise<Exported> {
  session.status.expect(...windows.map(daysOfWindow));
  const compared = windows.filter(({ role }) => role === 'previous');
  const own = windows.filter(({ role }) => role !== 'previous');
  const stop = new AbortController();
  const bounds = { deadline, signal: AbortSignal.any([outer, stop.signal]) };
  const ready = Promise.withResolvers<boolean>();
  const comparing = ready.promise.then((start) =>
    start && compared.length > 0 ? exportComparison(compared, session, bounds) : NOTHING,
  );
  // Awaited only after the period's own exports; until then nobody listens.
  comparing.catch(() => {});
  try {
    const period = await exportPeriod(own, session, bounds, () => ready.resolve(true));
    const comparison = await comparing;
    return { parts: [...period.parts, ...comparison.parts], note: period.note ?? comparison.note };
  } catch (error) {
    stop.abort(error);
    ready.resolve(false);
    await comparing.catch(() => {});
    throw error;
  }
}

const NOTHING: Comparison = { parts: [], note: null };

/** The period's windows; one that holds both periods gives way to the period's days alone when it is refused. */
async function exportPeriod(
  windows: readonly ExportWindow[],
  session: Session,
  bounds: Bounds,
  onAllCreated: () => void,
): Promise<Exported> {
  const [both] = windows.filter(({ role }) => role === 'both');
  try {
    return { parts: await exportPaced(windows, session, bounds, onAllCreated), note: null };
  } catch (error) {
    if (!both || !(error instanceof ExportFailedError) || session.given.size > 0) throw error;
    const note = `The period could not be exported together with the days before it. ${error.message}`;
    session.tools.log.info(`${note} Asking for the period alone.`);
    await session.journal.giveUpComparison(note);
    session.status.drop(daysOfWindow(both));
    const alone = planWindows({ period: session.request.period, previous: null, apart: true });
    return { parts: await exportPaced(alone, session, bounds, onAllCreated), note };
  }
}

/**
 * Exports windows under the limit of creates. What can't start before the deadline is left for a second run, and
 * said so before any waiting.
 * @throws ComeBackLaterError when something is left, once the rest is on disk.
 */
async function exportPaced(
  windows: readonly ExportWindow[],
  session: Session,
  bounds: Bounds,
  onAllCreated: () => void,
): Promise<FetchedPart[]> {
  const { clock, log } = session.tools;
  const missing = windows.filter((window) => !session.journal.exportOf(daysOfWindow(window)));
  const now = clock.now();
  const pace = planPace({
    creates: missing.length,
    past: session.creates.past,
    now,
    deadline: now + bounds.deadline - clock.elapsed(),
  });
  const left = new Set(missing.slice(pace.fits));
  if (left.size === 0) {
    if (pace.waits) log.warn(pace.sentence);
    return exportWindows(windows, session, bounds, onAllCreated);
  }
  log.warn(pace.sentence);
  await exportWindows(
    windows.filter((window) => !left.has(window)),
    session,
    bounds,
  );
  throw new ComeBackLaterError(pace.sentence);
}
