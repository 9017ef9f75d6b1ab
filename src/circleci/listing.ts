import { DamagedDataError } from '../common/errors.ts';
import type { RunningExport } from './read-job.ts';
import type { Session } from './session.ts';

/**
 * Notes which parts an export lists, before any of them is downloaded. A list that lacks a part of an earlier one,
 * in this run or another, would give figures that are short without a sign of it.
 * @throws DamagedDataError when a part is lacking.
 */
export async function noteListing(
  job: RunningExport,
  keys: readonly string[],
  { journal }: Session,
): Promise<void> {
  const before = journal.exportOf(job.days)?.listed;
  const now = new Set(keys);
  const lacking = before?.filter((key) => !now.has(key)) ?? [];
  if (lacking.length > 0) {
    throw new DamagedDataError(
      `CircleCI lists fewer parts of the export of ${job.days} than before: ${lacking.length} of ${before?.length} are lacking. Run again later, or remove the state folder and export-job-ids to make a new export.`,
    );
  }
  if (keys.length !== before?.length) await journal.addListing(job.days, keys);
}
