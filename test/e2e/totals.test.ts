import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NONE, type Report, type Row, SEATS } from '../../src/report/report.ts';
import { AWKWARD_NAMES } from '../support/awkward-rows.ts';
import { runCli, tempDir } from '../support/cli.ts';
import { daysAgo, envFor, startServer } from '../support/demo.ts';
import { type Cell, encode, usageRow, usageTable } from '../usage/fixtures.ts';
import { type MergedRow, mergedRows, type Totals, totalsOfRows } from '../usage/oracle.ts';

/** Names that break naive tools. */
const NAMES = [...AWKWARD_NAMES, ' spaces ', 'constructor', 'toString', 'код', '\\N-not-null'];

/** Rows over all names and both dialects' awkward values; credits with and without decimals. */
function rows(from: number, count: number): Record<string, Cell>[] {
  return Array.from({ length: count }, (_, n) => {
    const i = from + n;
    const name = NAMES[i % NAMES.length] ?? null;
    const compute = `${(i * 7) % 1000}${i % 3 === 0 ? '.25' : ''}`;
    const user = i % 50 === 0 ? '25000' : '0';
    const total = String(Number(compute) + Number(user) + (i % 4));
    return usageRow({
      PROJECT_ID: name === null ? null : `p-${i % NAMES.length}`,
      PROJECT_NAME: name,
      WORKFLOW_NAME: NAMES[(i * 3) % NAMES.length] ?? null,
      JOB_NAME: i % 5 === 0 ? null : (NAMES[(i * 5) % NAMES.length] ?? null),
      RESOURCE_CLASS: i % 7 === 0 ? null : 'large',
      JOB_BUILD_STATUS: ['success', 'failed', 'canceled', '__proto__'][i % 4] ?? null,
      JOB_RUN_DATE: daysAgo(6 + (i % 14)),
      JOB_RUN_SECONDS: i % 5 === 0 ? null : String(i % 600),
      VCS_BRANCH: NAMES[(i * 11) % NAMES.length] ?? null,
      COMPUTE_CREDITS: compute,
      USER_CREDITS: user,
      TOTAL_CREDITS: total,
    });
  });
}

/** The same table with its columns reversed and one that nobody knows. */
function rearranged(table: Cell[][]): Cell[][] {
  return table.map((row, i) => [i === 0 ? 'AGENT_CREDITS' : null, ...row.toReversed()]);
}

describe('totals', () => {
  // Long, because one run in both dialects is held to four readings of its rows.
  it('of merged.csv, report.json, sorted_credits.csv and an oracle agree exactly, in both dialects', async () => {
    await using server = await startServer({ rowsPerDay: 40 });
    await using dir = await tempDir();
    const first = usageTable(rows(0, 700) as ReturnType<typeof usageRow>[]);
    const second = usageTable(rows(700, 900) as ReturnType<typeof usageRow>[]);
    const contents = [
      encode(first, 'plain', { bom: true, eol: '\r\n' }),
      encode(rearranged(second), 'quoted', { bom: true, eol: '\r\n', finalEol: false }),
    ];
    const paths: string[] = [];
    server.behaviours.intercept = (request, response, origin) => {
      if (origin !== 'parts') return false;
      const path = new URL(request.url ?? '', server.partsUrl).pathname;
      if (!paths.includes(path)) paths.push(path);
      const body = gzipSync(contents[paths.indexOf(path)] ?? '');
      response.writeHead(200, { 'content-length': body.length }).end(body);
      return true;
    };

    expect(await runCli({ cwd: dir.path, env: envFor(server) })).toMatchObject({ code: 0 });
    const read = (name: string) => readFile(join(dir.path, 'circleci-usage', name));
    const merged = mergedRows(await read('merged.csv'));
    const report: Report = JSON.parse((await read('report.json')).toString());
    const expected = [...rows(0, 700), ...rows(700, 900)].filter(
      (row) => String(row.JOB_RUN_DATE) >= daysAgo(12),
    );

    expect(sortedRows(merged)).toEqual(sortedRows(expected.map((row) => new Map(Object.entries(row)))));
    expect(report.quality.unknownColumns).toEqual(['AGENT_CREDITS']);
    expect(report.totals.rows).toBe(merged.length);
    expect(report.totals.credits).toBe(creditsOf(sum(totalsOfRows(merged, () => '').values())));
    expect(breakdown(report.breakdowns.project)).toEqual(oracle(merged, (row) => row.get('PROJECT_NAME')));
    expect(breakdown(report.breakdowns.status)).toEqual(oracle(merged, (row) => row.get('JOB_BUILD_STATUS')));
    expect(breakdown(report.breakdowns.day)).toEqual(oracle(merged, (row) => row.get('JOB_RUN_DATE')));
    expect(breakdown(report.breakdowns.resourceClass)).toEqual(
      oracle(merged, (row) => [row.get('EXECUTOR'), row.get('RESOURCE_CLASS')].filter(Boolean).join(' · ')),
    );
    const jobs = report.breakdowns.job.map((row) => ({
      ...row,
      name: row.job === '' ? row.name : jobKey(row),
    }));
    expect(breakdown(jobs)).toEqual(
      oracle(merged, (row) =>
        row.get('JOB_NAME')
          ? jobKey({
              project: row.get('PROJECT_NAME') ?? '',
              workflow: row.get('WORKFLOW_NAME') ?? '',
              job: row.get('JOB_NAME') ?? '',
            })
          : '',
      ),
    );
    const sorted = mergedRows(await read('sorted_credits.csv'));
    expect(sorted.reduce((total, row) => total + Number(row.get('TOTAL_CREDITS')), 0)).toBe(
      report.totals.credits,
    );
  });
});

/** Rows as comparable texts, in an order of their own: parts may come in any order. */
function sortedRows(all: readonly ReadonlyMap<string, Cell>[]): string[] {
  return all
    .map((row) => {
      const cells = [...row].filter(([column, value]) => column !== 'AGENT_CREDITS' && (value ?? '') !== '');
      return JSON.stringify(cells.sort(([a], [b]) => (a < b ? -1 : 1)));
    })
    .sort();
}

function jobKey({ project, workflow, job }: { project: string; workflow: string; job: string }): string {
  return JSON.stringify([project, workflow, job]);
}

/** Name, credits, rows of a breakdown without what is gone, in an order of its own. */
function breakdown(rows: readonly Row[]): [string, number][] {
  return rows
    .filter((row) => row.rows > 0 || row.name === SEATS)
    .map((row): [string, number] => [row.name, row.credits])
    .sort(byName);
}

function oracle(
  merged: readonly MergedRow[],
  keyOf: (row: MergedRow) => string | undefined,
): [string, number][] {
  const totals = totalsOfRows(merged, (row) => keyOf(row) || NONE);
  const seats = [...totals.values()].reduce((total, { credits }) => total + credits.user, 0n);
  return [
    ...[...totals].map(([name, total]): [string, number] => [
      name,
      creditsOf(sum([total])) - creditsOf(total.credits.user),
    ]),
    [SEATS, creditsOf(seats)] as [string, number],
  ].sort(byName);
}

function byName([a]: [string, number], [b]: [string, number]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sum(totals: Iterable<Totals>): bigint {
  let micro = 0n;
  for (const { credits } of totals) for (const kind of Object.values(credits)) micro += kind;
  return micro;
}

function creditsOf(micro: bigint): number {
  return Number(micro) / 1e6;
}
