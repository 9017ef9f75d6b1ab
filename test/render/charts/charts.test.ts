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

const NAMES = ['total_credits_per_project.png', 'total_credits_per_project.svg'] as const;

describe('the charts', () => {
  test('are drawn here when no service is named', async () => {
    const { files, warnings } = await render();
    expect([...files.keys()]).toEqual(NAMES);
    expect(files.get(NAMES[0])?.subarray(1, 4).toString()).toBe('PNG');
    expect(files.get(NAMES[1])?.toString()).toContain('2 other projects');
    expect(warnings).toEqual([]);
  });

  test('are those of the service that is named', async () => {
    await using service = await startQuickChart();
    const { files, warnings } = await render(service.url);
    expect(files.get(NAMES[0])).toEqual(PNG);
    expect(files.get(NAMES[1])).toEqual(SVG);
    expect(warnings).toEqual([]);
  });

  test('are drawn here, with a warning, when the service fails', async () => {
    await using service = await startQuickChart((response) => response.writeHead(503).end());
    const { files, warnings } = await render(service.url);
    expect(files).toEqual((await render()).files);
    expect(warnings).toEqual([
      'The chart service answered with status 503. The chart total_credits_per_project was drawn without it.',
    ]);
  });
});
