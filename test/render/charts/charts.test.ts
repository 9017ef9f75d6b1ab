import { describe, expect, test } from 'vitest';
import { chartSpecs, renderCharts } from '../../../src/render/charts/charts.ts';
import { type Answer, inTheOpen, PNG, pictures, SVG, startQuickChart } from './quickchart-server.ts';
import { projectNames, usageReport } from './usage.ts';

const REPORT = usageReport({ projects: projectNames(5), days: ['2026-06-01', '2026-06-07'] });
const CHARTS = ['total_credits_per_project', 'credits_per_day', 'credits_by_resource_class'];

async function render(quickchartUrl?: URL) {
  const warnings: string[] = [];
  const onWarning = (text: string) => warnings.push(text);
  const { files, images } = await renderCharts(REPORT, { top: 3, quickchartUrl, onWarning });
  return { files: new Map(files.map(({ name, bytes }) => [name, Buffer.from(bytes)])), images, warnings };
}

describe('the charts', () => {
  test('are drawn here when no service is named', async () => {
    const { files, images, warnings } = await render();
    expect([...files.keys()]).toEqual(CHARTS.flatMap((name) => [`${name}.png`, `${name}.svg`]));
    for (const chart of CHARTS) {
      expect(files.get(`${chart}.png`)?.subarray(1, 4).toString()).toBe('PNG');
      expect(files.get(`${chart}.svg`)?.toString()).toMatch(/^<svg/);
    }
    expect(files.get('total_credits_per_project.svg')?.toString()).toContain('2 other projects');
    expect({ images, warnings }).toEqual({ images: [], warnings: [] });
  });

  test('are those of the service that is named, which gets the very objects that are drawn here', async () => {
    await using service = await startQuickChart();
    const { files, warnings } = await render(service.url);
    for (const chart of CHARTS) {
      expect(files.get(`${chart}.png`)).toEqual(PNG);
      expect(files.get(`${chart}.svg`)).toEqual(SVG);
    }
    expect(warnings).toEqual([]);
    const sent = service.requests.map(({ body }) => [body.format, JSON.parse(body.chart)]);
    const specs = chartSpecs(REPORT, 3);
    expect(sent).toEqual(
      specs.flatMap(({ config }) => [
        ['png', config],
        ['svg', config],
      ]),
    );
  });

  test('can be shown in a summary where the service is in the open and the address short', async () => {
    await using stub = await startQuickChart();
    expect((await render(stub.url)).images).toEqual([]);
    using service = inTheOpen(stub);
    const { images } = await render(service.url);
    expect(images.map(({ description }) => description)).toEqual([
      'Credits by resource class, 1–7 June 2026 · 4 resource classes · 1.04M credits',
    ]);
  });

  const failing: Answer = (response) => response.writeHead(503).end();

  test('are drawn here, with a warning each, where the service fails', async () => {
    await using service = await startQuickChart(failing);
    const { files, warnings } = await render(service.url);
    expect(files).toEqual((await render()).files);
    expect(warnings).toEqual(
      CHARTS.map(
        (name) => `The chart service answered with status 503. The chart ${name} is drawn without it.`,
      ),
    );
  });

  test('are the service’s but for the one at which it fails', async () => {
    await using service = await startQuickChart((response, body) =>
      (body.chart.includes('"doughnut"') ? failing : pictures)(response, body),
    );
    const { files, images, warnings } = await render(service.url);
    expect(files.get('credits_per_day.png')).toEqual(PNG);
    expect(files.get('credits_by_resource_class.png')).toEqual(
      (await render()).files.get('credits_by_resource_class.png'),
    );
    expect(images).toEqual([]);
    expect(warnings).toHaveLength(1);
  });

  test('ask a service that is out of reach once', async () => {
    const service = await startQuickChart();
    await service[Symbol.asyncDispose]();
    const { files, warnings } = await render(service.url);
    expect(files).toEqual((await render()).files);
    expect(warnings).toEqual([
      'The chart service could not be reached, or redirected the request. The charts are drawn without it.',
    ]);
  });
});
