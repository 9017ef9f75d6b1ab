import { ComeBackLaterError } from '../common/errors.ts';
import { backoffMs } from '../http/retry.ts';
import type { JobStatus } from './api.ts';
import { NoAnswerError } from './api-errors.ts';
import type { Bounds } from './bounds.ts';
import { clockTime } from './pace.ts';
import type { Session } from './session.ts';

/** An export that was asked for. */
export interface RunningExport {
  readonly days: string;
  readonly jobId: string;
  /** Asked for by this run, not by an earlier one. */
  readonly fresh: boolean;
}

const BACKOFF = { baseMs: 4000, capMs: 60_000 };
/** Failed reads in a row that are worth a warning. */
const TROUBLE = 3;

/**
 * Reads the state of an export. Reading costs nothing and can be repeated, so trouble of the server or the
 * network is waited out until the deadline.
 * @throws ComeBackLaterError at the deadline, RefusedError
 */
export async function readJob(job: RunningExport, session: Session, bounds: Bounds): Promise<JobStatus> {
  const { clock, random, log } = session.tools;
  const patience = { ...bounds, tooLate: (at: number) => notReady(job, clockTime(at, clock.now())) };
  for (let failures = 0; ; ) {
    try {
      return await session.reads.run(() => session.api.read(job.jobId, bounds), patience);
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
      failures++;
      if (failures === TROUBLE) log.warn(`The export of ${job.days} can't be read yet. ${error.message}`);
      await pauseBefore(
        clock.elapsed() + 1000 + backoffMs(failures - 1, random, BACKOFF),
        job,
        session,
        bounds,
      );
    }
  }
}

/** Sleeps until `at` (milliseconds of `clock.elapsed()`), or until the deadline when that is sooner. */
export async function pauseBefore(
  at: number,
  job: RunningExport,
  session: Session,
  bounds: Bounds,
): Promise<void> {
  const { clock } = session.tools;
  if (clock.elapsed() >= bounds.deadline) throw notReady(job);
  await clock.sleep(Math.min(at, bounds.deadline) - clock.elapsed(), bounds.signal);
}

function notReady({ days }: RunningExport, readableFrom?: string): ComeBackLaterError {
  const limit = readableFrom ? `, and CircleCI takes no further question before ${readableFrom}` : '';
  return new ComeBackLaterError(
    `The export of ${days} is not ready at the deadline (timeout-minutes)${limit}. CircleCI goes on with it: run the same command again later, and it resumes without a new export.`,
  );
}
