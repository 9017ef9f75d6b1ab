/**
 * Writes the README's pictures to docs/images/: what the demo's run leaves, for fixed days, so that only a change of
 * looks changes them. Run it after `npm run build`: `npm run screenshots`. The page's needs Chromium on the path.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { pathOf } from '../test/support/oracle.ts';
import { mustRun, root } from './run.ts';

const IMAGES = join(root, 'docs', 'images');
const CHARTS = ['total_credits_per_project', 'credits_per_day', 'credits_by_resource_class'];
/** Four whole weeks, and as many before to compare with. */
const DAYS = ['--start-date', '2026-06-01', '--end-date', '2026-06-28'];

const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
try {
  const output = join(folder, 'output');
  const folders = ['--output-dir', output, '--state-dir', join(folder, 'state')];
  mustRun('the demo', join(root, 'dist', 'index.js'), ['demo', ...DAYS, ...folders]);
  mkdirSync(IMAGES, { recursive: true });
  for (const chart of CHARTS) copyFileSync(join(output, `${chart}.png`), join(IMAGES, `${chart}.png`));
  await photograph(join(output, 'report.html'), join(IMAGES, 'report.png'));
} finally {
  rmSync(folder, { recursive: true });
}

/** The top of the page, down to its first two charts, as a reader with a wide window and a sharp screen sees it. */
async function photograph(page: string, image: string): Promise<void> {
  const executablePath = pathOf('chromium');
  if (executablePath === undefined)
    throw new Error('The page is photographed by Chromium, which is not installed.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const viewport = { width: 1180, height: 1330 };
    const tab = await browser.newPage({ viewport, colorScheme: 'light', deviceScaleFactor: 1.5 });
    await tab.goto(pathToFileURL(page).href);
    await tab.evaluate('document.fonts.ready.then(() => new Promise(requestAnimationFrame)).then(() => 0)');
    const below = await tab.locator('#total_credits_per_project').boundingBox();
    if (below === null) throw new Error('The page has no chart of projects.');
    await tab.screenshot({ path: image, clip: { x: 0, y: 0, width: viewport.width, height: below.y } });
  } finally {
    await browser.close();
  }
}
