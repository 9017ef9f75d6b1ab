import { afterEach, describe, expect, it } from 'vitest';
import { Secret } from '../../src/common/secret.ts';
import type { SlackConfig } from '../../src/config/config.ts';
import { deliverSlack } from '../../src/deliver/slack.ts';
import { createHttp } from '../../src/http/client.ts';
import type { Report } from '../../src/report/report.ts';
import { reportOf } from '../support/report.ts';
import { serve, type TestServer } from '../support/server.ts';
import { slackProblems } from '../support/slack-limits.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const REPORT = reportOf([
  { project: 'web', job: 'test', status: 'failed', credits: { compute: 1300 } },
  { project: 'web', job: 'test', status: 'success', period: 1, credits: { compute: 1000 } },
]);
const PATH = '/services/T0/B0/very-secret';

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

type Answer = 'reset' | 'silence' | { status: number; headers?: Record<string, string>; text?: string };

const http = createHttp();
let server: TestServer | undefined;
afterEach(() => server?.close());

/** Posts to a server that gives these answers in turn, the last one again and again. */
async function post(answers: readonly Answer[], config: Partial<SlackConfig> = {}, report: Report = REPORT) {
  const received: Received[] = [];
  server = await serve(async (request, response) => {
    const answer = answers[Math.min(received.length, answers.length - 1)] ?? 'silence';
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ method: request.method, url: request.url, type: request.headers['content-type'], body });
    if (answer === 'reset') request.socket.destroy();
    else if (answer !== 'silence') response.writeHead(answer.status, answer.headers).end(answer.text ?? 'ok');
  });
  const lines: string[] = [];
  const line = (text: string) => void lines.push(text);
  const clock = virtualClock();
  const webhookUrl = new Secret(`${server.url.origin}${PATH}`, 'slack-webhook-url');
  const failure = await deliverSlack(
    report,
    { webhookUrl, when: [], figures: undefined, ...config },
    { runUrl: 'https://ci.example.com/runs/1' },
    {
      // Half a minute of silence each time would be long for a test.
      http: { ...http, send: (request) => http.send({ ...request, timeoutMs: 200 }) },
      clock,
      random: () => 1,
      signal: new AbortController().signal,
      log: { debug: line, info: line, warn: line, error: line },
    },
  );
  return { failure, received, lines, waited: clock.elapsed() };
}

describe('the webhook', () => {
  it('gets the message as JSON, once', async () => {
    const { failure, received, lines } = await post([{ status: 200 }]);
    expect(failure).toBeUndefined();
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ method: 'POST', url: PATH, type: 'application/json; charset=utf-8' });
    const { unfurl_links, unfurl_media, ...message } = JSON.parse(received[0]?.body ?? '');
    expect([unfurl_links, unfurl_media]).toEqual([false, false]);
    expect(slackProblems(message)).toEqual([]);
    expect(JSON.stringify(message)).toContain('<https://ci.example.com/runs/1|The run>');
    expect(lines).toEqual(['Posted the message to Slack.']);
  });

  it('gets the parts that are wanted', async () => {
    const { received } = await post([{ status: 200 }], { figures: ['headline'] });
    const { blocks } = JSON.parse(received[0]?.body ?? '');
    expect(blocks.map(({ type }: { type: string }) => type)).toEqual(['header', 'section', 'context']);
  });

  it('is tried again after 429, as late as Slack asks, and after 5xx and broken connections', async () => {
    const limited = await post([{ status: 429, headers: { 'retry-after': '30' } }, { status: 200 }]);
    expect(limited).toMatchObject({ failure: undefined, waited: 30_000 });
    const broken = await post([{ status: 502 }, 'reset', { status: 503 }, { status: 200 }]);
    expect(broken.failure).toBeUndefined();
    expect(broken.received).toHaveLength(4);
  });

  it.each<[Answer, string]>([
    [{ status: 404, text: 'no_service' }, 'the webhook was removed or switched off; make a new one.'],
    [{ status: 403, text: 'invalid_token' }, 'the webhook is not valid; copy it again.'],
    [{ status: 410, text: 'channel_is_archived' }, 'the channel of the webhook is archived.'],
    [{ status: 400, text: 'invalid_blocks' }, 'it answered with status 400 (invalid_blocks).'],
    [{ status: 400, text: '<script>alert(1)</script>' }, 'it answered with status 400.'],
    [
      { status: 302, headers: { location: 'https://x.example.com' }, text: '' },
      'it answered with status 302.',
    ],
    [{ status: 500 }, 'it answered with status 500 (ok).'],
    [
      { status: 429, headers: { 'retry-after': '7200' } },
      'too many messages were sent to it (429). Run again later.',
    ],
  ])('that answers %j is a failure in a sentence', async (answer, sentence) => {
    const { failure, lines } = await post([answer]);
    expect(failure).toBe(`The message could not be posted to Slack: ${sentence}`);
    expect(lines).toEqual([]);
  });

  it('that breaks every connection is a failure that does not show its address', async () => {
    const { failure, received } = await post(['reset']);
    expect(failure).toMatch(/^The message could not be posted to Slack: The connection to http:\S+ failed/);
    expect(failure).not.toContain('secret');
    expect(received).toHaveLength(5);
  });

  it('that never answers is a failure too, and one that answers late is none', async () => {
    const silent = await post(['silence']);
    expect(silent.failure).toMatch(/did not answer in time/);
    expect(silent.received).toHaveLength(5);
    expect(await post(['silence', { status: 200 }])).toMatchObject({ failure: undefined });
  });

  it('is not asked for when there is none', async () => {
    const { failure, received, lines } = await post([{ status: 500 }], { webhookUrl: undefined });
    expect({ failure, received, lines }).toEqual({ failure: undefined, received: [], lines: [] });
  });
});

describe('slack-when', () => {
  it.each<[SlackConfig['when'], boolean]>([
    [[{ kind: 'change', percent: 29 }], true],
    [[{ kind: 'change', percent: 30 }], false],
    [[{ kind: 'waste', percent: 99 }], true],
    [[{ kind: 'over-budget' }], false],
    [[{ kind: 'over-budget' }, { kind: 'change', percent: 50 }], false],
    [[{ kind: 'over-budget' }, { kind: 'change', percent: 50 }, { kind: 'waste', percent: 1 }], true],
  ])('%j posts: %s', async (when, posts) => {
    const { received, lines, failure } = await post([{ status: 200 }], { when });
    expect(received).toHaveLength(posts ? 1 : 0);
    expect(failure).toBeUndefined();
    expect(lines).toHaveLength(1);
  });

  it('says why nothing is posted', async () => {
    const { lines } = await post([{ status: 200 }], { when: [{ kind: 'change', percent: 50 }] });
    expect(lines).toEqual([
      'Nothing is posted to Slack. Credits rose by 30%, from 1,000 to 1,300. The limit is a change of 50%.',
    ]);
  });

  it('takes a budget that is used up for a reason', async () => {
    const report = reportOf([{ project: 'web', job: 'a', credits: { compute: 5 } }], {
      budgets: { total: 4, teams: [], projects: [] },
    });
    const { received } = await post([{ status: 200 }], { when: [{ kind: 'over-budget' }] }, report);
    expect(received).toHaveLength(1);
  });
});
