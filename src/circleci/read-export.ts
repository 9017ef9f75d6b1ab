import type { Log } from '../host/host.ts';
import { readUsage } from '../usage/read.ts';
import { DamagedPartError, type ReadRequest, type ReadResult } from '../usage/types.ts';
import type { ExportResult } from './types.ts';

/** A part that arrives damaged is fetched again this often before the run fails. */
const REFETCHES = 2;

/**
 * Reads all parts of an export. A part whose gzip turns out to be damaged is fetched again and everything is read
 * anew, so that the gzip of a whole export is verified once, while it is read.
 * @throws what `readUsage` throws.
 */
export async function readExport(
  exported: ExportResult,
  request: Omit<ReadRequest, 'parts' | 'previous'>,
  log: Log,
): Promise<ReadResult> {
  const refetches = new Map<string, number>();
  for (;;) {
    try {
      return await readUsage({ ...request, parts: exported.parts, previous: exported.previous });
    } catch (error) {
      if (!(error instanceof DamagedPartError)) throw error;
      const count = (refetches.get(error.part.path) ?? 0) + 1;
      if (count > REFETCHES) throw error;
      refetches.set(error.part.path, count);
      log.warn(`${error.message} Fetching it again.`);
      await exported.refetch(error.part);
    }
  }
}
