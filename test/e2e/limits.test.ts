import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { commandsIn } from '../host/runner.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { serveRows } from '../support/awkward-rows.ts';
import { type CliResult, filesOf, runCli, tempDir } from '../support/cli.ts';
import { daysAgo, envFor, startServer } from '../support/demo.ts';
import { gitHubStep } from '../support/github.ts';
import { serve } from '../support/server.ts';
import { usageRow } from '../usage/fixtures.ts';

/** 400 credits of four runs, one of which failed, after 200 of two in the week before. */
async function startWithFewRows() {
  const server = await startServer();
  const row = (days: number, status: string) =>
    usageRow({
      JOB_RUN_DATE: daysAgo(days),
      JOB_BUILD_STATUS: status,
      COMPUTE_CREDITS: '100',
      TOTAL_CREDITS: '100',
    });
  // From the period's last day on, lest it seem to lack usage.
  const now = [row(6, 'success'), row(9, 'success'), row(10, 'success'), row(10, 'failed')];
  serveRows(server, [...now, row(15, 'success'), row(16, 'failed')]);
  return server;
}

const OVER_BUDGET = 'Over budget: the organisation with 400 of 399 credits (100.25%).';
const INCREASE = 'Credits rose by 100%, from 200 to 400. The limit is an increase of 99.9%.';
const WASTE = '25% of the credits were wasted. The limit is 24.9%.';

/** Every file that a run leaves has been written: the rows, the figures, the pictures. */
async function expectAllFiles(folder: string): Promise<void> {
  const files = await filesOf(folder);
  for (const name of [
    'merged.csv',
    'report.json',
    'summary.md',
    'tables/project.csv',
    'total_credits_per_project.png',
    'credits_per_day.png',
    'credits_by_resource_class.png',
  ]) {
    expect(files.get(name)?.length, name).toBeGreaterThan(100);
  }
}

// Each test is a run or two of the whole program on a shared machine.
vi.setConfig({ testTimeout: 60_000 });

describe('fail-on', () => {
  it.each([
    ['over-budget', OVER_BUDGET],
    ['increase>99.9%', INCREASE],
    ['waste>24.9%', WASTE],
    ['waste > 24.9 %, over-budget\nincrease>100%', `${WASTE} ${OVER_BUDGET}`],
  ])('%j ends with 9 when everything is written, and says why', async (rules, sentence) => {
    await using server = await startWithFewRows();
    await using dir = await tempDir();
    const env = { ...envFor(server), CIRCLECI_USAGE_BUDGET: '399', CIRCLECI_USAGE_FAIL_ON: rules };
    const { code, stdout, stderr } = await runCli({ cwd: dir.path, env });
    expect({ code, stderr }).toEqual({ code: 9, stderr: `error: ${sentence}\n` });
    for (const one of [OVER_BUDGET, INCREASE, WASTE]) expect(stdout).not.toContain(one);
    await expectAllFiles(join(dir.path, 'circleci-usage'));
  });

  it('ends with 0 on the very limits', async () => {
    await using server = await startWithFewRows();
    await using dir = await tempDir();
    const env = {
      ...envFor(server),
      CIRCLECI_USAGE_BUDGET: '400',
      CIRCLECI_USAGE_FAIL_ON: 'over-budget, increase>100%, waste>25%',
    };
    const { code, stderr, stdout } = await runCli({ cwd: dir.path, env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('over-budget: Within budget');
  });

  it('keeps nothing from a GitHub workflow, and annotates the step', async () => {
    await using server = await startWithFewRows();
    await using dir = await tempDir();
    await using service = await startArtifactService();
    const step = await gitHubStep(dir.path, service);
    const { code, stdout } = await runCli({
      cwd: dir.path,
      env: { ...envFor(server), ...step.env, INPUT_BUDGET: '399', 'INPUT_FAIL-ON': 'over-budget' },
    });
    expect(code).toBe(9);
    expect(commandsIn(stdout).filter(({ name }) => name === 'error')).toEqual([
      { name: 'error', data: OVER_BUDGET },
    ]);

    await expectAllFiles(join(dir.path, 'circleci-usage'));
    expect([...service.unpacked('circleci-usage').keys()]).toEqual(
      expect.arrayContaining(['merged.csv', 'report.json', 'summary.md']),
    );
    const values = Object.fromEntries(await step.outputs());
    expect(values).toMatchObject({
      'total-credits': '400',
      'previous-credits': '200',
      'change-percent': '100.00',
      'failed-credits': '100',
      'over-budget': 'true',
      'artifact-url': expect.stringMatching(/\/artifacts\/\d+$/),
    });
    expect(await step.summary()).toContain('400 credits');
  });

  it('says what is over the limit when a delivery fails too, as a warning beside the error', async () => {
    await using server = await startWithFewRows();
    await using dir = await tempDir();
    await using slack = await serve((_, response) => response.writeHead(404).end('no_service'));
    const env = {
      ...envFor(server),
      CIRCLECI_USAGE_BUDGET: '399',
      CIRCLECI_USAGE_FAIL_ON: 'over-budget, waste>25%',
      SLACK_WEBHOOK_URL: `${slack.url.origin}/services/T0/B0/webhook`,
    };
    const { code, stdout, stderr } = await runCli({ cwd: dir.path, env });
    expect(code).toBe(3);
    expect(stdout).toMatch(/^The report is .*report\.html; all other files are beside it\.$/m);
    expect(stderr).toContain(`warning: ${OVER_BUDGET}\n`);
    expect(stderr.split(OVER_BUDGET)).toHaveLength(2);
    expect(stdout).not.toContain(OVER_BUDGET);
    expect(stdout).toContain('waste>25%: 25% of the credits were wasted. The limit is 25%.');
  });

  it('is refused before the export where a rule could never fail', async () => {
    await using server = await startWithFewRows();
    await using dir = await tempDir();
    const env = {
      ...envFor(server),
      CIRCLECI_USAGE_COMPARE: 'off',
      CIRCLECI_USAGE_FAIL_ON: 'over-budget, increase>5%',
    };
    const result: CliResult = await runCli({ cwd: dir.path, env });
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/no budget is given[\s\S]*compare/i);
    expect(server.counts().creates).toBe(0);
  });
});
