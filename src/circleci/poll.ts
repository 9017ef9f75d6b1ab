import { ExportFailedError } from '../common/errors.ts';
import { cut } from '../common/escape/log.ts';
import type { Secret } from '../common/secret.ts';
import type { JobStatus } from './api.ts';
import { UnknownExportError } from './api-errors.ts';
import type { Bounds } from './bounds.ts';
import { pauseBefore, type RunningExport, readJob } from './read-job.ts';
import type { Session } from './session.ts';

/** How long a completed export without parts, or a new id that is not known yet, is asked about again. */
const GRACE_MS = 60_000;
/** Answers without parts before they are believed, so that a machine that slept for the minute has asked again. */
const EMPTY_ANSWERS = 4;

/**
 * Waits until an export is complete and gives the urls of its parts; an empty list when it holds no rows.
 * @throws ExportFailedError, ComeBackLaterError at the deadline, RefusedError
 */
export async function waitForExport(
  job: RunningExport,
  session: Session,
  bounds: Bounds,
): Promise<readonly Secret[]> {
  const { clock } = session.tools;
  const judge = createJudge(job, session);
  if (!job.fresh) {
    const urls = judge(await readJob(job, session, bounds));
    if (urls) return urls;
  }
  const startedAt = clock.elapsed();
  for (const delay of pollDelays()) {
    await pauseBefore(clock.elapsed() + delay, job, session, bounds);
    try {
      const urls = judge(await readJob(job, session, bounds));
      if (urls) return urls;
    } catch (error) {
      const tooNew = job.fresh && clock.elapsed() - startedAt < GRACE_MS;
      if (!(error instanceof UnknownExportError && tooNew)) throw error;
    }
  }
  throw new Error('The delays between status reads have no end.');
}

/**
 * Milliseconds before each status read: 1, 2, 4, 8 seconds, so that short exports end fast, then 10 seconds
 * growing to 60, so that the limit of 10 a minute is never near.
 */
function* pollDelays(): Generator<number, never> {
  yield* [1000, 2000, 4000, 8000];
  for (let delay = 10_000; ; delay = Math.min(60_000, delay * 1.25)) yield delay;
}

/** Decides on one status after another: the urls when the export is complete, null to go on waiting. */
function createJudge({ days, jobId }: RunningExport, session: Session) {
  const { clock } = session.tools;
  let emptySince: number | undefined;
  let emptyAnswers = 0;
  let strange = false;

  return ({ state, urls, errorReason }: JobStatus): readonly Secret[] | null => {
    if (state === 'failed') throw failed(days, errorReason, session.given.has(jobId));
    if (state !== 'completed' && state !== 'created' && state !== 'processing' && !strange) {
      strange = true;
      session.tools.log.warn(
        `The export of ${days} is in a state that is not known, "${cut(state, 40)}"; waiting.`,
      );
    }
    if (state !== 'completed' || urls === null) return null;
    if (urls.length > 0) return urls;
    emptySince ??= clock.elapsed();
    if (++emptyAnswers < EMPTY_ANSWERS || clock.elapsed() - emptySince < GRACE_MS) return null;
    session.warn(`The export of ${days} holds no rows: CircleCI completed it with no files.`);
    return urls;
  };
}

function failed(days: string, reason: string | null, given: boolean): ExportFailedError {
  const words = reason === null ? 'without a reason' : `: "${reason}"`;
  const advice = given
    ? 'Remove it from export-job-ids to ask for a new one.'
    : 'Run again to ask for a new one, or choose fewer days.';
  return new ExportFailedError(
    `CircleCI could not make the export of ${days}${reason === null ? ', ' : ''}${words}. ${advice}`,
  );
}
