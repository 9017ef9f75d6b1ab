import type { KnownColumn } from '../../../src/usage/columns.ts';
import type { Cube } from '../../../src/usage/cube.ts';
import { readUsage } from '../../../src/usage/read.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import {
  type Cell,
  csvOf,
  JANUARY,
  type RowValues,
  requestOf,
  usageRow,
  writeParts,
} from '../../usage/fixtures.ts';

const FIFTH: RowValues = { JOB_RUN_DATE: '2026-01-05' };
const SIXTH: RowValues = { JOB_RUN_DATE: '2026-01-06' };
const WEB: RowValues = { PROJECT_ID: 'p-2', PROJECT_NAME: 'Web App', VCS_URL: 'https://github.com/acme/web' };
const SHIP: RowValues = {
  ...WEB,
  WORKFLOW_NAME: 'deploy',
  JOB_NAME: 'ship',
  EXECUTOR: 'machine',
  RESOURCE_CLASS: 'linux.large',
};
const NO_JOB: RowValues = {
  JOB_NAME: null,
  RESOURCE_CLASS: null,
  EXECUTOR: null,
  JOB_RUN_SECONDS: null,
  JOB_BUILD_STATUS: null,
  JOB_RUN_STARTED_AT: null,
  COMPUTE_CREDITS: '0',
};

/** Two days of two projects: every kind of row that the metrics treat in its own way. */
const ROWS: readonly RowValues[] = [
  { ...FIFTH, JOB_RUN_STARTED_AT: '2026-01-05 08:00:00.000' },
  { ...FIFTH, JOB_RUN_STARTED_AT: '2026-01-05 08:00:00.000' },
  { ...FIFTH, JOB_RUN_STARTED_AT: '2026-01-05 12:00:00.000' },
  { ...FIFTH, JOB_RUN_STARTED_AT: '2026-01-05 23:59:59.000' },
  { ...FIFTH, ...credits('5', '5'), JOB_BUILD_STATUS: 'failed', JOB_RUN_SECONDS: '30' },
  { ...FIFTH, ...credits('220', '20'), DLC_CREDITS: '200', JOB_NAME: 'Unit Tests', JOB_RUN_SECONDS: '120' },
  // One job to Datadog together with the row before.
  { ...FIFTH, JOB_NAME: 'unit tests' },
  { ...FIFTH, ...NO_JOB, ...credits('0', '0'), JOB_BUILD_STATUS: 'blocked' },
  { ...FIFTH, ...SHIP, ...credits('100.5', '100.5'), JOB_RUN_SECONDS: '300' },
  {
    ...FIFTH,
    ...SHIP,
    ...credits('110.75', '100.25'),
    STORAGE_CREDITS: '3',
    NETWORK_CREDITS: '7.5',
    JOB_RUN_SECONDS: '300',
  },
  // Two credits of no known kind.
  { ...FIFTH, ...SHIP, ...credits('12', '10') },
  {
    ...FIFTH,
    ...NO_JOB,
    ...credits('25000', '0'),
    USER_CREDITS: '25000',
    PROJECT_NAME: null,
    WORKFLOW_NAME: null,
  },
  { ...FIFTH, ...WEB, ...NO_JOB, ...credits('42', '0'), STORAGE_CREDITS: '42', WORKFLOW_NAME: null },
  { ...SIXTH },
  { ...SIXTH },
  { ...SIXTH },
  { ...SIXTH },
  { ...SIXTH },
  { ...SIXTH, ...SHIP, ...credits('1', '1'), JOB_BUILD_STATUS: 'canceled', JOB_RUN_SECONDS: '15' },
  {
    ...SIXTH,
    ...credits('10', '7'),
    IPRANGES_CREDITS: '3',
    JOB_BUILD_STATUS: 'failed',
    JOB_RUN_SECONDS: '45',
  },
];

function credits(total: string, compute: string): RowValues {
  return { TOTAL_CREDITS: total, COMPUTE_CREDITS: compute };
}

export function twentyRows(): Record<KnownColumn, Cell>[] {
  return ROWS.map((values) => usageRow(values));
}

/** The rows read as a run reads them, quoted or plain, in any number of parts. */
export async function twentyRowsCube(): Promise<Cube> {
  const folder = await tempFolder();
  const parts = await writeParts(folder, [csvOf(ROWS.slice(0, 9), 'quoted'), csvOf(ROWS.slice(9))]);
  const { cube } = await readUsage(requestOf(folder, parts, { period: JANUARY }));
  return cube;
}
