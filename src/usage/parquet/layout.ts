import type { Day } from '../../common/day.ts';
import { pathSlug } from '../../common/escape/path.ts';

/**
 * Where an organisation's rows of a day are, below the output folder: Hive's layout, which every engine reads as two
 * more columns. One file a day under a fixed name: whoever writes a day again replaces it, and no row stands twice.
 */
export function dayFile(organisation: string, day: Day): string {
  const name = organisation === '' ? NO_ORGANISATION : pathSlug(organisation);
  return `usage/organization=${name}/day=${day}/usage.parquet`;
}

/** What Hive writes for null in a path; engines read it back as null. */
const NO_ORGANISATION = '__HIVE_DEFAULT_PARTITION__';

/** The columns that engines make of the path, in lower case. */
export const PATH_COLUMNS = ['organization', 'day'] as const;
