import { describe, expect, it } from 'vitest';
import { configOf, problemsOf } from './request.ts';

const WEBHOOK = 'https://hooks.slack.com/services/T0/B0/secret';

describe('Slack', () => {
  it('is set up by its three inputs', async () => {
    const { slack, notes } = await configOf({
      SLACK_WEBHOOK_URL: WEBHOOK,
      CIRCLECI_USAGE_SLACK_WHEN: 'change>20%, over-budget',
      CIRCLECI_USAGE_SLACK_FIGURES: 'movers, headline',
      CIRCLECI_USAGE_BUDGET: '5000',
    });
    expect(slack.webhookUrl?.reveal()).toBe(WEBHOOK);
    expect(slack.when).toEqual([{ kind: 'change', percent: 20 }, { kind: 'over-budget' }]);
    expect(slack.figures).toEqual(['movers', 'headline']);
    expect(notes).toEqual([]);
  });

  it('takes no webhook from the command line, and shows none', async () => {
    const problems = await problemsOf({}, { argv: ['--slack-webhook-url', WEBHOOK] });
    expect(problems).toHaveLength(1);
    const wrong = await problemsOf({ SLACK_WEBHOOK_URL: 'http://hooks.slack.com/secret' });
    expect(wrong).toHaveLength(1);
    expect([...problems, ...wrong].join()).not.toContain('secret');
  });

  it('refuses rules that could never hold', async () => {
    const env = { CIRCLECI_USAGE_SLACK_WHEN: 'over-budget, change>5%', CIRCLECI_USAGE_COMPARE: 'off' };
    expect(await problemsOf(env)).toEqual([
      'slack-when (CIRCLECI_USAGE_SLACK_WHEN) says over-budget, but no budget is given: set budget.',
      'slack-when (CIRCLECI_USAGE_SLACK_WHEN) says change, but compare (CIRCLECI_USAGE_COMPARE) is off: set it to previous-period.',
    ]);
  });

  it('notes a rule that nobody would see the effect of', async () => {
    const { notes } = await configOf({ CIRCLECI_USAGE_SLACK_WHEN: 'waste>5%' });
    expect(notes).toEqual([
      'slack-when (CIRCLECI_USAGE_SLACK_WHEN) has no effect: slack-webhook-url is not set.',
    ]);
  });
});

describe('files for cost tools', () => {
  it('are wanted one by one', async () => {
    const { costs } = await configOf({
      CIRCLECI_USAGE_FOCUS: 'yes',
      CIRCLECI_USAGE_FOCUS_VERSION: '1.4',
      CIRCLECI_USAGE_FOCUS_BASIS: 'billed',
      CIRCLECI_USAGE_CUSTOM_COSTS: 'true',
      CIRCLECI_USAGE_CBF: '1',
    });
    expect(costs).toEqual({
      focus: { version: '1.4', basis: 'billed' },
      customCosts: true,
      upload: null,
      cbf: true,
    });
  });

  it('note a version of a file that is not wanted', async () => {
    const { costs, notes } = await configOf({ CIRCLECI_USAGE_FOCUS_VERSION: '1.3' });
    expect(costs.focus).toBeNull();
    expect(notes).toEqual(['focus-version (CIRCLECI_USAGE_FOCUS_VERSION) has no effect: focus is not true.']);
  });

  it('are uploaded with both keys, to the site', async () => {
    const { costs } = await configOf({
      CIRCLECI_USAGE_CUSTOM_COSTS: 'upload',
      DD_API_KEY: 'key',
      DATADOG_APP_KEY: 'application',
      DD_SITE: 'datadoghq.eu',
    });
    expect(costs.customCosts).toBe(true);
    expect(costs.upload?.apiKey.reveal()).toBe('key');
    expect(costs.upload?.appKey.reveal()).toBe('application');
    expect(costs.upload?.apiUrl.href).toBe('https://api.datadoghq.eu/');
  });

  it('are not uploaded without keys, or for a part of the projects', async () => {
    const env = { CIRCLECI_USAGE_CUSTOM_COSTS: 'upload', CIRCLECI_USAGE_PROJECTS: 'web-*' };
    expect(await problemsOf(env)).toEqual([
      expect.stringContaining('datadog-api-key is missing'),
      expect.stringContaining('datadog-app-key is missing'),
      'custom-costs (CIRCLECI_USAGE_CUSTOM_COSTS) is upload, which replaces the costs of whole days: leave projects (CIRCLECI_USAGE_PROJECTS) out.',
    ]);
  });

  it('name a missing key once when metrics want it too', async () => {
    const env = { CIRCLECI_USAGE_CUSTOM_COSTS: 'upload', SEND_TO_DATADOG: 'true', DATADOG_APP_KEY: 'x' };
    expect(await problemsOf(env)).toEqual([expect.stringContaining('datadog-api-key is missing')]);
  });

  it('refuse money that Datadog does not take', async () => {
    const env = { CIRCLECI_USAGE_CUSTOM_COSTS: 'true', CIRCLECI_USAGE_CURRENCY: 'EUR' };
    expect(await problemsOf(env)).toEqual([
      'custom-costs (CIRCLECI_USAGE_CUSTOM_COSTS): Datadog takes costs in USD alone, and currency (CIRCLECI_USAGE_CURRENCY) is another one.',
    ]);
  });
});
