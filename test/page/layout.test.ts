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
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, (await tab.textContent()) ?? '').toBe(390);
    }
  });

  test('tiles stand two in a row', async (context) => {
    const { page } = await open(context, fullReport(), PHONE);
    const tops = await page
      .locator('.tile')
      .evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(tops.length / 2);
  });

  test('nothing is wider than the screen without scripts either', async (context) => {
    const { page } = await open(context, fullReport(), { ...PHONE, javaScriptEnabled: false });
    // Scripts are off for the page, not for the test.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test('no number is cut off', async (context) => {
  const { page } = await open(context, fullReport());
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    const cut = await page
      .locator('td.number:visible')
      .evaluateAll((cells) =>
        cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
      );
    expect(cut).toEqual([]);
  }
});

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: AxeResults = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return found.violations.map(({ id, impact, nodes }) => `${impact}: ${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

describe('axe finds nothing', () => {
  test.for([
    ['light', { colorScheme: 'light' as const }],
    ['dark', { colorScheme: 'dark' as const }],
    ['phone', PHONE],
    ['paper', { colorScheme: 'dark' as const, print: true }],
  ] as const)('%s', async ([, { ...options }], context) => {
    const { page } = await open(context, fullReport(), options);
    if ('print' in options) await page.emulateMedia({ media: 'print' });
    for (const id of ['job', 'waste-by-job', 'queue-time'])
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
    expect(await violations(page)).toEqual([]);
  });

  test('in a page without usage', async (context) => {
    const { page } = await open(context, reportOf([], { warnings: ['CircleCI says the export is empty.'] }));
    expect(await violations(page)).toEqual([]);
  });
});
