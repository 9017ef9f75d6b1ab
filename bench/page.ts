// node bench/page.ts [--projects 2000] [--jobs 20000] [--runs 7]: how soon report.html of a large organisation opens,
// sorts and filters in Debian's Chromium, and what the page weighs. Prints medians in milliseconds.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundlePage } from '../scripts/page.ts';
import { renderPage } from '../src/render/page/page.ts';
import { largeReport } from '../test/page/reports.ts';
import { pathOf } from '../test/support/oracle.ts';
import { reportOf } from '../test/support/report.ts';
import { count } from './generate/options.ts';
import { median } from './measure.ts';

const { values: flags } = parseArgs({
  options: { projects: { type: 'string' }, jobs: { type: 'string' }, runs: { type: 'string' } },
});
const projects = count('projects', flags.projects, 2_000);
const jobs = count('jobs', flags.jobs, 20_000);
const runs = count('runs', flags.runs, 7);

/** Milliseconds of one reader's visit. */
interface Visit {
  /** From the start of loading to the frame that shows the first chart. */
  readonly top: number;
  /** From the start of loading to the frame that shows the table of jobs; charts out of sight are drawn later. */
  readonly open: number;
  /** From the click or key to the next frame that shows the result. */
  readonly sortCredits: number;
  readonly sortNames: number;
  readonly filter: number;
}

/** Runs in the page: does something, and tells how long it took until it was painted. */
const TIMED = `async (act) => {
  const start = performance.now();
  act();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
}`;

/** Runs in the page before it is read: notes the time of the first frame in which this can be seen. */
const watch = (selector: string) => `{
  const seen = () => requestAnimationFrame(() => setTimeout(() => { window.shown = performance.now(); }));
  const look = () => {
    if (document.querySelector(${JSON.stringify(selector)})?.checkVisibility()) seen();
    else requestAnimationFrame(look);
  };
  look();
}`;

const folder = mkdtempSync(join(tmpdir(), 'circleci-usage-page-'));
bundlePage();
const browser = await chromium.launch({
  executablePath: pathOf('chromium') ?? '',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const file = join(folder, 'report.html');
  writeFileSync(file, await renderPage(largeReport(projects, jobs), { top: 20 }));
  const bare = Buffer.byteLength(await renderPage(reportOf([]), { top: 20 }));
  const visits: Visit[] = [];
  // The first visit warms the browser and is not counted.
  for (let run = 0; run <= runs; run++) {
    const top = await visitTop(browser, pathToFileURL(file).href);
    const visit = { top, ...(await visitPage(browser, `${pathToFileURL(file).href}#job`)) };
    if (run > 0) visits.push(visit);
  }
  const of = (key: keyof Visit) => `${median(visits.map((visit) => visit[key])).toFixed(0)} ms`;
  const size = `${(statSync(file).size / 1e6).toFixed(2)} MB`;
  console.log(`${projects} projects, ${jobs} jobs: ${size}; bare: ${bare} bytes.`);
  console.log(`Opens in ${of('top')}, at a table in ${of('open')}.`);
  console.log(`Sorts ${jobs} rows by credits in ${of('sortCredits')}, by name in ${of('sortNames')};`);
  console.log(`filters them in ${of('filter')}. Medians of ${runs}.`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function opened(page: Page, url: string, selector: string): Promise<number> {
  await page.addInitScript(watch(selector));
  await page.goto(url);
  return Number(await (await page.waitForFunction('window.shown')).jsonValue());
}

async function visitTop(to: Browser, url: string): Promise<number> {
  const page = await to.newPage({ viewport: { width: 1180, height: 900 } });
  const top = await opened(page, url, '.plot[style*=width] canvas');
  await page.close();
  return top;
}

async function visitPage(to: Browser, url: string): Promise<Omit<Visit, 'top'>> {
  const page = await to.newPage({ viewport: { width: 1180, height: 900 } });
  const open = await opened(page, url, '#job tbody tr:nth-child(11)');
  const timed = (act: string) => page.evaluate<number>(`(${TIMED})(() => { ${act} })`);
  const click = (title: string) =>
    timed(
      `[...document.querySelectorAll('#job thead button')].find((b) => b.textContent === '${title}').click()`,
    );
  const visit = {
    open,
    sortNames: await click('Job'),
    sortCredits: await click('Credits'),
    filter: await timed(
      "const box = document.querySelector('#job input'); box.value = 'job-1234'; box.dispatchEvent(new Event('input'))",
    ),
  };
  await page.close();
  return visit;
}
