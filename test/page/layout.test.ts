import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../support/report.ts';
import { browserPages } from './browser.ts';
import { fullReport } from './reports.ts';

const { open } = browserPages();
const PHONE = { viewport: { width: 390, height: 844 } };

describe('on a phone', () => {
  test('nothing makes the page wider than the screen, in any tab', async (context) => {
    const { page } = await open(context, fullReport(), PHONE);
    const widths = await inEveryTab<number>(page, 'document.documentElement.scrollWidth');
    expect(widths.length).toBeGreaterThan(20);
    expect(new Set(widths)).toEqual(new Set([390]));
  });

  test('tiles stand two in a row', async (context) => {
    const { page } = await open(context, fullReport(), PHONE);
    const tops = await page
      .locator('.tile')
      .evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(tops.length / 2);
  });

  test('long names of a legend are cut at the edge of the chart', async (context) => {
    const long = 'partner-integrations-salesforce-and-netsuite-connector-v2';
    const report = JSON.parse(JSON.stringify(fullReport()).replaceAll('"mobile"', `"${long}"`));
    const { page } = await open(context, report, PHONE);
    await page.locator('.legend button', { hasText: long }).waitFor();
    const beyond = await page.evaluate(
      `[...document.querySelectorAll('.legend button')]
        .filter((item) => item.getBoundingClientRect().right > item.closest('figure').getBoundingClientRect().right)
        .map(({ textContent }) => textContent)`,
    );
    expect(beyond).toEqual([]);
  });

  test('nothing is wider than the screen without scripts either', async (context) => {
    const { page } = await open(context, fullReport(), { ...PHONE, javaScriptEnabled: false });
    // Scripts are off for the page, not for the test.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});

test('no number is cut off, in any tab', async (context) => {
  const { page } = await open(context, fullReport());
  const cut = await inEveryTab<string[]>(
    page,
    `[...document.querySelectorAll('td.number')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ textContent }) => textContent)`,
  );
  expect(cut.flat()).toEqual([]);
});

/** What an expression comes to in the browser with each of the tabs open. */
async function inEveryTab<T>(page: Page, expression: string): Promise<T[]> {
  const tabs = "[...document.querySelectorAll('[role=tab]')]";
  return await page.evaluate(`${tabs}.map((tab) => { tab.click(); return ${expression}; })`);
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All of axe's rules, or the one that looks at colours. */
async function violations(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  await page.evaluate(axe);
  const only = rules === 'all' ? '' : ', runOnly: ["color-contrast"]';
  const found: AxeResults = await page.evaluate(`axe.run(document, { resultTypes: ["violations"]${only} })`);
  return found.violations.map(({ id, impact, nodes }) => `${impact}: ${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

describe('axe finds nothing', { timeout: 60_000 }, () => {
  test('in a full page, wide and narrow', async (context) => {
    const { page } = await open(context, fullReport(), { hash: '#waste-by-job' });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(PHONE.viewport);
    expect(await violations(page)).toEqual([]);
  });

  test('in its dark colours, and on paper', async (context) => {
    const { page } = await open(context, fullReport(), { colorScheme: 'dark', hash: '#job' });
    expect(await violations(page, 'colours')).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await violations(page, 'colours')).toEqual([]);
  });

  test('in a page without usage', async (context) => {
    const { page } = await open(context, reportOf([], { warnings: ['CircleCI says the export is empty.'] }));
    expect(await violations(page)).toEqual([]);
  });
});
