import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PNG, SVG, startQuickChart } from '../render/charts/quickchart-server.ts';
import { filesOf, runCli, tempDir } from '../support/cli.ts';
import { envFor, startServer } from '../support/demo.ts';

const CHART = 'total_credits_per_project';

describe('quickchart-url', () => {
  it('has the charts drawn by the service, from the bundle', async () => {
    await using service = await startQuickChart();
    await using server = await startServer();
    await using dir = await tempDir();
    const env = { ...envFor(server), QUICKCHART_URL: service.url.href };

    expect(await runCli({ cwd: dir.path, env })).toMatchObject({ code: 0, stderr: '' });
    expect(service.requests.map(({ body }) => [body.format, body.version])).toEqual([
      ['png', '4'],
      ['svg', '4'],
    ]);
    const files = await filesOf(join(dir.path, 'circleci-usage'));
    expect(files.get(`${CHART}.png`)).toEqual(PNG);
    expect(files.get(`${CHART}.svg`)).toEqual(SVG);
  });

  it('falls back to drawing here, with a warning, when the service is down', async () => {
    const service = await startQuickChart();
    await service[Symbol.asyncDispose]();
    await using server = await startServer();
    await using here = await tempDir();
    await using there = await tempDir();
    await runCli({ cwd: here.path, env: envFor(server) });
    const env = { ...envFor(server), QUICKCHART_URL: service.url.href };
    const { code, stderr } = await runCli({ cwd: there.path, env });

    expect(code).toBe(0);
    expect(stderr).toMatch(/^warning: .*drawn without it/m);
    expect(await filesOf(join(there.path, 'circleci-usage'))).toEqual(
      await filesOf(join(here.path, 'circleci-usage')),
    );
  });
});
