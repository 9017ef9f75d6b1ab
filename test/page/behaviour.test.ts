import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserPages, pageOf } from './browser.ts';
import { fullReport } from './reports.ts';

const { open, openHtml } = browserPages();

describe('the hash', () => {
  const CASES = [
    ['waste-by-job', 'By job'],
    ['queue-time', 'Queue time by class'],
    ['hour', 'Hours (UTC)'],
  ] as const;

  test.for(CASES)('#%s leads to its table', async ([id, tab], context) => {
    const { page } = await open(context, fullReport(), { hash: `#${id}` });
    expect(await page.getByRole('tab', { name: tab, exact: true }).getAttribute('aria-selected')).toBe(
      'true',
    );
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    await expect.poll(() => topOf(page, `#${id}`)).toBeLessThan(900);
    expect(await topOf(page, `#${id}`)).toBeGreaterThanOrEqual(0);
  });

  test('follows the address, and the address the tabs', async (context) => {
    const { page, problems } = await open(context, fullReport(), { hash: '#no-such-table' });
    await page.evaluate('location.hash = "#waste-by-project"');
    await expect.poll(() => page.locator('#waste-by-project').isVisible()).toBe(true);
    await page.getByRole('tab', { name: 'Workflows', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#workflow');
    expect(problems).toEqual([]);
  });
});

async function topOf(page: Page, selector: string): Promise<number> {
  return await page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));
}

/** Waits for a chart, which can be pointed at from then on: it is drawn when the fonts are there. */
async function drawn(page: Page, chart: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(`document.querySelector("#${chart} canvas").parentElement.style.width`))
    .not.toBe('');
}

describe('the theme', () => {
  const ground = (page: Page) => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  const canvas = async (page: Page) => {
    await drawn(page, 'credits_per_day');
    return await page.evaluate<string>('document.querySelector("canvas").toDataURL().slice(-400)');
  };

  test('is that of the reader, and the switch turns it, charts and all', async (context) => {
    const { page, problems } = await open(context, fullReport(), { colorScheme: 'dark' });
    expect(await ground(page)).toBe('rgb(13, 17, 23)');
    const dark = await canvas(page);
    await page.getByRole('button', { name: 'Light theme' }).click();
    expect(await ground(page)).toBe('rgb(246, 248, 250)');
    expect(await canvas(page)).not.toBe(dark);
    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await ground(page)).toBe('rgb(13, 17, 23)');
    expect(await canvas(page)).toBe(dark);
    expect(problems).toEqual([]);
  });

  test('follows the reader who changes it', async (context) => {
    const { page } = await open(context, fullReport(), { colorScheme: 'light' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => page.getByRole('button', { name: 'Light theme' }).isVisible()).toBe(true);
  });
});

describe('the tip of a chart', () => {
  const boxOf = async (page: Page, selector: string) => {
    const box = await page.locator(selector).boundingBox();
    if (box === null) throw new Error(`${selector} is not seen.`);
    return box;
  };

  test('tells a day’s credits, and covers no bar', async (context) => {
    const report = fullReport();
    const { page } = await open(context, report);
    await drawn(page, 'credits_per_day');
    const canvas = await boxOf(page, '#credits_per_day canvas');
    // The axis of values takes a little at the left.
    await page.mouse.move(canvas.x + 60, canvas.y + canvas.height / 2);
    const tip = page.locator('#credits_per_day .tip');
    const [day] = report.breakdowns.day;
    const textOf = async () => (await tip.allInnerTexts()).join(' ');
    await expect.poll(textOf).toContain('1 Jun');
    const text = await textOf();
    expect(text).toContain(`Total\n${Math.round(day?.credits ?? 0).toLocaleString('en-US')}`);
    expect(text).toContain(
      `Previous period\n${Math.round(day?.previousCredits ?? 0).toLocaleString('en-US')}`,
    );
    const box = await boxOf(page, '#credits_per_day .tip');
    const isBeside = box.y >= canvas.y + canvas.height || box.y + box.height <= canvas.y;
    expect(isBeside).toBe(true);
    expect(box.x).toBeGreaterThanOrEqual(canvas.x);
    await page.mouse.move(5, 5);
    await expect.poll(() => tip.count()).toBe(0);
  });

  test('of a ring stands in its middle', async (context) => {
    const { page } = await open(context, fullReport());
    await drawn(page, 'credits_by_resource_class');
    const canvas = await boxOf(page, '#credits_by_resource_class canvas');
    const middle = page.locator('#credits_by_resource_class .middle');
    const total = await middle.innerText();
    await page.mouse.move(canvas.x + canvas.width * 0.75, canvas.y + canvas.height * 0.15);
    await expect.poll(() => middle.innerText()).toMatch(/^[\d,]+\ndocker · \w+ · \d+%$/);
    await page.mouse.move(5, 5);
    await expect.poll(() => middle.innerText()).toBe(total);
  });

  test('lets parts be left out', async (context) => {
    const { page } = await open(context, fullReport());
    await drawn(page, 'credits_per_day');
    const part = page.locator('#credits_per_day .legend button').first();
    const name = await part.innerText();
    await part.click();
    expect(await part.getAttribute('aria-pressed')).toBe('false');
    const canvas = await boxOf(page, '#credits_per_day canvas');
    await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
    expect(await page.locator('#credits_per_day .tip').innerText()).not.toContain(`${name}\n`);
  });
});

describe('the keyboard', () => {
  test('skips to the figures, sorts, and walks through tabs', async (context) => {
    const { page, problems } = await open(context, fullReport());
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the figures');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Dark theme');

    await page.getByRole('tab', { name: 'Projects', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Teams');
    expect(await page.locator('#team').isVisible()).toBe(true);
    expect(await page.locator('#project').isVisible()).toBe(false);
    await page.keyboard.press('End');
    expect(await page.locator('#kind').isVisible()).toBe(true);
    await page.keyboard.press('Home');

    await page.locator('[data-table=project] thead button').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-table=project] thead [aria-sort]').getAttribute('aria-sort')).toBe(
      'ascending',
    );
    expect(problems).toEqual([]);
  });

  test('steps through a chart, and says what it shows', async (context) => {
    const { page } = await open(context, fullReport());
    await drawn(page, 'credits_per_day');
    await page.locator('#credits_per_day canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const spoken = page.locator('#credits_per_day [aria-live]');
    expect(await spoken.textContent()).toMatch(
      /^2 Jun: web [\d,]+, mobile [\d,]+, Total [\d,]+, Previous period [\d,]+$/,
    );
    await page.keyboard.press('ArrowLeft');
    expect(await spoken.textContent()).toMatch(/^1 Jun: /);
    await page.keyboard.press('Escape');
    expect(await page.locator('.tip').count()).toBe(0);
  });
});

describe('advice', () => {
  const YAML = 'jobs:\n  unit-tests:\n    resource_class: medium+ # was large\n';

  test('is copied as configuration', async (context) => {
    const { page, problems } = await open(context, fullReport(), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    // It is said for two seconds only, so the page itself watches for it.
    const button = page.locator('#right-sizing-smaller .copy').first();
    const said = page.waitForFunction(
      (element) => element?.textContent === 'Copied',
      await button.elementHandle(),
    );
    await button.click();
    await said;
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain(YAML);
    expect(problems).toEqual([]);
  });

  test('is shown and selected where a page may not copy', async (context) => {
    const { page } = await open(context, fullReport());
    await page.evaluate('Object.defineProperty(navigator, "clipboard", { value: undefined }); 0');
    await page.locator('#right-sizing-smaller .copy').first().click();
    expect(await page.evaluate('getSelection().toString()')).toContain('resource_class: medium+');
  });
});

describe('on paper', () => {
  test('the page is light, whole, and without what can’t be used there', async (context) => {
    const { page } = await open(context, fullReport(), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 1000 });
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(31, 35, 40)');
    for (const selector of ['.tools', '.tabs', 'canvas', '[data-theme-switch]', '.copy'])
      expect(await page.locator(selector).first().isVisible()).toBe(false);
    for (const selector of ['#project', '#hour', '#waste-by-job', '#right-sizing-hot', '.static'])
      expect(await page.locator(selector).first().isVisible()).toBe(true);
    const cut = await page
      .locator('.scroll')
      .evaluateAll((boxes) => boxes.filter((box) => box.scrollHeight > box.clientHeight + 1).length);
    expect(cut).toBe(0);
    // Names have room beside the numbers, and all tables say how much of them is there.
    const narrow = await page
      .locator('tbody th.name')
      .evaluateAll((cells) => cells.filter((cell) => cell.getBoundingClientRect().width < 150).length);
    expect(narrow).toBe(0);
    expect(await page.locator('#job .rest').innerText()).toBe(
      'The first 10 of 12 jobs. All are in tables/job.csv.',
    );
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
  });
});

describe('without scripts', () => {
  test('charts and first rows are there, and the files of the others are named', async (context) => {
    const report = fullReport();
    const { page, problems } = await open(context, report, { javaScriptEnabled: false });
    expect(await page.locator('svg.static').count()).toBe(3);
    for (const svg of await page.locator('svg.static').all()) {
      expect((await svg.boundingBox())?.width).toBeGreaterThan(900);
    }
    expect(await page.locator('#job tbody tr').count()).toBe(10);
    expect(await page.locator('#job .rest').innerText()).toBe(
      'The first 10 of 12 jobs. All are in tables/job.csv.',
    );
    expect(await page.locator('#team').isVisible()).toBe(true);
    expect(await page.locator('#right-sizing-smaller pre').first().textContent()).toContain('unit-tests:');
    const controls = page.locator('[data-theme-switch], .copy, input, canvas');
    for (const control of await controls.all()) expect(await control.isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Hours (UTC)' }).click();
    expect(await topOf(page, '#hour')).toBeLessThan(900);
    expect(problems).toEqual([]);
  });

  test('and without styles the page can still be read', async (context) => {
    const html = await pageOf(fullReport());
    const bare = html.replace(
      /(http-equiv="Content-Security-Policy" content=")[^"]*/,
      "$1default-src 'none'",
    );
    const { page } = await openHtml(context, bare);
    expect(await page.getByRole('heading', { name: 'Where the credits went' }).isVisible()).toBe(true);
    expect(await page.locator('#project tbody tr').count()).toBe(10);
  });
});
