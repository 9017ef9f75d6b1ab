import { shellSafeJson } from '../../common/escape/slack.ts';
import type { Report } from '../../report/report.ts';
import { renderSlackMessage, type SlackOptions } from './message.ts';

/** slack-message.json: the message for whoever posts it himself, such as CircleCI's Slack orb as its `template`. */
export function renderSlackFile(report: Report, options: SlackOptions): string {
  return `${shellSafeJson(renderSlackMessage(report, options))}\n`;
}
