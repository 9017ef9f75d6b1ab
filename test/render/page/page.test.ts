import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PALETTE } from '../../../src/render/charts/palette.ts';
import { pageScript } from '../../../src/render/page/assets.ts';
import { DEFINITIONS } from '../../../src/render/page/definitions.ts';
import { renderPage } from '../../../src/render/page/page.ts';
import { PAGE_TONES } from '../../../src/render/page/style-sheet.ts';
import type { Report } from '../../../src/report/report.ts';
import { fullReport } from '../../page/reports.ts';
import { NO_COUNTS, periodOf, reportOf } from '../../support/report.ts';
import { contrast } from '../charts/contrast.ts';

const idsIn = (html: string) => [...html.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id ?? '');
const page = (report: Report) => renderPage(report, { top: 20 });

describe('the page', () => {
  test('has a place of its own for everything that can be led to', async () => {
    const html = await page(fullReport());
    const ids = idsIn(html);
    expect(ids.length).toBe(new Set(ids).size);
    const links = [...html.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(25);
    expect(links.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });

  test('has the data of every table that it shows, and of no other', async () => {
    const html = await page(fullReport());
    const tables = [...html.matchAll(/data-table="([\w-]+)"/g)].map(([, id]) => `data-${id}`);
    const data = idsIn(html).filter((id) => id.startsWith('data-'));
    expect(data.filter((id) => id !== 'data-style' && id !== 'data-charts').toSorted()).toEqual(
      tables.toSorted(),
    );
    const rows = /id="data-job">(.*?)<\/script>/.exec(html)?.[1];
    expect(JSON.parse(rows ?? '').rows).toBe(fullReport().breakdowns.job.length);
  });

  test('leaves out what has no figures', async () => {
    const cells = [{ project: 'web', job: 'test', status: 'success', credits: { compute: 10 } }];
    const html = await page(reportOf(cells, { period: periodOf('2026-06-01', '2026-06-07') }));
    const ids = idsIn(html);
    for (const id of ['movers', 'budgets', 'waste', 'teams', 'team', 'organisation', 'times', 'trends'])
      expect(ids).not.toContain(id);
    expect(html).not.toContain('>Change</th>');
    expect(html).toContain('1 project<');
  });

  test('says of which projects it is when it is not of all', async () => {
    const filter = { globs: ['web-*', '!<b>'], projects: [] };
    expect(await page(reportOf([], { filter }))).toContain('only projects web-*, !&lt;b&gt;');
    expect(await page(reportOf([]))).not.toContain('only projects');
  });

  test('says why there is nothing', async () => {
    const empty = await page(reportOf([]));
    expect(empty).toContain('CircleCI has no usage rows for organisation 11111111-2222');
    expect(idsIn(empty)).not.toContain('breakdowns');
    const counts = { ...NO_COUNTS, period: 7, read: 7, excludedByProjects: 7 };
    expect(await page(reportOf([], { counts }))).toContain('The projects input leaves nothing to report on');
  });

  test('is under 500 KB beside its data', async () => {
    expect(Buffer.byteLength(await page(reportOf([])))).toBeLessThan(500_000);
    expect(Buffer.byteLength(pageScript())).toBeLessThan(250_000);
  });

  test('keeps the notice of Chart.js', () => {
    expect(pageScript()).toMatch(/Chart\.js v[\d.]+[\s\S]{0,200}MIT License/);
  });

  test('differs between two runs by its time alone', async () => {
    const at = (now: number) =>
      page(reportOf([{ project: 'web', job: 'test', credits: { compute: 10 } }], { now }));
    const [one, two] = [await at(0), await at(86_400_000)];
    expect(one.replace('1970-01-01', '1970-01-02')).toBe(two);
  });
});

test('its definitions are the sentences of docs/figures.md', () => {
  const docs = readFileSync(new URL('../../../docs/figures.md', import.meta.url), 'utf8')
    .replaceAll(/[`*]/g, '')
    .replaceAll("'", '’');
  const sentences = DEFINITIONS.flatMap(({ text }) => text.split(/(?<=\.) (?=[A-Z])/));
  expect(sentences.filter((sentence) => !docs.includes(sentence))).toEqual([]);
});

describe.each(['light', 'dark'] as const)('%s colours', (theme) => {
  const ground = PAGE_TONES.ground[theme];

  test('of text can be read', () => {
    const texts = [PALETTE.text[theme], PALETTE.muted[theme], PAGE_TONES.link[theme], PAGE_TONES.bad[theme]];
    for (const color of [...texts, PAGE_TONES.good[theme]]) {
      for (const behind of [ground, PAGE_TONES.raised[theme], PAGE_TONES.page[theme]])
        expect(contrast(color, behind)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('of charts stand out from the cards', () => {
    const { ground: _, text, muted, grid, ...marks } = PALETTE;
    for (const mark of Object.values(marks)) expect(contrast(mark[theme], ground)).toBeGreaterThanOrEqual(3);
  });
});
