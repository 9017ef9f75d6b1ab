import { expect, it, onTestFinished } from 'vitest';
import { addDays, dayAt } from '../../src/common/day.ts';
import { DEMO_ORG_ID, DEMO_TOKEN, demoServerCommand, startDemo } from '../../src/demo/demo.ts';
import { send } from './support.ts';

it('starts a server with about as many rows in the period as were asked for', async () => {
  const { server, ...demo } = await startDemo({ seed: 5, rows: 2_800, days: 7 });
  onTestFinished(() => server.close());
  expect(demo).toEqual({ apiUrl: server.apiUrl, orgId: DEMO_ORG_ID, token: DEMO_TOKEN });
  const yesterday = addDays(dayAt(Date.now()), -1);
  const rows = server.usage.count([DEMO_ORG_ID], { first: addDays(yesterday, -6), last: yesterday });
  expect(rows).toBeGreaterThan(2_800 * 0.8);
  expect(rows).toBeLessThan(2_800 * 1.2);
});

it('runs the server until it is told to stop, and says how to reach it', async () => {
  const stop = new AbortController();
  const lines: string[] = [];
  const running = demoServerCommand({}, (line) => lines.push(line), stop.signal);
  await expect.poll(() => lines.length).toBeGreaterThan(3);
  const text = lines.join('\n');
  expect(text).toContain(DEMO_ORG_ID);
  expect(text).toContain(`curl -X POST -H 'Circle-Token: ${DEMO_TOKEN}'`);
  const apiUrl = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
  expect((await send(`${apiUrl}/api/v2/me`)).status).toBe(404);
  stop.abort();
  await running;
  await expect(send(`${apiUrl}/api/v2/me`)).rejects.toThrow();
});
