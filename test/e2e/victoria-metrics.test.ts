import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { runCli, tempDir } from '../support/cli.ts';
import { API_KEY } from '../support/datadog/fake-datadog.ts';
import { envFor, startServer } from '../support/demo.ts';
import { onPath, oracle } from '../support/oracle.ts';
import { freePort, serve } from '../support/server.ts';

/** A time series database of other people's that speaks Datadog's intake, and adds up with PromQL. */
const victoriaMetrics = oracle('victoria-metrics', onPath('victoria-metrics'));

it('VictoriaMetrics adds up what it is sent to the figures of report.json', async (context) => {
  victoriaMetrics(context);
  await using server = await startServer();
  await using dir = await tempDir();
  await using database = await startDatabase(join(dir.path, 'data'));
  const { code } = await runCli({
    cwd: dir.path,
    env: {
      ...envFor(server),
      SEND_TO_DATADOG: 'true',
      DATADOG_API_KEY: API_KEY,
      CIRCLECI_USAGE_DATADOG_URL: database.intake,
      CIRCLECI_USAGE_DATADOG_HISTORICAL: 'assume',
    },
  });
  expect(code).toBe(0);

  const report: Report = JSON.parse(await readFile(join(dir.path, 'circleci-usage/report.json'), 'utf8'));
  const { totals, creditsByKind, breakdowns } = report;
  const sum = (metric: string, by: string) =>
    database.query(`sum(sum_over_time({__name__="circleci_usage.${metric}"}[60d])) by (${by})`);
  expect(await sum('credits', '')).toEqual(new Map([['', totals.credits]]));
  expect(await sum('jobs', '')).toEqual(new Map([['', totals.runs]]));
  expect(await sum('job_seconds', '')).toEqual(new Map([['', totals.seconds]]));
  expect([...(await sum('credits', 'credit_type')).values()].sort()).toEqual(
    creditsByKind.map(({ credits }) => credits).sort(),
  );
  const projects = breakdowns.project.filter(({ credits }) => credits > 0);
  expect([...(await sum('credits', 'project')).values()].sort()).toEqual(
    projects.map(({ credits }) => credits).sort(),
  );
}, 60_000);

async function startDatabase(storage: string) {
  const address = `127.0.0.1:${await freePort()}`;
  const flags = [
    `-httpListenAddr=${address}`,
    `-storageDataPath=${storage}`,
    '-retentionPeriod=24',
    '-datadog.sanitizeMetricName=false',
  ];
  const child = spawn('victoria-metrics', flags, { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await until(async () => (await fetch(`http://${address}/health`)).ok);
  // Its paths stand below /datadog.
  const front = await serve(async (request, response) => {
    const { status, text } = await forward(
      `http://${address}/datadog${request.url}`,
      request.headers,
      await request.toArray(),
    );
    response.writeHead(status).end(text);
  });
  return {
    intake: front.url.origin,
    query: (query: string) => queryOf(address, query),
    async [Symbol.asyncDispose]() {
      await front.close();
      child.kill();
      await ended;
    },
  };
}

async function forward(
  url: string,
  headers: IncomingHttpHeaders,
  chunks: Buffer[],
): Promise<{ status: number; text: string }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-encoding': headers['content-encoding'] ?? 'identity',
    },
    body: Buffer.concat(chunks),
  });
  return { status: response.status, text: await response.text() };
}

interface Answer {
  readonly data: { readonly result: readonly { metric: Record<string, string>; value: [number, string] }[] };
}

/** The values of a PromQL query by their only label. */
async function queryOf(address: string, query: string): Promise<Map<string, number>> {
  await fetch(`http://${address}/internal/force_flush`);
  const answer = await fetch(`http://${address}/api/v1/query?nocache=1&query=${encodeURIComponent(query)}`);
  const { data }: Answer = JSON.parse(await answer.text());
  return new Map(data.result.map(({ metric, value }) => [Object.values(metric)[0] ?? '', Number(value[1])]));
}

async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await ready().catch(() => false)); tries++) {
    if (tries > 200) throw new Error('victoria-metrics does not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
