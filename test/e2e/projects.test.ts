import { describe, expect, it, vi } from 'vitest';
import { useChartService } from '../support/chart-service.ts';
import { runCli, tempDir } from '../support/cli.ts';
import { startServer } from '../support/demo.ts';
import { gitHubStep } from '../support/github.ts';
import { serve } from '../support/server.ts';

const { envFor } = useChartService();

vi.setConfig({ testTimeout: 60_000 });

const RESUME = 'To go on without new exports';

describe('a run of some projects', () => {
  it('that is done, though over its budget, says nothing of globs, of going on, or of deliveries', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    const step = await gitHubStep(dir.path);
    const env = {
      ...envFor(server),
      ...step.env,
      CIRCLECI_USAGE_PROJECTS: '*-service,web-*,!billing-*',
      CIRCLECI_USAGE_BUDGET: '1',
      CIRCLECI_USAGE_FAIL_ON: 'over-budget',
    };
    const { code, stdout, stderr } = await runCli({ cwd: dir.path, env });
    expect(code).toBe(9);
    for (const text of ['matches no project', RESUME]) expect(stdout + stderr).not.toContain(text);
    expect(await step.summary()).not.toContain('Not delivered');
  });

  it('that fails to deliver names the glob that matches none, and says how to go on', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    await using slack = await serve((_, response) => response.writeHead(404).end('no_service'));
    const env = {
      ...envFor(server),
      CIRCLECI_USAGE_PROJECTS: '*-service,wbe-*',
      SLACK_WEBHOOK_URL: `${slack.url.origin}/services/T0/B0/webhook`,
    };
    const { code, stdout, stderr } = await runCli({ cwd: dir.path, env });
    expect(code).toBe(3);
    const globs = (stdout + stderr).match(/The glob .*/g);
    expect(globs).toEqual([expect.stringContaining('"wbe-*" of the projects input')]);
    expect(stdout).toContain(RESUME);
  });
});
