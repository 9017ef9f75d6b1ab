import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DemoServer } from '../../src/demo/server.ts';
import { useChartService } from '../support/chart-service.ts';
import { runCli, tempDir } from '../support/cli.ts';
import { daysAgo, startServer } from '../support/demo.ts';

const { envFor } = useChartService();

describe('damage in the previous period alone', () => {
  it('costs the comparison, not the run', async () => {
    await using server = await startServer({ rowsPerDay: 5 });
    await using dir = await tempDir();
    damagePartsOfSecondExport(server);
    // Too long for one window: the period's export is asked for first.
    const env = { ...envFor(server), START_DATE: daysAgo(26), END_DATE: daysAgo(6) };

    const { code, stderr } = await runCli({ cwd: dir.path, env });
    expect(code).toBe(0);
    expect(stderr).toMatch(/There is no comparison\. .*(damaged|cut short)/);
    const report = JSON.parse(await readFile(join(dir.path, 'circleci-usage/report.json'), 'utf8'));
    expect(report.totals.rows).toBeGreaterThan(0);
    expect(report.previousTotals).toBeNull();
    expect(report.comparisonNote).toMatch(/damaged|cut short/);
  });
});

/** The second export's parts are a few bytes that only begin as gzip does. */
function damagePartsOfSecondExport(server: DemoServer): void {
  const damaged = Buffer.from([0x1f, 0x8b, 8, 0]);
  const readJobs = () =>
    server.requests.flatMap(({ path }) => /usage_export_job\/(.+)$/.exec(path)?.[1] ?? []);
  server.behaviours.intercept = (request, response, origin) => {
    const second = [...new Set(readJobs())][1];
    if (origin !== 'parts' || second === undefined || !request.url?.includes(second)) return false;
    response.writeHead(200, { 'content-length': damaged.length }).end(damaged);
    return true;
  };
}
