import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, type TestContext } from 'vitest';
import { renderPage } from '../../src/render/page/page.ts';
import type { Report } from '../../src/report/report.ts';
import { oracle, pathOf } from '../support/oracle.ts';

const ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

const executablePath = pathOf('chromium') ?? '';
const needsChromium = oracle('chromium', executablePath !== '');

/** A page of a report in a browser, and everything that it should not have done. */
export interface OpenPage {
  readonly page: Page;
  /** Requests beyond the page itself, dialogs, errors, and what the console says. */
  readonly problems: string[];
  /** Shows another page in the same place. */
  show(html: string): Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  readonly hash?: string;
}

/** Opens pages in one browser of the test file; skips the test where there is no browser. */
export interface Opener {
  open(context: TestContext, report: Report, options?: OpenOptions): Promise<OpenPage>;
  openHtml(context: TestContext, html: string, options?: OpenOptions): Promise<OpenPage>;
}

export function browserPages(): Opener {
  let browser: Promise<Browser> | undefined;
  let folder: Promise<string> | undefined;
  let files = 0;
  afterAll(async () => {
    await (await browser)?.close();
    if (folder !== undefined) await rm(await folder, { recursive: true });
  });

  const openHtml: Opener['openHtml'] = async (context, html, { hash = '', ...options } = {}) => {
    needsChromium(context);
    browser ??= chromium.launch({ executablePath, args: ARGUMENTS });
    folder ??= mkdtemp(join(tmpdir(), 'circleci-usage-page-'));
    const file = join(await folder, `${files++}.html`);
    await writeFile(file, html);
    const page = await (await browser).newPage({ viewport: { width: 1180, height: 900 }, ...options });
    // What hangs is ended by the timeout of its test, which knows how much there is to do.
    page.setDefaultTimeout(0);
    const url = pathToFileURL(file).href;
    const problems = watch(page, url);
    context.onTestFinished(() => page.close());
    await page.goto(url + hash);
    const show = async (next: string) => {
      await writeFile(file, next);
      await page.goto(url);
    };
    return { page, problems, show };
  };
  return {
    openHtml,
    async open(context, report, options) {
      needsChromium(context);
      return await openHtml(context, await pageOf(report), options);
    },
  };
}

const rendered = new WeakMap<Report, Promise<string>>();

/** The page of a report, which is rendered once however often it is opened. */
export function pageOf(report: Report): Promise<string> {
  const html = rendered.get(report) ?? renderPage(report, { top: 20 });
  rendered.set(report, html);
  return html;
}

function watch(page: Page, own: string): string[] {
  const problems: string[] = [];
  page.on('dialog', async (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    // The fonts are written into the page.
    if (!url.startsWith(own) && !url.startsWith('data:font/woff2;')) problems.push(`request: ${url}`);
  });
  page.on('console', (message) => problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('popup', () => problems.push('popup'));
  return problems;
}
