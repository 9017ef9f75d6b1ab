import type { Input } from './input.ts';
import { slackFigures } from './kinds/slack-figures.ts';
import { slackRules } from './kinds/slack-when.ts';
import { webhook } from './kinds/webhook.ts';

/** What is posted to Slack, and when. A part of `inputs`. */
export const slackInputs = {
  slackWebhookUrl: {
    name: 'slack-webhook-url',
    env: ['SLACK_WEBHOOK_URL'],
    kind: webhook('slack-webhook-url'),
    group: 'Slack',
    unset: 'nothing is posted',
    help: 'Incoming webhook of the Slack channel that gets a message. slack-message.json is written in any case.',
  },
  slackWhen: {
    name: 'slack-when',
    kind: slackRules,
    group: 'Slack',
    default: 'always',
    help: 'When to post: always, or when any of these holds: over-budget, change>20% (up or down), waste>10%.',
  },
  slackFigures: {
    name: 'slack-figures',
    kind: slackFigures,
    group: 'Slack',
    unset: 'all of them',
    help: 'Parts of the message: headline, budget, waste, advice, movers, teams, projects.',
  },
} as const satisfies Record<string, Input>;
