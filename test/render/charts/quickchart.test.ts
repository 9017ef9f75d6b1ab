import { createRequire } from 'node:module';
import crossFetch, { fetch as namedFetch } from 'cross-fetch';
import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../../src/render/charts/chart-spec.ts';
import { chartSpecs } from '../../../src/render/charts/charts.ts';
import { projectChart } from '../../../src/render/charts/project-chart.ts';
import { quickChart } from '../../../src/render/charts/quickchart.ts';
import { resourceClassChart } from '../../../src/render/charts/resource-class-chart.ts';
import { reportOf } from '../../support/report.ts';
import { inTheOpen, PNG, pictures, SVG, startQuickChart } from './quickchart-server.ts';
import { cell, hostileReport, LONG_NAME, projectsReport } from './samples.ts';
import { hostileUsage, SHAPES, usageReport } from './usage.ts';

const spec = projectChart(projectsReport(47), 20);

describe('a QuickChart service', () => {
  test('gets exactly the chart’s config, and gives both pictures', async () => {
    await using service = await startQuickChart();
    expect(await quickChart(spec, service.url)).toEqual({ ok: true, png: PNG, svg: SVG, url: undefined });
    expect(service.requests.map(({ path }) => path)).toEqual(['POST /chart', 'POST /chart']);
    for (const [i, format] of (['png', 'svg'] as const).entries()) {
      const { chart, ...rest } = service.requests[i]?.body ?? { chart: '' };
      expect(JSON.parse(chart)).toEqual(spec.config);
      expect(rest).toEqual({
        width: 960,
        height: spec.height,
        devicePixelRatio: 2,
        backgroundColor: '#ffffff',
        version: '4',
        format,
      });
    }
  });

  test('gets no code: markers in names are broken where anyone can see it', async () => {
    await using service = await startQuickChart();
    expect(await quickChart(projectChart(hostileReport(), 20), service.url)).toMatchObject({ ok: true });
    const sent = service.requests.map(({ body }) => body.chart).join();
    expect(sent).not.toMatch(/__(?:BEGIN|END)FUNCTION__/);
    expect(sent).toContain('_ _BEGINFUNCTION__process.exit()_ _ENDFUNCTION__');
  });

  describe('in the open', () => {
    async function addressOf(chart: ChartSpec): Promise<URL | undefined> {
      await using stub = await startQuickChart();
      using service = inTheOpen(stub);
      const answer = await quickChart(chart, service.url);
      expect(answer).toMatchObject({ ok: true, png: PNG });
      return answer.ok && answer.url !== undefined ? new URL(answer.url) : undefined;
    }
    const configIn = (address: URL | undefined) =>
      Buffer.from(address?.searchParams.get('c') ?? '', 'base64').toString();
    const ring = (name: string) =>
      resourceClassChart(usageReport({ projects: ['web'], classes: [['docker', name]] }));

    test('has an address of a small chart with the same object, but for what only we read', async () => {
      const chart = ring('large');
      const address = await addressOf(chart);
      const { ringLabels, ...plugins } = chart.config.options?.plugins ?? {};
      expect(JSON.parse(configIn(address))).toEqual({
        ...chart.config,
        options: { ...chart.config.options, plugins },
      });
      expect(address?.href).toMatch(/^https:\/\/charts\.example\/chart\?/);
      expect(Object.fromEntries(address?.searchParams ?? [])).toMatchObject({
        encoding: 'base64',
        w: '960',
        h: String(chart.height),
        f: 'png',
        v: '4',
      });
    });

    test('is given no code in an address either', async () => {
      const address = await addressOf(ring('__BEGINFUNCTION__process.exit()__ENDFUNCTION__'));
      expect(configIn(address)).toContain('_ _BEGINFUNCTION__process.exit()_ _ENDFUNCTION__');
    });

    test('has no address of more than 2,000 characters', async () => {
      const reports = [...SHAPES.map(([, shape]) => shape), hostileUsage()];
      const lengths: number[] = [];
      for (const chart of reports.flatMap((report) => chartSpecs(report, 20))) {
        lengths.push((await addressOf(chart))?.href.length ?? 0);
      }
      expect(Math.max(...lengths)).toBeLessThanOrEqual(2_000);
      expect(lengths).toContain(0);
    });
  });

  test.each([
    ['status', 'The chart service answered with status 500.', 500, PNG],
    ['status', 'The chart service answered with status 413.', 413, 'too large'],
    ['not-an-image', 'The chart service did not answer with a png picture.', 200, '<html>hello</html>'],
    ['not-an-image', 'The chart service did not answer with a png picture.', 200, ''],
  ])('that fails is a failure of kind %s: %s', async (reason, message, status, body) => {
    await using service = await startQuickChart((response) => {
      response
        .writeHead(status, { 'content-type': 'image/png', 'x-quickchart-error': '::error::no' })
        .end(body);
    });
    expect(await quickChart(spec, service.url)).toEqual({ ok: false, reason, message });
  });

  test.each([
    '<svg><script>alert(1)</script></svg>',
    '<svg onload="alert(1)"/>',
    '<svg><foreignObject/></svg>',
    '<!DOCTYPE svg><svg/>',
    'not a picture',
  ])('whose SVG is %s is not believed', async (svg) => {
    await using service = await startQuickChart((response, body) => {
      if (body.format === 'svg') response.end(svg);
      else pictures(response, body);
    });
    expect(await quickChart(spec, service.url)).toMatchObject({ ok: false, reason: 'not-an-image' });
  });

  test('that does not answer is given up', async () => {
    await using service = await startQuickChart(() => {});
    expect(await quickChart(spec, service.url, 50)).toEqual({
      ok: false,
      reason: 'timeout',
      message: 'The chart service did not answer in time.',
    });
  });

  test('that sends the request elsewhere is not followed', async () => {
    await using elsewhere = await startQuickChart();
    await using service = await startQuickChart((response) => {
      response.writeHead(307, { location: new URL('/chart', elsewhere.url).href }).end();
    });
    expect(await quickChart(spec, service.url)).toMatchObject({ ok: false, reason: 'unreachable' });
    expect(elsewhere.requests).toEqual([]);
  });

  test('that is not there is a failure', async () => {
    const { url } = await startQuickChart().then(async (service) => {
      await service[Symbol.asyncDispose]();
      return service;
    });
    expect(await quickChart(spec, url)).toMatchObject({ ok: false, reason: 'unreachable' });
  });

  test('is not asked for more than it takes', async () => {
    await using service = await startQuickChart();
    const cells = Array.from({ length: 600 }, (_, i) => cell(`${i}-${LONG_NAME}`, 1000 - i));
    const answer = await quickChart(projectChart(reportOf(cells), 1000), service.url);
    expect(answer).toMatchObject({ ok: false, reason: 'too-large' });
    expect(service.requests).toEqual([]);
  });

  test.each([
    'ftp://charts.example/',
    'https://user:password@charts.example/',
    'https://charts.example/prefix',
    'https://charts.example/?key=1',
  ])('at %s is refused without a request', async (address) => {
    const answer = await quickChart(spec, new URL(address));
    expect(answer).toMatchObject({ ok: false, reason: 'bad-url' });
    expect(JSON.stringify(answer)).not.toContain('password');
  });
});

describe('the stand-in for cross-fetch', () => {
  test('is what is installed, for import and require, by default and by name', () => {
    const required = createRequire(import.meta.url)('cross-fetch');
    expect(createRequire(import.meta.url).resolve('cross-fetch')).toMatch(
      /shims[\\/]cross-fetch[\\/]index\.js$/,
    );
    expect(required.default).toBe(required);
    expect(required.fetch).toBe(required);
    expect(namedFetch).toBe(crossFetch);
    expect(required.Headers).toBe(Headers);
  });

  test('follows no redirect', async () => {
    await using service = await startQuickChart((response) => {
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    await expect(crossFetch(service.url, { method: 'POST', body: '{}' })).rejects.toThrow('fetch failed');
    expect(service.requests).toHaveLength(1);
  });
});
