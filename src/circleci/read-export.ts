import { DamagedDataError, messageOf } from '../common/errors.ts';
import type { Log } from '../host/host.ts';
import { type Published, readUsageEarly } from '../usage/read.ts';
import { DamagedPartError, type ReadRequest, type ReadResult } from '../usage/types.ts';
import type { ExportResult } from './types.ts';

/** A part that arrives damaged is fetched again this often before the run fails. */
const REFETCHES = 2;

type RowsRequest = Omit<ReadRequest, 'parts' | 'previous'>;

/** What was read, and what of the export it was read from. */
export interface ReadExport extends ReadResult, Published {
  readonly exported: ExportResult;
}

/**
 * Reads all parts of an export. Damage in the parts that are the previous period's alone costs the comparison, not
 * the run.
 * @throws what `readUsageEarly` throws.
 */
export async function readExport(
  exported: ExportResult,
  request: RowsRequest,
  log: Log,
): Promise<ReadExport> {
  try {
    return { ...(await readParts(exported, request, log)), exported };
  } catch (error) {
    const alone = withoutComparison(exported, messageOf(error));
    if (!(error instanceof DamagedDataError) || alone === undefined) throw error;
    log.warn(`There is no comparison. ${alone.comparisonNote}`);
    return { ...(await readParts(alone, request, log)), exported: alone };
  }
}

/** The export without the parts of the previous period; undefined when it has none of their own. */
function withoutComparison(exported: ExportResult, why: string): ExportResult | undefined {
  const parts = exported.parts.filter(({ role }) => role !== 'previous');
  if (parts.length === exported.parts.length) return undefined;
  return { ...exported, parts, previous: null, comparisonNote: why };
}

/**
 * A part whose gzip turns out to be damaged is fetched again and everything is read anew, so that the gzip of a
 * whole export is verified once, while it is read.
 */
async function readParts(
  exported: ExportResult,
  request: RowsRequest,
  log: Log,
): Promise<ReadResult & Published> {
  const refetches = new Map<string, number>();
  for (;;) {
    try {
      return await readUsageEarly({ ...request, parts: exported.parts, previous: exported.previous });
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
