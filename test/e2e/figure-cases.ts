import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { addDays } from '../../src/common/day.ts';
import type { DemoServer } from '../../src/demo/server.ts';
import type { Report } from '../../src/report/report.ts';
import { awkwardRows, serveRows } from '../support/awkward-rows.ts';
import { runCli, tempDir } from '../support/cli.ts';
import { daysAgo, envFor, startServer } from '../support/demo.ts';
import { type PandasFigures, type PandasOptions, pandasFigures } from '../support/pandas.ts';

/** A set of rows to report on, and the settings that change their figures. */
export interface Case extends Omit<PandasOptions, 'first' | 'last'> {
  readonly name: string;
  readonly days: number;
  readonly budgets: string;
  start(): Promise<DemoServer & AsyncDisposable>;
}

export const CASES: readonly Case[] = [
  {
    name: 'two demo organisations, 15 days in one export with the 15 before',
    days: 15,
    start: () => startServer({ rowsPerDay: 120, organisations: 2 }),
    teams: [
      ['payments', ['pay*', '*-reconciliation-*']],
      ['labs', ['acme-labs/*']],
      ['web', ['web-*', 'acme/*-app', 'checkout-service']],
    ],
    budgets: 'total: 400000\nteams: {payments: 20000, (no team): 1}\nprojects: {checkout-service: 50000}',
    price: '0.0006',
    seats: 'separate',
  },
  {
    name: 'a demo organisation, 20 days in an export of their own',
    days: 20,
    start: () => startServer({ rowsPerDay: 40, seed: 9 }),
    teams: [['all', ['*']]],
    budgets: 'teams: {all: 1000}\nprojects: {acme/checkout-service: 5000, acme/no-such-project: 10}',
    price: '0.00087654',
    seats: 'exclude',
  },
  {
    name: 'awkward rows',
    days: 11,
    start: async () => {
      const server = await startServer({ organisations: 2 });
      serveRows(server, awkwardRows(1600));
      return server;
    },
    teams: [
      ['quoted', ['say "*']],
      ['ünïcode', ['ü*', 'acme/=1+?']],
      ['labs', ['labs/*']],
    ],
    budgets: 'total: 100\nteams: {labs: 99999999}\nprojects: {"a,b": 5.5, "acme/=1+1": 1}',
    price: '0.0123456789',
    seats: 'exclude',
  },
];

/** Runs the bundle on the days, with everything asked for or without a comparison; gives its folder. */
async function run(
  cwd: string,
  server: DemoServer,
  days: Pick<PandasOptions, 'first' | 'last'>,
  more: object,
) {
  const shared = server.usage.organisations.slice(1).map(({ id }) => id);
  const env = {
    ...envFor(server),
    START_DATE: days.first,
    END_DATE: days.last,
    CIRCLECI_USAGE_SHARED_ORG_IDS: shared.join(','),
    ...more,
  };
  const { code, stderr } = await runCli({ cwd, env });
  // One of the budgets is for a project that is not there.
  const lines = stderr
    .split('\n')
    .filter((line) => line !== '' && !line.includes('"acme/no-such-project" counts nothing'));
  expect({ code, lines }).toEqual({ code: 0, lines: [] });
  return join(cwd, 'circleci-usage');
}

/** The report of a period, and what pandas makes of its rows and of those that a second run gets for the days before. */
export async function reportAndOracle(one: Case): Promise<{ report: Report; oracle: PandasFigures }> {
  await using server = await one.start();
  await using now = await tempDir();
  await using before = await tempDir();
  const last = daysAgo(6);
  const first = addDays(last, 1 - one.days);
  const folder = await run(
    now.path,
    server,
    { first, last },
    {
      CIRCLECI_USAGE_TEAMS: one.teams.map(([team, globs]) => `${team}: ${JSON.stringify(globs)}\n`).join(''),
      CIRCLECI_USAGE_BUDGET: one.budgets,
      CIRCLECI_USAGE_CREDIT_PRICE: one.price,
      CIRCLECI_USAGE_SEATS: one.seats,
    },
  );
  const report: Report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
  const previous = { first: addDays(first, -one.days), last: addDays(first, -1) };
  expect(report.previousPeriod).toEqual(previous);
  const folderBefore = await run(before.path, server, previous, { CIRCLECI_USAGE_COMPARE: 'off' });
  const merged = [folder, folderBefore].map((path) => join(path, 'merged.csv'));
  const oracle = pandasFigures(merged[0] ?? '', merged[1] ?? '', { ...one, first, last });
  expect(oracle.current.totals.rows).toBeGreaterThan(300);
  expect(oracle.previous.totals.rows).toBeGreaterThan(300);
  return { report, oracle };
}
