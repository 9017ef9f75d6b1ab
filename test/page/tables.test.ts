import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserPages } from './browser.ts';
import { fullReport, largeReport } from './reports.ts';

const { open } = browserPages();

const names = (page: Page, table: string) =>
  page.locator(`[data-table=${table}] tbody th .main`).allTextContents();
const head = (page: Page, table: string, title: string) =>
  page.locator(`[data-table=${table}] thead button`, { hasText: new RegExp(`^${title}$`) });

describe('a table', () => {
  test('sorts by each column, a second time the other way round', async (context) => {
    const { page, problems } = await open(context, fullReport());
    await head(page, 'project', 'Project').waitFor();
    const given = await names(page, 'project');
    expect(given[0]).toBe('platform-monorepo');

    await head(page, 'project', 'Project').click();
    expect(await names(page, 'project')).toEqual(given.toSorted());
    await head(page, 'project', 'Project').click();
    expect(await names(page, 'project')).toEqual(given.toSorted().reverse());

    await head(page, 'project', 'Cost').click();
    expect((await names(page, 'project'))[0]).toBe('platform-monorepo');
    const sorted = page.locator('[data-table=project] thead [aria-sort]');
    expect(await sorted.allTextContents()).toEqual(['Cost']);
    expect(await sorted.getAttribute('aria-sort')).toBe('descending');
    await head(page, 'project', 'Cost').click();
    expect(await sorted.getAttribute('aria-sort')).toBe('ascending');
    expect((await names(page, 'project')).at(-1)).toBe('platform-monorepo');
    expect(problems).toEqual([]);
  });

  test('keeps rows without a value last, whichever way it sorts', async (context) => {
    const { page } = await open(context, fullReport());
    await head(page, 'project', 'Success').click();
    expect((await names(page, 'project')).slice(-2)).toEqual(['(seats)', '(none)']);
    await head(page, 'project', 'Success').click();
    expect((await names(page, 'project')).slice(-2)).toEqual(['(seats)', '(none)']);
  });

  test('filters by every word in any of the names, and says how many are left', async (context) => {
    const { page } = await open(context, fullReport(), { hash: '#job' });
    const search = page.locator('#job').getByRole('searchbox', { name: 'Filter jobs' });
    const status = page.locator('[data-table=job] [role=status]');
    await search.fill('MONOREPO e2e');
    expect(await names(page, 'job')).toEqual(['e2e-full']);
    expect(await status.textContent()).toBe('1 of 12 jobs');
    await search.fill('no such job');
    expect(await names(page, 'job')).toEqual([]);
    expect(await status.textContent()).toBe('0 of 12 jobs');
    await search.fill('');
    expect(await status.textContent()).toBe('12 jobs');
  });

  test('says on paper how much of what was found is there', async (context) => {
    const { page } = await open(context, fullReport(), { hash: '#job' });
    const table = page.locator('[data-table=job]');
    const printed = async () => {
      await page.evaluate('dispatchEvent(new Event("beforeprint")); 0');
      return await table.locator('.rest').textContent();
    };
    await table.getByRole('searchbox').fill('MONOREPO e2e');
    expect(await printed()).toBe('1 of 12 jobs with “MONOREPO e2e”. All are in tables/job.csv.');
    await table.getByRole('searchbox').fill('');
    expect(await printed()).toBe('The first 10 of 12 jobs. All are in tables/job.csv.');
  });

  test('of weekdays says where their numbers differ', async (context) => {
    // Thirty days of June from a Monday on, after thirty from a Saturday on.
    const { page } = await open(context, fullReport(), { hash: '#weekday' });
    const notes = page.locator('#weekday tbody th .note');
    const told = (await notes.allTextContents()).filter((note) => note !== '');
    expect(told).toEqual(['5 days, 4 before', '5 days, 4 before', '4 days, 5 before', '4 days, 5 before']);
  });

  test('shows what the report says', async (context) => {
    const report = fullReport();
    const { page } = await open(context, report, { hash: '#job' });
    const row = page.locator('[data-table=job] tbody tr', { hasText: 'unit-tests' });
    const job = report.breakdowns.job.find(({ name }) => name === 'unit-tests');
    const cells = await row.locator('td').allTextContents();
    expect(cells.slice(1, 3)).toEqual([job?.credits.toLocaleString('en-US'), `$${job?.cost.toFixed(2)}`]);
    expect(await row.locator('.note').first().textContent()).toBe('platform-monorepo / build-test-deploy');
  });

  test('of 20,000 rows holds only those in sight, wherever it is scrolled to', async (context) => {
    const { page, problems } = await open(context, largeReport(2_000, 20_000), { hash: '#job' });
    const table = page.locator('[data-table=job]');
    const rows = table.locator('tbody tr:not(.space)');
    expect(await rows.count()).toBeLessThan(80);
    expect(await table.locator('table').getAttribute('aria-rowcount')).toBe('20001');
    const box = table.locator('.scroll');
    await box.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect.poll(() => rows.last().getAttribute('aria-rowindex')).toBe('20001');
    expect(await rows.last().isVisible()).toBe(true);
    await table.getByRole('searchbox').fill('job-19999');
    expect(await names(page, 'job')).toEqual(['job-19999']);
    expect(await box.evaluate((element) => element.scrollTop)).toBe(0);
    expect(problems).toEqual([]);
  });

  test('that is opened keeps the rows that the reader has seen', async (context) => {
    // Their tab is not shown yet, so that nothing opens them before they are watched.
    const { page, problems } = await open(context, fullReport(), { hash: '#right-sizing-hot' });
    const table = page.locator('[data-table=right-sizing-smaller]');
    await watchRows(page, 'right-sizing-smaller');
    await table
      .locator('details')
      .first()
      .evaluate((element) => element.setAttribute('open', ''));
    await page.getByRole('tab', { name: 'Smaller class' }).click();
    await table.locator('thead button').first().waitFor();
    expect(await table.locator('details').first().getAttribute('open')).toBe('');
    expect(await takenAway(page)).toBe(0);
    expect(problems).toEqual([]);
  });

  test('takes no row away that stays in sight', async (context) => {
    const { page } = await open(context, largeReport(2_000, 20_000), { hash: '#job' });
    const rows = page.locator('[data-table=job] tbody tr:not(.space)');
    const drawn = await rows.count();
    await watchRows(page, 'job');
    await page.locator('[data-table=job] .scroll').evaluate((element) => element.scrollTo(0, 40));
    await expect.poll(() => rows.count()).toBeGreaterThan(drawn);
    expect(await takenAway(page)).toBe(0);
  });
});

/** Counts the rows of a table that are taken out of the page from here on, if only to be put back. */
async function watchRows(page: Page, table: string): Promise<void> {
  await page.evaluate(`
    globalThis.takenAway = 0;
    const count = (records) => {
      for (const { removedNodes } of records) globalThis.takenAway += removedNodes.length;
    };
    globalThis.rowObserver = new MutationObserver(count);
    rowObserver.observe(document.querySelector('[data-table=${table}] tbody'), { childList: true });
    0`);
}

async function takenAway(page: Page): Promise<number> {
  return await page.evaluate<number>('takenAway');
}
