import { ComeBackLaterError } from '../common/errors.ts';
import { backoffMs } from '../http/retry.ts';
import { NoAnswerError } from './api-errors.ts';
import type { Bounds } from './bounds.ts';
import { formatKnownExports } from './known-exports.ts';
import { clockTime } from './pace.ts';
import type { Session } from './session.ts';
import { daysOfWindow, type ExportWindow } from './windows.ts';

const MAX_REPEATS = 3;
/** A create that may have been done already costs one of ten an hour each time. */
const MAX_BLIND_REPEATS = 1;
const BACKOFF = { baseMs: 4000, capMs: 30_000 };

/** Asks for the export of a window, and gives its job id once the journal holds it. */
export async function createExport(window: ExportWindow, session: Session, bounds: Bounds): Promise<string> {
  const { journal, status, tools, creates } = session;
  const days = daysOfWindow(window);
  status.expect(days);
  const jobId = await createWithRepeats(window, session, bounds);
  await journal.add(days, jobId, tools.clock.now(), creates.past);
  tools.log.info(`Asked CircleCI for an export: ${days}=${jobId}`);
  tools.onJobIds(formatKnownExports(journal.jobIds));
  return jobId;
}

async function createWithRepeats(window: ExportWindow, session: Session, bounds: Bounds): Promise<string> {
  const { clock, random } = session.tools;
  const patience = { ...bounds, tooLate: (at: number) => notBefore(at, clock.now()) };
  for (let repeats = 0, blind = 0; ; repeats++) {
    try {
      return await session.creates.run(() => session.api.create(window.period, bounds), patience);
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
      if (error.maybeDone) {
        blind++;
        session.tools.log.warn(
          `CircleCI may have started an export of ${daysOfWindow(window)} without telling its id. ${error.message}`,
        );
      }
      const pause = 1000 + backoffMs(repeats, random, BACKOFF);
      const late = clock.elapsed() + pause > bounds.deadline;
      if (repeats === MAX_REPEATS || blind > MAX_BLIND_REPEATS || late) throw gaveUp(error);
      await clock.sleep(pause, bounds.signal);
    }
  }
}

function notBefore(at: number, now: number): ComeBackLaterError {
  return new ComeBackLaterError(
    `CircleCI takes no further export of this organisation before ${clockTime(at, now)}, which is after the deadline (timeout-minutes). Run the same command again then; it goes on where this run ends.`,
  );
}

function gaveUp(error: NoAnswerError): ComeBackLaterError {
  return new ComeBackLaterError(
    `The export could not be asked for. ${error.message} Run the same command again later.`,
  );
}
