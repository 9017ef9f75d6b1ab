import { ExportFailedError } from '../common/errors.ts';
import { UnknownExportError } from './api-errors.ts';
import type { Bounds } from './bounds.ts';
import { createExport } from './create.ts';
import { type FetchedPart, fetchParts } from './fetch-parts.ts';
import { waitForExport } from './poll.ts';
import type { RunningExport } from './read-job.ts';
import type { Session } from './session.ts';
import { together } from './together.ts';
import { daysOfWindow, type ExportWindow } from './windows.ts';

/**
 * Exports windows from create to parts on disk, in window and part order. Creates go one after another; what is
 * created is waited for and downloaded meanwhile, because its urls expire.
 * `onAllCreated` is called when every window has its job.
 */
export async function exportWindows(
  windows: readonly ExportWindow[],
  session: Session,
  bounds: Bounds,
  onAllCreated: () => void = () => {},
): Promise<FetchedPart[]> {
  session.status.expect(...windows.map(daysOfWindow));
  const parts = await together(bounds.signal, (signal) => {
    const limits = { ...bounds, signal };
    let created: Promise<unknown> = Promise.resolve();
    const tasks = windows.map((window) => {
      const job = created.then(() => findOrCreate(window, session, limits));
      created = job;
      return job.then((running) => collect(running, window, session, limits));
    });
    created.then(onAllCreated, () => {});
    return tasks;
  });
  return parts.flat();
}

async function findOrCreate(window: ExportWindow, session: Session, bounds: Bounds): Promise<RunningExport> {
  const days = daysOfWindow(window);
  const known = session.journal.exportOf(days);
  if (!known) return { days, jobId: await createExport(window, session, bounds), fresh: true };
  session.tools.log.info(`Resuming an export: ${days}=${known.jobId}`);
  return { days, jobId: known.jobId, fresh: false };
}

/** Waits for the export and downloads it. An export that can't be used is forgotten, lest the next run resume it. */
async function collect(
  job: RunningExport,
  window: ExportWindow,
  session: Session,
  bounds: Bounds,
): Promise<FetchedPart[]> {
  try {
    const urls = await waitForExport(job, session, bounds);
    return await fetchParts(job, window, urls, session, bounds);
  } catch (error) {
    const gone = error instanceof UnknownExportError;
    if (session.given.has(job.jobId) || !(gone || error instanceof ExportFailedError)) throw error;
    await session.journal.forget(job.days);
    if (!gone || job.fresh) throw error;
    session.tools.log.warn(
      `CircleCI does not know the earlier export of ${job.days} any more; asking for a new one.`,
    );
    const jobId = await createExport(window, session, bounds);
    return collect({ days: job.days, jobId, fresh: true }, window, session, bounds);
  }
}
