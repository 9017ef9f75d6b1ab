import { gzipSync } from 'node:zlib';
import type { DemoServer } from '../../src/demo/server.ts';
import type { KnownColumn } from '../../src/usage/columns.ts';
import { type Cell, csvOf, usageRow } from '../usage/fixtures.ts';
import { daysAgo } from './demo.ts';

/** Names that break naive tools, and none. */
export const AWKWARD_NAMES = [
  'plain',
  'a,b',
  'say "hi"',
  'back\\slash',
  'two\nlines',
  '__proto__',
  '=1+1',
  'ünï-日本-🎉',
  null,
];
const STATUSES = [
  'success',
  'failed',
  'error',
  'timedout',
  'infrastructure_fail',
  'canceled',
  'not_run',
  null,
];
const CLASSES = [
  ['docker', 'large'],
  ['machine', 'large'],
  ['docker', null],
  [null, null],
] as const;

/** Awkward rows of the days from 27 to 6 days ago: decimals, negative waits, missing names, rare kinds, seats. */
export function awkwardRows(count: number): Record<KnownColumn, Cell>[] {
  return Array.from({ length: count }, (_, i) => awkwardRow(i));
}

function awkwardRow(i: number): Record<KnownColumn, Cell> {
  const day = daysAgo(6 + (i % 22));
  const project = pick(AWKWARD_NAMES, i);
  const organisation = Math.floor(i / 9) % 4 === 3 ? 'labs' : 'acme';
  const [executor, resourceClass] = CLASSES[i % CLASSES.length] ?? CLASSES[0];
  return usageRow({
    ORGANIZATION_ID: `o-${organisation}`,
    ORGANIZATION_NAME: organisation,
    PROJECT_ID: project === null ? null : `${organisation}-${AWKWARD_NAMES.indexOf(project)}`,
    PROJECT_NAME: project,
    VCS_BRANCH: pick(['main', 'Main', 'feature/x', null, 'develop'], i * 7),
    PIPELINE_TRIGGER_SOURCE: pick(['webhook', 'api', null], i * 5),
    WORKFLOW_NAME: pick(AWKWARD_NAMES, i * 3 + 1),
    JOB_NAME: i % 5 === 0 ? null : pick(['test', 'build', 'lint'], Math.floor(i / 5)),
    JOB_RUN_DATE: day,
    JOB_RUN_QUEUED_AT: i % 13 === 0 ? null : `${day} 0${i % 10}:00:00.${100 + (i % 900)}`,
    JOB_RUN_STARTED_AT:
      i % 11 === 0 ? null : `${day} ${i % 17 === 0 ? '00' : `${(i % 10) + 10}`}:${10 + (i % 50)}:00.000`,
    JOB_BUILD_STATUS: pick(STATUSES, i * 11 + Math.floor(i / 8)),
    EXECUTOR: executor,
    RESOURCE_CLASS: resourceClass,
    OPERATING_SYSTEM: pick(['linux', 'windows', null], i),
    JOB_RUN_SECONDS: i % 6 === 0 ? null : String((i * i * 37) % 9000),
    ...utilisationOf(i),
    ...creditsOf(i),
  });
}

function utilisationOf(i: number): Partial<Record<KnownColumn, Cell>> {
  const value = i % 4 === 0 ? null : `${i % 100}.25`;
  return {
    MEDIAN_CPU_UTILIZATION_PCT: value,
    MAX_CPU_UTILIZATION_PCT: i % 10 === 0 ? null : value,
    MEDIAN_RAM_UTILIZATION_PCT: value,
    MAX_RAM_UTILIZATION_PCT: value,
  };
}

/** Hundredths of credits, of which the export gives decimals; the total has a little more than its kinds. */
function creditsOf(i: number): Partial<Record<KnownColumn, Cell>> {
  const kinds = {
    COMPUTE_CREDITS: (i * 7919) % 100_000,
    DLC_CREDITS: i % 8 === 0 ? 20_000 : 0,
    USER_CREDITS: i % 50 === 0 ? 2_500_000 : 0,
    STORAGE_CREDITS: (i * 31) % 700,
    NETWORK_CREDITS: i % 3,
    LEASE_CREDITS: i % 40 === 0 ? 1234 : 0,
    LEASE_OVERAGE_CREDITS: i % 41 === 0 ? 5 : 0,
    IPRANGES_CREDITS: i % 20 === 0 ? 777 : 0,
  };
  const total = Object.values(kinds).reduce((sum, hundredths) => sum + hundredths, i % 4);
  const decimals = Object.entries({ ...kinds, TOTAL_CREDITS: total }).map(([name, hundredths]) => [
    name,
    String(hundredths / 100),
  ]);
  return Object.fromEntries(decimals);
}

function pick<T>(values: readonly T[], i: number): T | null {
  return values[i % values.length] ?? null;
}

/** From now on this server's parts hold these rows, in both dialects by turns. */
export function serveRows(server: DemoServer, rows: readonly Record<KnownColumn, Cell>[]): void {
  const half = Math.ceil(rows.length / 2);
  const contents = [
    csvOf(rows.slice(0, half)),
    csvOf(rows.slice(half), 'quoted', { bom: true, eol: '\r\n' }),
  ];
  server.behaviours.intercept = (request, response, origin) => {
    if (origin !== 'parts') return false;
    const [number = '0'] = /\d+(?=\.csv\.gz)/.exec(request.url ?? '') ?? [];
    const body = gzipSync(contents[Number(number) % contents.length] ?? '');
    response.writeHead(200, { 'content-length': body.length }).end(body);
    return true;
  };
}
