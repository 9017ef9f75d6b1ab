import { checkApiUrl } from './api.ts';
import { UnknownExportError } from './api-errors.ts';
import type { Bounds } from './bounds.ts';
import { downloadPart } from './download.ts';
import { type Exported, exportPlan } from './export-plan.ts';
import { formatKnownExports, matchKnownExports, windowsFor } from './known-exports.ts';
import { readyDays } from './ready-days.ts';
import { type Download, openSession, type Session } from './session.ts';
import type { ExportRequest, ExportResult, ExportTools } from './types.ts';

/**
 * Exports the usage of a period, and of the days it is compared with where that can be had: plans the windows,
 * asks for them within the limits, waits, and downloads every part into the state folder. An export that an
 * earlier run began is resumed.
 *
 * @throws InputError, RefusedError, ComeBackLaterError, ExportFailedError, DamagedDataError, NoSpaceError, or the
 * reason of the signal. After any of them the state folder holds what the next run needs to go on.
 */
export async function exportUsage(
  request: ExportRequest,
  tools: ExportTools,
  download: Download = downloadPart,
): Promise<ExportResult> {
  checkApiUrl(request.apiUrl);
  const ready = readyDays(request.period, tools.clock.now());
  const wanted = { ...request, period: ready.period };
  const windows = windowsFor(wanted, request.exportJobIds);
  const given = matchKnownExports(windows, request.exportJobIds);
  const session = await openSession(wanted, tools, { windows, given }, download);
  ready.warnings.forEach(session.warn);

  const bounds = { deadline: request.deadline, signal: tools.signal ?? new AbortController().signal };
  const stopShowing = session.status.show(tools.progress('Waiting for CircleCI'));
  try {
    const givenUp = session.journal.comparisonNote;
    const planned = givenUp === null ? windows : windowsFor({ ...wanted, previous: null }, []);
    const known = formatKnownExports(session.journal.jobIds);
    if (known !== '') tools.onJobIds(known);
    const exported = await exportPlan(planned, session, bounds);
    return resultOf({ ...exported, note: givenUp ?? exported.note }, session, bounds);
  } catch (error) {
    if (error instanceof UnknownExportError) sayWhatIsLeft(session);
    else sayHowToResume(session);
    tools.signal?.throwIfAborted();
    throw error;
  } finally {
    stopShowing();
  }
}

function resultOf({ parts, note }: Exported, session: Session, bounds: Bounds): ExportResult {
  const { journal, request, tools, status } = session;
  return {
    parts: parts.map(({ exported }) => exported),
    exportJobIds: formatKnownExports(journal.jobIds),
    previous: note === null ? request.previous : null,
    comparisonNote: note,
    warnings: session.warnings,
    async refetch({ path, label }) {
      const part = parts.find(({ exported }) => exported.path === path);
      if (!part) throw new Error(`${label} is not a part of this export.`);
      const stopShowing = status.show(tools.progress('Fetching a part again'));
      await part.again(bounds).finally(stopShowing);
    },
    finish: () => journal.finish(),
    sayHowToResume: () => sayHowToResume(session),
  };
}

/** The journal resumes the run on this machine; the ids do so anywhere. */
function sayHowToResume({ journal, tools }: Session): void {
  const ids = formatKnownExports(journal.jobIds);
  if (ids === '' || journal.finished) return;
  tools.log.info(
    `To go on without new exports, run the same command again. In another folder or on another machine, give it export-job-ids: ${ids}`,
  );
}

/** CircleCI does not know one of the exports: with the same ids the run would fail again, but others may be of use. */
function sayWhatIsLeft({ journal, given, tools }: Session): void {
  const ids = formatKnownExports(new Map([...journal.jobIds].filter(([, jobId]) => !given.has(jobId))));
  if (ids !== '') tools.log.info(`What this run has can be used again, with export-job-ids: ${ids}`);
}
