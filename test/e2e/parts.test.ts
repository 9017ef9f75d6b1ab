import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createHttp } from '../../src/http/client.ts';
import { useChartService } from '../support/chart-service.ts';
import { filesOf, runCli, tempDir } from '../support/cli.ts';
import { startServer } from '../support/demo.ts';

const { envFor } = useChartService();

describe('MERGE_USAGE_REPORTS=false', () => {
  it('keeps the parts byte for byte as the server sent them, and the report is the same', async () => {
    await using server = await startServer({ partRows: 100 });
    await using merged = await tempDir();
    await using apart = await tempDir();
    const env = envFor(server);
    expect(await runCli({ cwd: merged.path, env })).toMatchObject({ code: 0 });
    const sent: string[] = [];
    server.behaviours.intercept = (request, _, origin) => {
      if (origin === 'parts') sent.push(new URL(request.url ?? '', server.partsUrl).href);
      return false;
    };
    expect(await runCli({ cwd: apart.path, env: { ...env, MERGE_USAGE_REPORTS: 'false' } })).toMatchObject({
      code: 0,
    });
    server.behaviours.intercept = undefined;

    const folder = join(apart.path, 'circleci-usage');
    const names = (await readdir(folder)).filter((name) => name.startsWith('usage_report_'));
    expect(names.length).toBeGreaterThan(1);
    expect(await readdir(folder)).not.toContain('merged.csv');
    const kept = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    const served = await Promise.all([...new Set(sent)].map(unzipped));
    for (const text of kept) expect(served).toContain(text);
    expect(new Set(kept).size).toBe(names.length);

    const report = async (dir: string) =>
      (await filesOf(join(dir, 'circleci-usage'))).get('report.json')?.toString();
    expect(await report(apart.path)).toBe(await report(merged.path));
  });
});

async function unzipped(url: string): Promise<string> {
  const http = createHttp();
  const { body } = await http.open({ method: 'GET', url: new URL(url) });
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  await http.close();
  return gunzipSync(Buffer.concat(chunks)).toString('utf8');
}
