import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartSpecs } from '../../src/render/charts/charts.ts';
import { drawChart } from '../../src/render/charts/draw.ts';
import { PNG, SVG, startQuickChart } from '../render/charts/quickchart-server.ts';
import { filesOf, runCli, tempDir } from '../support/cli.ts';
import { envFor, startServer } from '../support/demo.ts';

describe('quickchart-url', () => {
  it('has the charts drawn by the service, from the bundle', async () => {
    await using service = await startQuickChart();
    await using server = await startServer();
    await using dir = await tempDir();
    const env = { ...envFor(server), QUICKCHART_URL: service.url.href };

    expect(await runCli({ cwd: dir.path, env })).toMatchObject({ code: 0, stderr: '' });
    const files = await filesOf(join(dir.path, 'circleci-usage'));
    const specs = chartSpecs(JSON.parse(String(files.get('report.json'))), 20);
    const sent = service.requests.map(({ body: { chart, format, version } }) => [
      JSON.parse(chart),
      format,
      version,
    ]);
    expect(sent).toEqual(
      specs.flatMap(({ config }) => [
        [config, 'png', '4'],
        [config, 'svg', '4'],
      ]),
    );
    for (const { name } of specs) {
      expect(files.get(`${name}.png`)).toEqual(PNG);
      expect(files.get(`${name}.svg`)).toEqual(SVG);
    }
  });

  it('draws the same objects here without a service', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    expect(await runCli({ cwd: dir.path, env: envFor(server) })).toMatchObject({ code: 0 });
    const files = await filesOf(join(dir.path, 'circleci-usage'));
    for (const spec of chartSpecs(JSON.parse(String(files.get('report.json'))), 20)) {
      const { svg, png } = await drawChart(spec);
      expect(String(files.get(`${spec.name}.svg`))).toBe(svg);
      expect(files.get(`${spec.name}.png`)).toEqual(Buffer.from(png));
    }
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
