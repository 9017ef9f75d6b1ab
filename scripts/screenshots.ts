/**
 * Writes the README's pictures to docs/images/: what the demo's run leaves, for fixed days, so that only a change of
 * looks changes them. Run it after `npm run build`: `npm run screenshots`.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
} finally {
  rmSync(folder, { recursive: true });
}
