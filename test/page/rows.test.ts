import type { Locator } from 'playwright-core';
import { describe, expect, type TestContext, test } from 'vitest';
import { browserPages } from './browser.ts';
import { largeReport } from './reports.ts';

const { open } = browserPages();

const ROWS = 20_000;
const ON_PAPER = 10;
/** Rows differ in height, and that of those not drawn is not known. */
const TOLERANCE = 0.05;

/** The jobs of a large organisation, far too many to be all in the document. */
async function openJobs(context: TestContext) {
  const { page, problems } = await open(context, largeReport(2_000, ROWS), { hash: '#job' });
  const table = page.locator('[data-table=job]');
  await table.locator('thead button').first().waitFor();
  return {
    page,
    problems,
    heads: table.locator('thead button'),
    box: table.locator('.scroll'),
    body: table.locator('tbody'),
  };
}

/** What of a row's element matters here. */
interface Row {
  getAttribute(name: string): string | null;
  getBoundingClientRect(): { readonly height: number };
}

/** Which rows are drawn, and how many of them the spaces above and below them are as high as. */
function drawn(body: Locator) {
  return body.evaluate((element) => {
    const [above, ...others]: Row[] = [...element.rows];
    const below = others.pop();
    const height = (row: Row | undefined) => row?.getBoundingClientRect().height ?? 0;
    return {
      // The head of the table is the first row.
      first: Number(others[0]?.getAttribute('aria-rowindex')) - 2,
      count: others.length,
      above: height(above) / height(others[0]),
      below: height(below) / height(others[0]),
    };
  });
}

describe('the rows of a long table', () => {
  test('fill it at once', async (context) => {
    const { box, body } = await openJobs(context);
    const bottom = (locator: Locator) =>
      locator.evaluate((element) => element.getBoundingClientRect().bottom);
    expect(await bottom(body.locator('tr:not(.space)').last())).toBeGreaterThan(await bottom(box));
  });

  test('are those of the place that it is scrolled to, between spaces as high as the others', async (context) => {
    const { problems, box, body, heads } = await openJobs(context);
    const scrollTo = (part: number) =>
      box.evaluate((element, part) => element.scrollTo(0, element.scrollHeight * part), part);
    await scrollTo(1 / 4);
    await expect.poll(async () => (await drawn(body)).first).toBeGreaterThan(0.2 * ROWS);
    await scrollTo(1 / 2);
    await expect.poll(async () => (await drawn(body)).first).toBeGreaterThan(0.45 * ROWS);
    const { first, count, above, below } = await drawn(body);
    expect(Math.abs(above / first - 1)).toBeLessThan(TOLERANCE);
    expect(Math.abs(below / (ROWS - first - count) - 1)).toBeLessThan(TOLERANCE);

    await heads.first().click();
    expect(await box.evaluate((element) => element.scrollTop)).toBe(0);
    expect((await drawn(body)).first).toBe(0);
    expect(problems).toEqual([]);
  });

  test('are the first ones on paper, which nobody scrolls, and those in sight afterwards', async (context) => {
    const { page, problems, box, body } = await openJobs(context);
    await box.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
    await expect.poll(async () => (await drawn(body)).first).toBeGreaterThan(0.45 * ROWS);
    await page.evaluate(`dispatchEvent(new Event('beforeprint')); 0`);
    expect(await drawn(body)).toMatchObject({ first: 0, count: ON_PAPER });
    await page.evaluate(`dispatchEvent(new Event('afterprint')); 0`);
    const { first, count } = await drawn(body);
    expect(first).toBeGreaterThan(0.45 * ROWS);
    expect(count).toBeGreaterThan(ON_PAPER);
    expect(count).toBeLessThan(80);
    expect(problems).toEqual([]);
  });
});
