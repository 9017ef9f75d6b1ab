import { readUsage } from '../../../src/usage/read.ts';
import type { ReadRequest } from '../../../src/usage/types.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import {
  type Cell,
  encode,
  type RowValues,
  requestOf,
  usageRow,
  usageTable,
  writeParts,
} from '../fixtures.ts';

export const ORG = '11111111-0000-4000-8000-000000000001';

export const OTHER_ORG = '22222222-0000-4000-8000-000000000002';

export const dayOf = (organisation: string, day: string) =>
  `usage/organization=${organisation}/day=${day}/usage.parquet`;

/** Reads one part of these rows with Parquet on, into a folder of its own. */
export async function write(table: readonly (readonly Cell[])[], more: Partial<ReadRequest> = {}) {
  const folder = await tempFolder();
  const parts = await writeParts(await tempFolder(), [encode(table, 'plain')]);
  const result = await readUsage(requestOf(folder, parts, { parquet: { root: folder }, ...more }));
  return { folder, ...result };
}

export const tableOf = (rows: readonly RowValues[]) =>
  usageTable(rows.map((row) => usageRow({ ORGANIZATION_ID: ORG, ...row })));
