import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderPage } from '../../src/render/page/page.ts';
import { shown } from '../../src/render/page/tables/columns.ts';
import type { Report } from '../../src/report/report.ts';
import { hostile } from '../support/hostile.ts';
import { serve, type TestServer } from '../support/server.ts';
import { soak } from '../support/soak.ts';
import { browserPages, pageOf } from './browser.ts';
import { fullReport } from './reports.ts';

const { open, openHtml } = browserPages();

/** What a page may hold besides text. */
const ELEMENTS = new Set(
  [
    ...[
      'HTML',
      'HEAD',
      'META',
      'TITLE',
      'STYLE',
      'BODY',
      'SCRIPT',
      'HEADER',
      'NAV',
      'MAIN',
      'SECTION',
      'DIV',
    ],
    ...['H1', 'H2', 'H3', 'P', 'A', 'BUTTON', 'INPUT', 'STRONG', 'SPAN', 'CODE', 'PRE', 'UL', 'OL', 'LI'],
    ...['DL', 'DT', 'DD', 'FIGURE', 'CANVAS', 'TABLE', 'CAPTION', 'COLGROUP', 'COL', 'THEAD', 'TBODY', 'TR'],
    ...['TH', 'TD', 'DETAILS', 'SUMMARY', 'svg', 'title', 'path', 'text', 'g', 'defs', 'clipPath', 'rect'],
  ].values(),
);

const NASTY = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<svg onload=alert(1)>',
  'javascript:alert(1)',
  '\u2028\u2029alert(1)',
  '\u202eevil\u202d',
  '__proto__',
  '🚀👩‍💻',
  '#ffffff',
  'x'.repeat(300),
  '&lt;script&gt;',
  '{{constructor.constructor("alert(1)")()}}',
];

/** Opens every tab, points at a chart, and tells what stands in the page. */
const LOOK = `(() => {
  for (const tab of document.querySelectorAll('[role=tab]')) tab.click();
  for (const chart of document.querySelectorAll('canvas'))
    chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
  const all = [...document.querySelectorAll('*')];
  return {
    tags: [...new Set(all.map(({ tagName }) => tagName))],
    handlers: all.filter(({ attributes }) => [...attributes].some(({ name }) => /^(on|src)/.test(name))).length,
    names: [...document.querySelectorAll('#waste-by-job tbody .main')].map(({ textContent }) => textContent),
  };
})()`;

const names = fc.oneof(fc.constantFrom(...NASTY), hostile);

describe('hostile names', () => {
  test('stay text, whatever they hold', { timeout: soak(12) * 8_000 }, async (context) => {
    const count = soak(12);
    const lists = fc.sample(fc.array(names, { minLength: 12, maxLength: 12 }), { numRuns: count, seed: 11 });
    const { page, problems, show } = await open(context, hostileReport(NASTY));
    for (const list of lists) {
      await show(await renderPage(hostileReport(list), { top: 20 }));
      const found = await page.evaluate<{ tags: string[]; handlers: number; names: string[] }>(LOOK);
      expect(found.tags.filter((tag) => !ELEMENTS.has(tag))).toEqual([]);
      expect(found.handlers).toBe(0);
      expect(found.names).toEqual(expect.arrayContaining(list.map(shown)));
      expect(problems, JSON.stringify(list)).toEqual([]);
    }
  });

  test('leave the page’s data as it is', async (context) => {
    const { page } = await open(context, hostileReport(NASTY), { hash: '#job' });
    const found = await page.locator('#job tbody .main').allTextContents();
    for (const name of NASTY) expect(found).toContain(shown(name));
  });
});

/** The full report with every name of the data replaced. Long, because it lists every place that a name stands in. */
function hostileReport(list: readonly string[]): Report {
  const report = fullReport();
  let at = 0;
  const next = () => list[at++ % list.length] ?? '';
  const renamed = <R extends object>(rows: readonly R[]): R[] =>
    rows.map((row) => {
      const fields = Object.entries(row).map(
        ([key, value]) => [key, NAMES.has(key) ? next() : value] as const,
      );
      return { ...row, ...Object.fromEntries(fields) };
    });
  const jobs = {
    job: list.map((name, i) => ({ ...pick(report.waste.job, i), name, job: name, workflow: next() })),
  };
  const breakdownJobs = list.map((name, i) => ({
    ...pick(report.breakdowns.job, i),
    name,
    job: name,
    project: next(),
  }));
  return {
    ...report,
    organisation: { id: report.organisation.id, names: [next(), next()] },
    breakdowns: {
      ...report.breakdowns,
      project: renamed(report.breakdowns.project),
      status: renamed(report.breakdowns.status),
      resourceClass: renamed(report.breakdowns.resourceClass),
      team: report.breakdowns.team && renamed(report.breakdowns.team),
      job: breakdownJobs,
    },
    daily: { ...report.daily, series: renamed(report.daily.series) },
    waste: { ...report.waste, ...jobs, failingJobs: renamed(report.waste.failingJobs) },
    movers: report.movers && {
      ...report.movers,
      rises: renamed(report.movers.rises),
      falls: renamed(report.movers.falls),
    },
    chargeback: report.chargeback && renamed(report.chargeback),
    budget: report.budget && renamed(report.budget),
    gates: [{ rule: 'over-budget', failed: true, sentence: next() }],
    rightSizing: {
      ...report.rightSizing,
      smaller: renamed(report.rightSizing.smaller),
      hot: renamed(report.rightSizing.hot),
    },
    durations: {
      ...report.durations,
      jobs: renamed(report.durations.jobs),
      queues: renamed(report.durations.queues),
    },
    quality: {
      ...report.quality,
      warnings: [next(), next()],
      unknownColumns: [next()],
      badValues: { [next()]: 2 },
    },
  };
}

function pick<R>(rows: readonly R[], i: number): R {
  const row = rows[i % rows.length];
  if (row === undefined) throw new Error('The full report has rows.');
  return row;
}

const NAMES = new Set(
  [
    'name',
    'project',
    'organisation',
    'workflow',
    'job',
    'team',
    'executor',
    'resourceClass',
    'vcsUrl',
    'to',
  ].values(),
);

describe('the page’s policy', () => {
  test('lets in nothing but the page’s own scripts and style', async (context) => {
    const html = await pageOf(fullReport());
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(html)?.[1]
      ?.replaceAll('&#39;', "'");
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']*' 'sha256-[^']*'; style-src 'sha256-[^']*'; font-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'$/,
    );
    const attack =
      '<img src="http://127.0.0.1:9/x"><script>document.title = "owned"</script><p style="color:red">';
    const { page, problems } = await openHtml(context, html.replace('<main', `${attack}<main`));
    expect(await page.title()).toMatch(/^CircleCI usage/);
    expect(
      problems.filter((problem) => /Content Security Policy/.test(problem)).length,
    ).toBeGreaterThanOrEqual(3);
  });

  test('holds under the policies of those who store pages', async (context) => {
    const html = await pageOf(fullReport());
    const policies = [
      'sandbox allow-scripts',
      "sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'",
    ];
    for (const policy of policies) {
      await using server = await servePage(html, policy);
      const { page, problems } = await openHtml(context, '<title>before</title>');
      await page.goto(server.url.href);
      await page.locator('[data-table=project] thead button').first().click();
      await page.getByRole('tab', { name: 'Jobs', exact: true }).click();
      await page.getByRole('button', { name: 'Dark theme' }).click();
      expect(await page.locator('#job').isVisible()).toBe(true);
      const others = problems.filter(
        (problem) => !problem.includes(server.url.href) && !/font/.test(problem),
      );
      expect(others).toEqual([]);
    }
  });

  test('has nothing to store', async (context) => {
    const { page } = await open(context, fullReport());
    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await page.evaluate('[document.cookie, localStorage.length, sessionStorage.length]')).toEqual([
      '',
      0,
      0,
    ]);
  });
});

function servePage(html: string, policy: string): Promise<TestServer> {
  return serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(html);
  });
}
