import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { addDays, daysOf } from '../../src/common/day.ts';
import { NONE, type Report, SEATS } from '../../src/report/report.ts';
import { KNOWN_COLUMNS } from '../../src/usage/columns.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { useChartService } from '../support/chart-service.ts';
import { filesOf, runCli, tempDir } from '../support/cli.ts';
import { daysAgo, startServer } from '../support/demo.ts';
import { collection, type SqlRow, sql } from '../support/duckdb.ts';
import { gitHubStep } from '../support/github.ts';
import { mergedRows } from '../usage/oracle.ts';

const { envFor } = useChartService();

const FIRST = daysAgo(12);
const LAST = daysAgo(6);

/** Rows, nulls by column, and credits by project, as DuckDB finds them. */
async function inParquet(folder: string) {
  const table = collection(folder);
  const nulls = KNOWN_COLUMNS.map((name) => `(count(*) - count("${name}"))::int as "${name}"`);
  const credits = await sql(
    `select PROJECT_NAME as name, sum(TOTAL_CREDITS)::double as credits from ${table} group by all`,
  );
  const [counts] = await sql(`select count(*)::int as rows, ${nulls.join(', ')} from ${table}`);
  return { counts, credits: new Map(credits.map(({ name, credits }) => [name, credits])) };
}

/** The same of merged.csv. */
async function inCsv(folder: string) {
  const rows = mergedRows(await readFile(join(folder, 'merged.csv')));
  const nulls = KNOWN_COLUMNS.map((name) => [name, rows.filter((row) => row.get(name) === '').length]);
  const credits = new Map<unknown, number>();
  for (const row of rows) {
    const name = row.get('PROJECT_NAME') || null;
    credits.set(name, (credits.get(name) ?? 0) + Number(row.get('TOTAL_CREDITS')));
  }
  return { counts: { rows: rows.length, ...Object.fromEntries(nulls) }, credits };
}

const daysIn = async (folder: string) =>
  (await sql(`select distinct day::varchar as day from ${collection(folder)} order by day`)).map(
    (row) => row.day,
  );

const rowsByDay = (folder: string) =>
  sql(`select day::varchar as day, count(*)::int as n from ${collection(folder)} group by all order by all`);

it('holds the rows of merged.csv, and a later run over days of both replaces them', async () => {
  await using server = await startServer({ partRows: 100 });
  await using dir = await tempDir();
  const env = { ...envFor(server), CIRCLECI_USAGE_PARQUET: 'true' };
  const folder = join(dir.path, 'circleci-usage');

  expect(await runCli({ cwd: dir.path, env })).toMatchObject({ code: 0 });
  const week = await inParquet(folder);
  expect(week).toEqual(await inCsv(folder));
  expect(await daysIn(folder)).toEqual(daysOf({ first: FIRST, last: LAST }));
  const perDay = await rowsByDay(folder);
  const before = await filesOf(join(folder, 'usage'));

  // Three days on: four days are in both periods.
  const period = { START_DATE: addDays(FIRST, 3), END_DATE: addDays(LAST, 3) };
  const [organisation = ''] = await readdir(join(folder, 'usage'));
  expect(organisation).toBe(`organization=${server.orgId}`);
  expect(await runCli({ cwd: dir.path, env: { ...env, ...period } })).toMatchObject({ code: 0 });
  const after = await filesOf(join(folder, 'usage'));
  const collected = await inParquet(folder);
  expect(await daysIn(folder)).toEqual(daysOf({ first: FIRST, last: addDays(LAST, 3) }));
  expect((await rowsByDay(folder)).slice(0, perDay.length)).toEqual(perDay);
  const untouched = [...before].filter(([name]) => name < `${organisation}/day=${period.START_DATE}`);
  expect(untouched).toHaveLength(3);
  for (const [name, bytes] of untouched) expect(after.get(name)?.equals(bytes), name).toBe(true);
  const rows = await sql(
    `select count(*)::int as n, count(distinct JOB_ID)::int as ids from ${collection(folder)}`,
  );
  expect(rows[0]?.n).toBe(rows[0]?.ids);

  const apart = { ...env, ...period, MERGE_USAGE_REPORTS: 'false', CIRCLECI_USAGE_PROJECTS: 'none-of-these' };
  expect(await runCli({ cwd: dir.path, env: apart })).toMatchObject({ code: 0 });
  // The same rows; their order is that of another export.
  expect(await inParquet(folder)).toEqual(collected);
  expect(await readdir(folder)).not.toContain('merged.csv');
}, 60_000);

it('removes a day of its own that has no rows any more, and leaves others and runs without Parquet alone', async () => {
  await using server = await startServer({ rowsPerDay: 0 });
  await using dir = await tempDir();
  const folder = join(dir.path, 'circleci-usage');
  const plant = async (organisation: string, day: string) => {
    const file = join(folder, 'usage', `organization=${organisation}`, `day=${day}`, 'usage.parquet');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, 'planted');
    return file;
  };
  const exists = (file: string) =>
    readFile(file).then(
      () => true,
      () => false,
    );
  const env = { ...envFor(server), CIRCLECI_USAGE_COMPARE: 'off' };
  const own = await plant(server.orgId, FIRST);
  const others = [await plant(server.orgId, daysAgo(40)), await plant('stranger', FIRST)];

  expect(await runCli({ cwd: dir.path, env })).toMatchObject({ code: 0 });
  expect(await exists(own)).toBe(true);
  expect(await runCli({ cwd: dir.path, env: { ...env, CIRCLECI_USAGE_PARQUET: 'yes' } })).toMatchObject({
    code: 0,
  });
  expect(await exists(own)).toBe(false);
  expect(await Promise.all(others.map(exists))).toEqual([true, true]);
}, 60_000);

it('stores the days of the run in the artifact, under their paths, and none that lay there before', async () => {
  await using server = await startServer();
  await using dir = await tempDir();
  await using service = await startArtifactService();
  const folder = join(dir.path, 'circleci-usage');
  const dayFile = (day: string) => `usage/organization=${server.orgId}/day=${day}/usage.parquet`;
  const earlier = join(folder, dayFile(daysAgo(40)));
  await mkdir(dirname(earlier), { recursive: true });
  await writeFile(earlier, 'of an earlier run');
  const step = await gitHubStep(dir.path, service);
  const env = { ...envFor(server), ...step.env, CIRCLECI_USAGE_PARQUET: 'true' };
  expect(await runCli({ cwd: dir.path, env })).toMatchObject({ code: 0 });

  const stored = service.unpacked('circleci-usage');
  const names = [...stored.keys()].filter((name) => name.endsWith('.parquet'));
  expect(names.sort()).toEqual(daysOf({ first: FIRST, last: LAST }).map(dayFile));
  for (const name of names) expect(stored.get(name), name).toEqual(await readFile(join(folder, name)));
});

it('answers the queries of docs/parquet.md', async () => {
  await using server = await startServer();
  await using dir = await tempDir();
  const env = { ...envFor(server), CIRCLECI_USAGE_PARQUET: 'true' };
  expect(await runCli({ cwd: dir.path, env })).toMatchObject({ code: 0 });
  const text = await readFile(new URL('../../docs/parquet.md', import.meta.url), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith('DuckDB')) ?? '';
  const queries = [...section.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, query]) => query ?? '');
  expect(queries).toHaveLength(4);
  const answers: SqlRow[][] = [];
  for (const query of queries) {
    const rows = await sql(query.replaceAll("'circleci-usage/", `'${dir.path}/circleci-usage/`));
    expect(rows.length, query).toBeGreaterThan(0);
    answers.push(rows);
  }

  // What the report says too is the same there.
  const report: Report = JSON.parse(await readFile(join(dir.path, 'circleci-usage/report.json'), 'utf8'));
  const [byMonth = [], , wasting = []] = answers;
  expect(creditsBy(byMonth, 'PROJECT_NAME')).toEqual(
    creditsBy(
      report.breakdowns.project.filter(({ name }) => name !== SEATS && name !== NONE),
      'name',
    ),
  );
  const wasted = creditsBy(
    report.waste.job.map((row) => ({ ...row, job: `${row.project} ${row.job}` })),
    'job',
  );
  const found = creditsBy(
    wasting.map((row) => ({ ...row, job: `${row.PROJECT_NAME} ${row.JOB_NAME}` })),
    'job',
  );
  expect(found).toEqual(new Map([...wasted].filter(([job]) => found.has(job))));
  expect(found.size).toBeGreaterThan(5);
});

/** Sums of `credits` by name; of rows without a name, none. */
function creditsBy(rows: readonly object[], field: string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const name = String(Reflect.get(row, field) ?? '');
    const credits = (sums.get(name) ?? 0) + Number(Reflect.get(row, 'credits'));
    if (name !== '') sums.set(name, Math.round(credits * 1e6) / 1e6);
  }
  return new Map([...sums].filter(([, credits]) => credits !== 0).sort());
}
