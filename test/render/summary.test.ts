import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSummary, SUMMARY_BYTES } from '../../src/render/summary.ts';
import type { CellSpec } from '../support/cube.ts';
import { hostile } from '../support/hostile.ts';
import { renderGfm } from '../support/markdown.ts';
import { onPath, oracle } from '../support/oracle.ts';
import { periodOf, reportOf } from '../support/report.ts';

const cmark = oracle('cmark-gfm', onPath('cmark-gfm'));

const CELLS: CellSpec[] = [
  {
    project: 'web',
    workflow: 'build',
    job: 'test',
    status: 'success',
    executor: 'docker',
    resourceClass: 'large',
    counts: { seconds: 600 },
    credits: { compute: 6000 },
  },
  {
    project: 'api',
    workflow: 'build',
    job: 'lint',
    status: 'failed',
    executor: 'docker',
    resourceClass: 'medium',
    counts: { seconds: 60 },
    credits: { compute: 3000, storage: 1000 },
  },
  {
    period: 1,
    project: 'web',
    workflow: 'build',
    job: 'test',
    status: 'success',
    credits: { compute: 8000 },
  },
];

describe('renderSummary', () => {
  it('says the number, its change and who drives it', () => {
    const text = renderSummary(reportOf(CELLS), { top: 20 });
    expect(text).toContain('## 10K CircleCI credits, 1–30 June 2026\n');
    expect(text).toContain(
      '`acme`: **10,000 credits** ($6.00) · **▲ 25%** (+2,000) against 2–31 May 2026 · 2 job runs · 11 minutes · 50% succeeded',
    );
    expect(text).toContain('| `web` | 6,000 | $3.60 | 60% | ██████████ | ▼ 25% | 1 |');
    expect(text).toContain('| `api` | 4,000 | $2.40 | 40% | ██████▋ | new | 1 |');
    expect(text).toContain('| Compute | 9,000 | $5.40 | 90% | ▲ 12.5% |'.replace('12.5%', '13%'));
  });

  it('says of which projects it is when it is not of all', () => {
    const filter = { globs: ['w*', '!`x`'], projects: [] };
    expect(renderSummary(reportOf(CELLS, { filter }), { top: 20 })).toContain(
      '`acme`, only projects `w*`, `` !`x` ``: **10,000 credits**',
    );
  });

  it('leaves out change where nothing was compared', () => {
    const week = periodOf('2026-06-01', '2026-06-07');
    const text = renderSummary(reportOf(CELLS.slice(0, 2), { period: week }), { top: 20 });
    expect(text).not.toMatch(/Change|▲|▼|new/);
  });

  it('sums up what is beyond the top rows', () => {
    const text = renderSummary(reportOf(CELLS), { top: 1 });
    expect(text).toContain('| 1 more | 4,000 | $2.40 | 40% | ██████▋ |  | 1 |');
  });

  it('names the organisation of a project where rows of several meet', () => {
    const cells = ['a', 'b'].map((organisation) => ({
      project: { organisation, id: organisation, name: 'web' },
      job: 'test',
      credits: { compute: 1 },
    }));
    expect(renderSummary(reportOf(cells), { top: 20 })).toContain('| `a/web` |');
  });

  it('shows the charts that a service shows', () => {
    const images = [
      { url: 'https://charts.example/chart?c=e30%3D', description: 'Credits by project, June' },
    ];
    expect(renderSummary(reportOf(CELLS), { top: 20, images })).toContain(
      '### Charts\n\n![Credits by project, June](https://charts.example/chart?c=e30%3D)\n\n',
    );
    expect(renderSummary(reportOf(CELLS), { top: 20, images: [] })).not.toContain('### Charts');
  });

  it('helps when there is nothing', () => {
    const text = renderSummary(reportOf([], { warnings: ['CircleCI says the export is empty.'] }), {
      top: 20,
    });
    expect(text).toContain('## No CircleCI usage, 1–30 June 2026');
    expect(text).toContain('no usage rows for organisation `11111111-2222-4333-8444-555555555555`');
    expect(text).toContain('> **Note:** CircleCI says the export is empty.');
  });

  it('stays within the byte budget however many and long the names are', () => {
    const cells = Array.from({ length: 3_000 }, (_, i) => ({
      project: `${i}-${'長'.repeat(300)}`,
      job: `${'j'.repeat(300)}${i}`,
      credits: { compute: 3_000 - i },
    }));
    const text = renderSummary(reportOf(cells), { top: 3_000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_BYTES);
    expect(text).toMatch(/\| [\d,]+ more \|/);
  });

  it('shows hostile names as they are and nothing else, rendered as GitHub does', (context) => {
    cmark(context);
    const names = fc.sample(fc.array(hostile, { minLength: 20, maxLength: 20 }), { numRuns: 20, seed: 7 });
    for (const group of names) {
      const cells = group.map((name, i) => ({
        project: { id: String(i), name, organisation: name },
        workflow: name,
        job: name,
        executor: name,
        resourceClass: name,
        status: name,
        credits: { compute: 1 },
      }));
      const html = renderGfm(renderSummary(reportOf(cells, { warnings: group }), { top: 1_000 }));
      expect(html.match(/<(a|img|h1|h4|em|del|input|sup|script|!--)\b/)).toBeNull();
      for (const row of html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)) {
        expect(row[1]?.match(/<t[dh]/g)?.length).toBeOneOf([4, 6]);
      }
    }
  });
});
