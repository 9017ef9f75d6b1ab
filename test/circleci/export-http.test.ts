import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { exportUsage } from '../../src/circleci/export.ts';
import { createClock } from '../../src/common/clock.ts';
import { Secret } from '../../src/common/secret.ts';
import { createHttp } from '../../src/http/client.ts';
import { serve } from '../support/server.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { FIRST_WEEK, TOKEN } from './fake-api.ts';

const PART = gzipSync('ORGANIZATION_ID,JOB_RUN_DATE\na,2026-02-01\n');

/** Serves one export whose first url has expired by the time it is used. */
async function serveExport(seen: string[]): Promise<URL> {
  let reads = 0;
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { method, url = '', headers } = request;
    seen.push(`${method} ${url}${headers['circle-token'] === TOKEN ? ' with token' : ''}`);
    const json = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (method === 'POST')
      return json(201, { usage_export_job_id: 'job-1', state: 'created', download_urls: [] });
    if (url.startsWith('/part')) {
      return url.endsWith('=1') ? response.writeHead(403).end() : response.writeHead(200).end(PART);
    }
    json(200, { state: 'completed', download_urls: [`http://${headers.host}/part-0?signature=${++reads}`] });
  };
  const server = await serve((request, response) => {
    request.resume().on('end', () => answer(request, response));
  });
  onTestFinished(() => server.close());
  return server.url;
}

it('exports over real HTTP, renews an expired url, and sends the token to the API alone', async () => {
  const seen: string[] = [];
  const apiUrl = await serveExport(seen);
  const stateDir = await tempFolder();
  const http = createHttp();
  onTestFinished(() => http.close());
  const clock = createClock(60);
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const { parts } = await exportUsage(
    {
      apiUrl,
      token: new Secret(TOKEN, 'token'),
      orgId: 'org',
      ...FIRST_WEEK,
      stateDir,
      deadline: clock.elapsed() + 600_000,
    },
    {
      http,
      clock,
      log,
      progress: () => ({ update() {}, end() {} }),
      mask() {},
      onJobIds() {},
      random: () => 0.1,
    },
  );
  expect(await readFile(parts[0]?.path ?? '')).toEqual(PART);
  expect(parts[0]?.bytes).toBe(PART.length);
  const jobs = '/api/v2/organizations/org/usage_export_job';
  expect(seen).toEqual([
    `POST ${jobs} with token`,
    `GET ${jobs}/job-1 with token`,
    'GET /part-0?signature=1',
    `GET ${jobs}/job-1 with token`,
    'GET /part-0?signature=2',
  ]);
});
