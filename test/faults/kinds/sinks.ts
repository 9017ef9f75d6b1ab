import { drip, lostAnswer, status } from '../broken.ts';
import { every, type Fault, fails, first } from '../fault.ts';

/** What a service may answer that results are handed to. */

const undelivered = (says: RegExp) => fails(3, says);

const DATADOG: readonly Fault[] = [
  ...[400, 401, 403, 404, 410, 413, 422].map(
    (code): Fault => ({
      id: `${code} of the metrics`,
      ...every(status(code, { 'content-type': 'application/json' }, '{"errors":["not so"]}')),
      on: { datadog: undelivered(new RegExp(`Datadog: .*${code}`)) },
    }),
  ),
  {
    id: '429 with X-RateLimit-Reset',
    ...first(2, status(429, { 'x-ratelimit-reset': '10' })),
    on: { datadog: 'exact' },
  },
  {
    id: '202 with errors',
    ...every(
      status(202, { 'content-type': 'application/json' }, '{"errors":["a point was dropped ::error::x"]}'),
    ),
    on: { datadog: undelivered(/accepted a request of .* with errors.*a point was dropped/) },
  },
];

const SLACK: readonly Fault[] = [
  ...[
    ['400', 'invalid_payload', /status 400 \(invalid_payload\)/],
    ['403', 'action_prohibited', /administrator of the workspace/],
    ['404', 'no_service', /webhook was removed or switched off/],
    ['410', 'channel_is_archived', /channel of the webhook is archived/],
    ['400', '<html>?back=secret-query', /status 400\.$/],
  ].map(
    ([code, word, says]): Fault => ({
      id: `${code} with ${word}`,
      ...every(status(Number(code), {}, String(word))),
      on: { slack: undelivered(says as RegExp) },
    }),
  ),
];

/** What GitHub's client retries, it does by a clock of its own: see test/host/github-artifacts.test.ts. */
const ARTIFACTS: readonly Fault[] = [
  ...[400, 401, 403, 404].map(
    (code): Fault => ({
      id: `${code} of the artifact service`,
      ...every(status(code, { 'content-type': 'application/json' }, '{"msg":"not today"}')),
      on: { artifact: undelivered(new RegExp(`The artifact circleci-usage could not be stored: .*${code}`)) },
    }),
  ),
];

/** Trouble that does not end. */
const LASTING: readonly Fault[] = [
  {
    id: '429 that asks for an hour',
    ...every(status(429, { 'retry-after': '3600' })),
    on: { datadog: undelivered(/Too many requests/), slack: undelivered(/too many messages.*\(429\)/) },
  },
  {
    id: 'the results are taken, and the answer is lost',
    ...first(1, lostAnswer),
    on: { datadog: 'exact', slack: 'exact' },
  },
  {
    id: 'a drip in place of an answer',
    ...every(drip),
    on: { datadog: undelivered(/did not answer in time/), slack: undelivered(/did not answer in time/) },
    patienceMs: 150,
  },
];

export const SINKS: readonly Fault[] = [...DATADOG, ...SLACK, ...ARTIFACTS, ...LASTING];
