import { describe, expect, test } from 'vitest';
import { renderCharts } from '../../../src/render/charts/charts.ts';
import { PNG, SVG, startQuickChart } from './quickchart-server.ts';
import { projectsReport } from './samples.ts';

async function render(quickchartUrl?: URL) {
  const warnings: string[] = [];
  const onWarning = (text: string) => warnings.push(text);
  const files = await renderCharts(projectsReport(5), { top: 3, quickchartUrl, onWarning });
  return { files: new Map(files.map(({ name, bytes }) => [name, Buffer.from(bytes)])), warnings };
}

const CHARTS = ['total_credits_per_project', 'credits_per_day', 'credits_by_resource_class'];
const NAMES = CHARTS.flatMap((name) => [`${name}.png`, `${name}.svg`]);

describe('the charts', () => {
  test('are drawn here when no service is named', async () => {
    const { files, warnings } = await render();
    expect([...files.keys()]).toEqual(NAMES);
    for (const chart of CHARTS) {
      expect(files.get(`${chart}.png`)?.subarray(1, 4).toString()).toBe('PNG');
      expect(files.get(`${chart}.svg`)?.toString()).toMatch(/^<svg/);
    }
    expect(files.get('total_credits_per_project.svg')?.toString()).toContain('2 other projects');
    expect(warnings).toEqual([]);
  });

  test('are those of the service that is named', async () => {
    await using service = await startQuickChart();
    const { files, warnings } = await render(service.url);
    for (const chart of CHARTS) {
      expect(files.get(`${chart}.png`)).toEqual(PNG);
      expect(files.get(`${chart}.svg`)).toEqual(SVG);
    }
    expect(warnings).toEqual([]);
  });

  test('are drawn here, with a warning, when the service fails', async () => {
    await using service = await startQuickChart((response) => response.writeHead(503).end());
    const { files, warnings } = await render(service.url);
    expect(files).toEqual((await render()).files);
    expect(warnings).toEqual(
      CHARTS.map(
        (name) => `The chart service answered with status 503. The chart ${name} was drawn without it.`,
      ),
    );
  });
});
