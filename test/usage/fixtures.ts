import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Day, Period } from '../../src/common/day.ts';
import { KNOWN_COLUMNS, type KnownColumn } from '../../src/usage/columns.ts';
import {
  COUNT_MEASURES,
  CREDIT_KINDS,
  type Cube,
  DIMENSIONS,
  type Dimension,
  QUEUE_TIME_KEYS,
  RUN_TIME_KEYS,
  type TimeTable,
} from '../../src/usage/cube.ts';
import type { Part, ReadRequest } from '../../src/usage/types.ts';

export type Dialect = 'plain' | 'quoted';
export type Cell = string | null;
/** What of a row matters to a test. */
export type RowValues = Partial<Record<KnownColumn, Cell>>;

export function period(first: string, last: string): Period {
  return { first: first as Day, last: last as Day };
}

export const JANUARY = period('2026-01-01', '2026-01-31');
export const DECEMBER = period('2025-12-01', '2025-12-31');

/** A plausible row; `values` replaces what matters to the test. */
export function usageRow(values: RowValues = {}): Record<KnownColumn, Cell> {
  const zeros = KNOWN_COLUMNS.filter((name) => name.endsWith('_CREDITS')).map((name) => [name, '0']);
  const defaults: RowValues = {
    ...Object.fromEntries(KNOWN_COLUMNS.map((name) => [name, null])),
    ...Object.fromEntries(zeros),
    ORGANIZATION_ID: 'o-1',
    ORGANIZATION_NAME: 'acme',
    PROJECT_ID: 'p-1',
    PROJECT_NAME: 'api',
    VCS_URL: 'https://github.com/acme/api',
    VCS_BRANCH: 'main',
    PIPELINE_TRIGGER_SOURCE: 'webhook',
    WORKFLOW_NAME: 'build',
    JOB_NAME: 'test',
    JOB_RUN_DATE: '2026-01-05',
    JOB_RUN_STARTED_AT: '2026-01-05 13:10:00.000',
    JOB_BUILD_STATUS: 'success',
    RESOURCE_CLASS: 'medium',
    OPERATING_SYSTEM: 'linux',
    EXECUTOR: 'docker',
    JOB_RUN_SECONDS: '60',
    COMPUTE_CREDITS: '10',
    TOTAL_CREDITS: '10',
  };
  return { ...defaults, ...values } as Record<KnownColumn, Cell>;
}

/** Header and rows of the known layout. */
export function usageTable(rows: readonly Record<KnownColumn, Cell>[]): Cell[][] {
  return [[...KNOWN_COLUMNS], ...rows.map((row) => KNOWN_COLUMNS.map((name) => row[name]))];
}

/** Rows of the known layout as the server would write them. */
export function csvOf(
  rows: readonly RowValues[],
  dialect: Dialect = 'plain',
  options: EncodeOptions = {},
): Buffer {
  return encode(usageTable(rows.map(usageRow)), dialect, options);
}

export interface EncodeOptions {
  readonly eol?: '\n' | '\r\n';
  readonly bom?: boolean;
  /** Whether the last line ends with a line end. */
  readonly finalEol?: boolean;
  /** How a null is written; the dialect's usual way by default. */
  readonly nullText?: string;
}

/** A table (header first) as the server would write it. */
export function encode(
  table: readonly (readonly Cell[])[],
  dialect: Dialect,
  options: EncodeOptions = {},
): Buffer {
  const { eol = '\n', bom = false, finalEol = true } = options;
  const write = dialect === 'plain' ? plainCell : quotedCell;
  const lines = table.map((row) => row.map((cell) => write(cell, options.nullText)).join(','));
  return Buffer.from((bom ? '\ufeff' : '') + lines.join(eol) + (finalEol ? eol : ''));
}

function plainCell(cell: Cell, nullText = String.raw`\\N`): string {
  return cell === null ? nullText : cell.replace(/[\\,"\r\n]/g, (c) => `\\${c}`);
}

function quotedCell(cell: Cell, nullText = String.raw`\N`): string {
  return `"${(cell ?? nullText).replaceAll('"', '""')}"`;
}

/** Writes parts, gzipped unless they are to stay as they are, all of one window. */
export async function writeParts(
  folder: string,
  contents: readonly Buffer[],
  { window = JANUARY, gzip = true }: { window?: Period; gzip?: boolean } = {},
): Promise<Part[]> {
  return Promise.all(
    contents.map(async (content, i) => {
      const path = join(folder, `part-${i}.csv${gzip ? '.gz' : ''}`);
      await writeFile(path, gzip ? gzipSync(content, { level: 1 }) : content);
      return { path, label: `part ${i + 1} of ${window.first}..${window.last}`, window };
    }),
  );
}

export function requestOf(
  folder: string,
  parts: readonly Part[],
  more: Partial<ReadRequest> = {},
): ReadRequest {
  return {
    parts,
    period: JANUARY,
    previous: null,
    mergedPath: join(folder, 'merged.csv'),
    tempDir: folder,
    lenient: false,
    includesProject: () => true,
    ...more,
  };
}

/** All of a Cube as plain values, for comparisons. */
export function dump(cube: Cube) {
  const cells = Array.from({ length: cube.size }, (_, cell) => ({
    period: cube.period[cell],
    key: DIMENSIONS.map((dimension) => cube.names[dimension][cube.key[dimension][cell] ?? -1]),
    count: Object.fromEntries(COUNT_MEASURES.map((measure) => [measure, cube.count[measure][cell]])),
    credits: Object.fromEntries(CREDIT_KINDS.map((kind) => [kind, cube.credits(cell, kind)])),
  }));
  const runTime = dumpTimes(cube, cube.runTime, RUN_TIME_KEYS);
  const queueTime = dumpTimes(cube, cube.queueTime, QUEUE_TIME_KEYS);
  return { names: cube.names, cells, side: cube.side, runTime, queueTime };
}

/** The entries of a table of durations: period, names, bucket, count, sum. */
function dumpTimes<Key extends Dimension>(cube: Cube, table: TimeTable<Key>, keys: readonly Key[]) {
  return Array.from({ length: table.size }, (_, entry) => [
    table.period[entry],
    ...keys.map((key) => cube.names[key][table.key[key][entry] ?? -1]),
    table.bucket[entry],
    table.count[entry],
    table.sum[entry],
  ]);
}
