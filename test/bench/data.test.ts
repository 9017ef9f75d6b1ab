import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { type DataOptions, dataOptions } from '../../bench/generate/options.ts';
import { rowsOfPart } from '../../bench/generate/rows.ts';
import { generate } from '../../bench/generate.ts';
import { periodOf, readManifest } from '../../bench/manifest.ts';
import { cell } from '../../src/demo/organisation/columns.ts';

const temp = mkdtempSync(join(tmpdir(), 'circleci-usage-bench-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

const small: DataOptions = { ...dataOptions({}), rows: 6000, parts: 3, projects: 20, jobs: 100, days: 5 };

const rowsOf = (options: DataOptions) => [...rowsOfPart(options, 0, 0, options.rows)];

const distinct = (rows: ReturnType<typeof rowsOf>, ...columns: Parameters<typeof cell>[1][]) =>
  new Set(rows.map((row) => columns.map((column) => cell(row, column)).join('\u0000'))).size;

test('rows have 48 values, the days of the period and totals that are the sum of their kinds', () => {
  const { first, last } = periodOf(small);
  for (const row of rowsOf(small)) {
    expect(row).toHaveLength(48);
    const day = cell(row, 'JOB_RUN_DATE') ?? '';
    expect(day >= first && day <= last).toBe(true);
    const kinds = row.slice(39, 47).reduce((sum, value) => sum + Number(value), 0);
    expect(cell(row, 'TOTAL_CREDITS')).toBe(String(kinds));
  }
});

test('the mix is that of a real export', () => {
  const rows = rowsOf(small);
  const share = (matches: (row: (string | null)[]) => boolean) => rows.filter(matches).length / rows.length;
  expect(share((row) => cell(row, 'JOB_NAME') === null)).toBeCloseTo(0.18, 1);
  expect(share((row) => /[",]/.test(row.join('')))).toBeLessThan(0.02);
  expect(share((row) => /[",]/.test(row.join('')))).toBeGreaterThan(0);
  expect(rows.length / distinct(rows, 'WORKFLOW_ID')).toBeCloseTo(1.8, 0);
  expect(distinct(rows, 'JOB_ID')).toBe(rows.length);
});

test('as many distinct projects, jobs and days as were asked for', () => {
  const rows = rowsOf(small);
  expect(distinct(rows, 'PROJECT_NAME')).toBe(20);
  // And the rows without a job.
  expect(distinct(rows, 'JOB_NAME')).toBe(101);
  expect(distinct(rows, 'JOB_RUN_DATE')).toBe(5);
});

test('spread makes every row a cell of its own', () => {
  const options = { ...small, rows: 12_000, spread: true };
  const cells = distinct(
    rowsOf(options),
    'JOB_RUN_DATE',
    'PROJECT_NAME',
    'WORKFLOW_NAME',
    'JOB_NAME',
    'EXECUTOR',
    'RESOURCE_CLASS',
    'JOB_BUILD_STATUS',
  );
  expect(cells).toBe(12_000);
});

test('parts hold the rows between them, in the dialect of each, the same every time', async () => {
  const options: DataOptions = { ...small, rows: 100, dialect: 'mixed' };
  const first = await generate(options, join(temp, 'first'));
  const second = await generate(options, join(temp, 'second'));
  const { parts } = readManifest(first);
  expect(parts.map(({ rows }) => rows)).toEqual([33, 33, 34]);
  const texts = parts.map(({ path }) => gunzipSync(readFileSync(join(first, path))).toString());
  expect(texts.map((text) => text.split('\n').length)).toEqual([35, 35, 36]);
  expect(texts.map((text) => text[0])).toEqual(['O', '"', 'O']);
  expect(texts.map((text) => Buffer.byteLength(text))).toEqual(parts.map((part) => part.unpackedBytes));
  for (const { path } of parts) {
    expect(readFileSync(join(second, path)).equals(readFileSync(join(first, path)))).toBe(true);
  }
});

test.each([
  [{ rows: '0' }, /--rows must be a whole number of 1 or more, not "0"/],
  [{ rows: '1e6' }, /--rows/],
  [{ dialect: 'tsv' }, /--dialect must be plain, quoted or mixed, not "tsv"/],
  [{ jobs: '3' }, /--jobs must not be smaller than --projects/],
])('%j is refused', (flags, message) => {
  expect(() => dataOptions(flags)).toThrow(message);
});
