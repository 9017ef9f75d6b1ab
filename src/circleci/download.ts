import type { Clock } from '../common/clock.ts';
import { ComeBackLaterError } from '../common/errors.ts';
import { createPartFile } from './download-file.ts';
import { Download, type DownloadRequest, type DownloadTools } from './download-turns.ts';

export type { DownloadRequest, DownloadTools } from './download-turns.ts';

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Downloads one part to `request.path`, whole or not at all, resuming where a connection broke. The bytes are those
 * that the server sent; whether their gzip is sound, the reader finds out.
 *
 * Rejects with ComeBackLaterError (too many failures, deadline), DamagedDataError (not a part, an address or an
 * answer that breaks the contract), NoSpaceError, the error of `freshUrl`, or the reason of the signal.
 */
export async function downloadPart(
  request: DownloadRequest,
  tools: DownloadTools,
): Promise<{ readonly bytes: number }> {
  tools.signal?.throwIfAborted();
  const limit = deadlineSignal(request, tools.clock);
  const signal = tools.signal ? AbortSignal.any([tools.signal, limit.signal]) : limit.signal;
  try {
    const file = await createPartFile(request.path);
    try {
      const bytes = await new Download(request, tools, file, signal).run();
      await file.publish(bytes);
      return { bytes };
    } finally {
      await file.discard();
    }
  } finally {
    limit.clear();
  }
}

function deadlineSignal({ label, deadline }: DownloadRequest, clock: Clock) {
  const controller = new AbortController();
  const outOfTime = () =>
    controller.abort(
      new ComeBackLaterError(
        `The time limit ended the download of ${label}. Run the same command again; it resumes.`,
      ),
    );
  const ms = clock.realMs(deadline - clock.elapsed());
  const timer = setTimeout(outOfTime, Math.min(Math.max(0, ms), LONGEST_TIMER_MS));
  return { signal: controller.signal, clear: () => clearTimeout(timer) };
}
