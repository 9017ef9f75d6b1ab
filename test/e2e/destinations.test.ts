import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { refusal } from '../support/artifact-service-store.ts';
import { useChartService } from '../support/chart-service.ts';
import { runCli, tempDir } from '../support/cli.ts';
import { startServer } from '../support/demo.ts';
import { COST_KEYS, type FakeCustomCosts, startFakeCustomCosts } from '../support/fake-custom-costs.ts';
import { brokenFocusRules } from '../support/focus/check.ts';
import { exact, sumOf } from '../support/focus/decimals.ts';
import { readCsv } from '../support/focus/read.ts';
import { gitHubStep } from '../support/github.ts';
import { serve } from '../support/server.ts';
import { slackProblems } from '../support/slack-limits.ts';

const { envFor } = useChartService();

vi.setConfig({ testTimeout: 60_000 });

const WEBHOOK_PATH = '/services/T0/B0/canary-webhook';

/** A webhook on loopback that answers with this status. */
async function startSlack(status: number) {
  const messages: string[] = [];
  const server = await serve(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    messages.push(body);
    response.writeHead(status).end(status === 200 ? 'ok' : 'no_service');
  });
  return {
    messages,
    url: `${server.url.origin}${WEBHOOK_PATH}`,
    [Symbol.asyncDispose]: () => server.close(),
  };
}

async function filesIn(cwd: string) {
  const read = (name: string) => readFile(join(cwd, 'circleci-usage', name), 'utf8');
  const report: Report = JSON.parse(await read('report.json'));
  return { read, report };
}

describe('destinations', () => {
  it('get what they are asked for: Slack a message, Datadog the costs without doubling', async () => {
    await using server = await startServer();
    await using slack = await startSlack(200);
    await using datadog = await startFakeCustomCosts();
    await using dir = await tempDir();
    const env = {
      ...envFor(server),
      SLACK_WEBHOOK_URL: slack.url,
      BUILD_URL: 'https://ci.example.com/job/1/',
      CIRCLECI_USAGE_FOCUS: 'true',
      CIRCLECI_USAGE_CBF: 'true',
      CIRCLECI_USAGE_CUSTOM_COSTS: 'upload',
      CIRCLECI_USAGE_CREDIT_PRICE: '0.00057',
      DATADOG_API_KEY: COST_KEYS.apiKey,
      DATADOG_APP_KEY: COST_KEYS.appKey,
      CIRCLECI_USAGE_DATADOG_URL: datadog.url.href,
    };
    const result = await runCli({ cwd: dir.path, env });
    expect(result).toMatchObject({ code: 0 });
    expect(result.stdout + result.stderr).not.toMatch(/canary/);
    const files = await filesIn(dir.path);
    await checkMessage(slack.messages, files);
    const days = await checkCosts(files, datadog);

    const quiet = { ...env, CIRCLECI_USAGE_SLACK_WHEN: 'change>10000%, waste>100%' };
    const again = await runCli({ cwd: dir.path, env: quiet });
    expect(again).toMatchObject({ code: 0 });
    expect(again.stdout).toContain('Nothing is posted to Slack.');
    expect(slack.messages).toHaveLength(1);
    expect(await checkCosts(files, datadog)).toBe(days);
  });

  it('that refuse are exit code 3, after all files; no secret is shown', async () => {
    await using server = await startServer();
    await using slack = await startSlack(404);
    await using datadog = await startFakeCustomCosts();
    await using dir = await tempDir();
    const step = await gitHubStep(dir.path);
    const env = {
      ...envFor(server),
      ...step.env,
      SLACK_WEBHOOK_URL: slack.url,
      CIRCLECI_USAGE_CUSTOM_COSTS: 'upload',
      DATADOG_API_KEY: 'canary-of-another-site',
      DATADOG_APP_KEY: COST_KEYS.appKey,
      CIRCLECI_USAGE_DATADOG_URL: datadog.url.href,
    };
    const result = await runCli({ cwd: dir.path, env });
    expect(result.code).toBe(3);
    const said = result.stdout + result.stderr;
    expect(said).toContain('The message could not be posted to Slack: the webhook was removed');
    expect(said).toContain('cloud_cost_management_write');
    const [, undelivered = ''] = (await step.summary()).split('### Not delivered\n');
    expect(undelivered).toContain('\n- The message could not be posted to Slack');
    expect(undelivered).toContain('cloud\\_cost\\_management\\_write');
    const { read, report } = await filesIn(dir.path);
    expect(report.totals.rows).toBeGreaterThan(0);
    const shown = [
      // The runner is told what to hide.
      result.stdout.replace(/^::add-mask::.*$/gm, ''),
      result.stderr,
      await read('slack-message.json'),
      await read('custom-costs.json'),
    ];
    expect(shown.join()).not.toMatch(/canary/);
  });

  it('that store no artifact are told in the job summary, too', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    await using service = await startArtifactService({
      fault: () => refusal(403, 'permission_denied', 'no'),
    });
    const step = await gitHubStep(dir.path, service);
    const { code } = await runCli({ cwd: dir.path, env: { ...envFor(server), ...step.env } });
    expect(code).toBe(3);
    const [, undelivered] = (await step.summary()).split('### Not delivered\n');
    expect(undelivered).toContain('\n- The artifact circleci-usage could not be stored: ');
  });
});

type Files = Awaited<ReturnType<typeof filesIn>>;

async function checkMessage(messages: readonly string[], { read }: Files): Promise<void> {
  expect(messages).toHaveLength(1);
  const { unfurl_links, unfurl_media, ...message } = JSON.parse(messages[0] ?? '');
  expect(slackProblems(message)).toEqual([]);
  expect(JSON.stringify(message)).toContain('https://ci.example.com/job/1/');
  expect(JSON.parse(await read('slack-message.json'))).toEqual(message);
}

/** Holds every cost to credits times price, exactly. @returns how many days have costs. */
async function checkCosts({ read, report }: Files, datadog: FakeCustomCosts): Promise<number> {
  const { header, rows } = readCsv(await read('focus.csv'));
  expect(brokenFocusRules(header, rows)).toEqual([]);
  const sumBy = (name: string) => sumOf(rows.map((row) => row[name] ?? ''));
  const credits = exact(String(report.totals.credits));
  const cost = (credits * 57n) / 100_000n;
  expect(sumBy('PricingQuantity')).toBe(credits);
  expect(sumBy('EffectiveCost')).toBe(cost);
  expect(sumOf(readCsv(await read('cbf.csv')).rows.map((row) => row['cost/cost'] ?? ''))).toBe(cost);
  expect(datadog.total()).toBe(cost);
  const days = new Set(rows.map((row) => row.ChargePeriodStart));
  expect(datadog.files).toHaveLength(days.size);
  return days.size;
}
