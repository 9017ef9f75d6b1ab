import type { Secret } from '../common/secret.ts';
import type { SlackConfig } from '../config/config.ts';
import type { Log } from '../host/host.ts';
import { NetworkError } from '../http/errors.ts';
import type { Http, HttpResponse } from '../http/http.ts';
import { type Patience, sendPatiently } from '../http/patient.ts';
import { renderSlackMessage, type SlackMessage, type SlackOptions } from '../render/slack/message.ts';
import { checkGates } from '../report/gates.ts';
import type { Report } from '../report/report.ts';

export interface SlackTools extends Patience {
  readonly http: Http;
  readonly log: Log;
}

/** Pages that the message links. */
export type SlackLinks = Omit<SlackOptions, 'figures'>;

/**
 * Posts the message when there is a webhook and its time has come.
 * @returns what failed, in a sentence; undefined when nothing did.
 */
export async function deliverSlack(
  report: Report,
  { webhookUrl, when, figures }: SlackConfig,
  links: SlackLinks,
  tools: SlackTools,
): Promise<string | undefined> {
  if (webhookUrl === undefined) return undefined;
  const quiet = reasonForSilence(report, when);
  if (quiet !== undefined) {
    tools.log.info(`Nothing is posted to Slack. ${quiet}`);
    return undefined;
  }
  const failure = await post(webhookUrl, renderSlackMessage(report, { ...links, figures }), tools);
  if (failure === undefined) tools.log.info('Posted the message to Slack.');
  return failure && `The message could not be posted to Slack: ${failure}`;
}

/** Why no rule asks for a message, in sentences; undefined when one does, or there is none. */
function reasonForSilence(report: Report, when: SlackConfig['when']): string | undefined {
  if (when.length === 0) return undefined;
  const results = checkGates(when, { ...report, waste: report.waste.total });
  if (results.some(({ failed }) => failed)) return undefined;
  return results.map(({ sentence }) => sentence).join(' ');
}

async function post(
  webhook: Secret,
  message: SlackMessage,
  { http, ...patience }: SlackTools,
): Promise<string | undefined> {
  const request = {
    method: 'POST',
    url: new URL(webhook.reveal()),
    headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'circleci-usage-action' },
    body: JSON.stringify({ ...message, unfurl_links: false, unfurl_media: false }),
  } as const;
  try {
    return problemOf(await sendPatiently(http, request, patience));
  } catch (error) {
    if (error instanceof NetworkError) return error.message;
    throw error;
  }
}

/** What Slack says of webhooks that no longer work, in words that say what to do. */
const ANSWERS: Readonly<Record<string, string>> = {
  no_service: 'the webhook was removed or switched off; make a new one.',
  no_team: 'the webhook was removed or switched off; make a new one.',
  no_active_hooks: 'the webhook was removed or switched off; make a new one.',
  invalid_token: 'the webhook is not valid; copy it again.',
  channel_not_found: 'the channel of the webhook does not exist any more.',
  channel_is_archived: 'the channel of the webhook is archived.',
  action_prohibited: 'an administrator of the workspace does not allow it.',
  posting_to_general_channel_denied: 'an administrator does not allow posting to the general channel.',
};

function problemOf({ status, text }: HttpResponse): string | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 429) return 'too many messages were sent to it (429). Run again later.';
  // Slack answers with one word; whatever else stands there is not shown.
  const word = /^[a-z_]{1,60}$/.exec(text.trim())?.[0];
  const known = word === undefined ? undefined : ANSWERS[word];
  return known ?? `it answered with status ${status}${word === undefined ? '' : ` (${word})`}.`;
}
