import { execFile, spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { createClock } from '../../src/common/clock.ts';
import { addDays, dayAt } from '../../src/common/day.ts';
import { startDemoServer } from '../../src/demo/server.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { parsePart } from './support.ts';

const SCRIPT = join(import.meta.dirname, 'client.sh');
const noCurl = ['curl', 'bash', 'gunzip'].some((tool) => spawnSync(tool, ['--version']).status !== 0);

async function startFastServer(dialect: 'plain' | 'quoted') {
  const server = await startDemoServer({ rowsPerDay: 120, dialect, clock: createClock(120), partRows: 150 });
  const folder = await tempFolder();
  onTestFinished(() => server.close());
  const yesterday = addDays(dayAt(Date.now()), -1);
  const days = { first: addDays(yesterday, -4), last: yesterday };
  const client = () =>
    promisify(execFile)(
      SCRIPT,
      [server.apiUrl, server.orgId, `${days.first}T00:00:00Z`, `${days.last}T23:59:59Z`, folder],
      { env: { ...process.env, CIRCLE_TOKEN: server.token, POLL_SECONDS: '0.1' } },
    );
  return { server, folder, days, client };
}

// Without curl, bash and gunzip there is no such client to try.
it.skipIf(noCurl).each(['plain', 'quoted'] as const)(
  'a client that is only curl gets every row (%s)',
  async (dialect) => {
    const { server, folder, days, client } = await startFastServer(dialect);
    await client();
    const expected = [...server.usage.rows([server.orgId], days)];
    const [header, ...rows] = parsePart(await readFile(join(folder, 'merged.csv'), 'utf8'));
    expect(header).toHaveLength(48);
    expect(rows).toHaveLength(expected.length);
    expect(rows.map((row) => row[24]).sort()).toEqual(expected.map((row) => row[24]).sort());
    expect((await readdir(folder)).filter((name) => name.startsWith('part-')).length).toBeGreaterThan(1);
    expect(server.violations).toEqual([]);
  },
);

// Without curl, bash and gunzip there is no such client to try.
it.skipIf(noCurl)('the client says why an export failed', async () => {
  const { server, client } = await startFastServer('plain');
  server.behaviours.failExports = 'No such luck.';
  await expect(client()).rejects.toMatchObject({ code: 1, stderr: 'The export failed: No such luck.\n' });
});
