import { expect, it, onTestFinished } from 'vitest';
import { exportUsage } from '../../src/circleci/export.ts';
import { createClock } from '../../src/common/clock.ts';
import { ComeBackLaterError } from '../../src/common/errors.ts';
import { createHttp } from '../../src/http/client.ts';
import { serve } from '../support/server.ts';
import { world } from './fake-api.ts';

/** Answers a create, and a status read with a space now and then, without end. */
async function dripping(): Promise<URL> {
  const server = await serve((request, response) => {
    request.resume();
    if (request.method === 'POST') {
      response.writeHead(201).end(JSON.stringify({ usage_export_job_id: 'job-1', state: 'created' }));
      return;
    }
    response.writeHead(200);
    const drip = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(drip));
  });
  onTestFinished(() => server.close());
  return server.url;
}

it('an answer that drips ends at the deadline', async () => {
  const { request, tools } = await world({ apiUrl: await dripping() });
  const http = createHttp();
  onTestFinished(() => http.close());
  // The first read comes after a second of the clock, which is 10 ms here; then 1.2 s are left.
  const clock = createClock(100);
  const startedAt = performance.now();
  const run = exportUsage({ ...request, deadline: clock.elapsed() + 120_000 }, { ...tools, clock, http });
  await expect(run).rejects.toThrow(ComeBackLaterError);
  const ms = performance.now() - startedAt;
  expect(ms).toBeGreaterThan(1000);
  expect(ms).toBeLessThan(2400);
});
