import { body, close, cutJson, drip, lostAnswer, raw, reset, silence, status } from '../broken.ts';
import { every, type Fault, fails, first } from '../fault.ts';

/** Answers of any server to any request: statuses, limits, broken connections, what is no HTTP. */

const HTML = '<!doctype html><title>Sign in</title><a href="https://portal/?back=secret-query">';
const anywhere = { create: 'exact', status: 'exact', chart: 'exact' } as const;
const asked = { create: 'exact', status: 'exact' } as const;
const patientSinks = { datadog: 'exact', slack: 'exact' } as const;
const undelivered = fails(3, /Datadog|Slack|artifact/);
const neverTaken = { datadog: undelivered, slack: undelivered } as const;
const later = fails(5, /Run the same command again|run the same command again/);

/** Trouble of the server that a short wait cures, and trouble that it does not. */
const TROUBLE: readonly Fault[] = [
  ...[408, 500, 502, 504].map(
    (code): Fault => ({
      id: `${code}, twice`,
      ...first(2, status(code)),
      on: { ...asked, ...patientSinks },
    }),
  ),
  {
    id: '503 with Retry-After, twice',
    ...first(2, status(503, { 'retry-after': '7' })),
    on: { ...asked, ...patientSinks },
  },
  { id: '503, three times', ...first(3, status(503)), on: { ...asked, ...patientSinks } },
  { id: '503, thirty times', ...first(30, status(503)), on: { status: 'exact' } },
  {
    id: '503, for ever',
    ...every(status(503)),
    on: { create: later, status: later, ...neverTaken },
    minutes: 10,
  },
  { id: '599, twice', ...first(2, status(599)), on: { ...asked, ...patientSinks } },
  { id: '500 to the chart', ...first(1, status(500)), on: { chart: 'exact' }, says: /drawn without it/ },
];

const far = fails(5, /after the deadline|no further question before/);

const LIMITS: readonly Fault[] = [
  {
    id: '429 with seconds',
    ...first(2, status(429, { 'retry-after': '20' })),
    on: { ...asked, ...patientSinks },
  },
  { id: '429 with an hour', ...first(1, status(429, { 'retry-after': '3600' })), on: asked },
  {
    id: '429 with a date, against the date of the server',
    ...first(
      1,
      status(429, { date: 'Sun, 06 Nov 1994 08:49:37 GMT', 'retry-after': 'Sun, 06 Nov 1994 08:50:07 GMT' }),
    ),
    on: asked,
  },
  {
    id: '429 with a date that is over',
    ...first(1, status(429, { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' })),
    on: asked,
  },
  { id: '429 with RateLimit-Reset', ...first(1, status(429, { 'ratelimit-reset': '30' })), on: asked },
  ...['', '0', '-5', 'soon', '1e3', '5, 5', '99999999999999999999x'].map(
    (text): Fault => ({
      id: `429 with ${JSON.stringify(text)}`,
      ...first(1, status(429, { 'retry-after': text })),
      on: asked,
    }),
  ),
  {
    id: '429 beyond the deadline',
    ...every(status(429, { 'retry-after': '1000000000' })),
    on: { create: far, status: far },
    minutes: 600,
  },
  {
    id: '429, for ever',
    ...every(status(429, { 'retry-after': '600' })),
    on: { create: far, status: far },
    minutes: 45,
  },
];

const BROKEN: readonly Fault[] = [
  { id: 'reset before the headers', ...first(1, reset), on: { ...anywhere, ...patientSinks } },
  { id: 'closed before the headers', ...first(1, close), on: { ...anywhere, ...patientSinks } },
  { id: 'closed inside the headers', ...first(1, raw('HTTP/1.1 200 OK\r\nContent-Le')), on: asked },
  { id: 'reset inside the answer', ...first(1, cutJson), on: { ...asked, ...patientSinks } },
  { id: 'no HTTP', ...first(1, raw('SSH-2.0-OpenSSH\r\n\r\n')), on: anywhere },
  {
    id: 'headers of a megabyte',
    ...first(1, raw(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(1 << 20)}\r\n\r\n`)),
    on: { chart: 'exact' },
  },
  {
    id: 'two lengths',
    ...first(1, raw('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 9\r\n\r\n{', '}')),
    on: asked,
  },
  {
    id: 'a second answer behind the first',
    ...first(1, raw('HTTP/1.1 500 No\r\nContent-Length: 2\r\n\r\nno', 'HTTP/1.1 200 OK\r\n\r\n')),
    on: asked,
  },
  { id: 'reset, eight times', ...first(8, reset), on: { status: 'exact' } },
  {
    id: 'reset, for ever',
    ...every(reset),
    on: { create: later, status: later, ...neverTaken, artifact: undelivered },
    minutes: 10,
  },
  { id: 'silence', ...first(1, silence), on: { ...asked, ...patientSinks }, patienceMs: 1500 },
  {
    id: 'silence, for ever',
    ...every(silence),
    on: { create: later, status: later },
    patienceMs: 1500,
    minutes: 30,
  },
  { id: 'a drip', ...every(drip), on: { status: later }, minutes: 5 },
  {
    id: 'the answer is lost when the work is done',
    ...first(1, lostAnswer),
    on: { create: 'exact' },
    exports: 2,
    says: /may have started an export/,
  },
  {
    id: 'the answer is lost each time',
    ...every(lostAnswer),
    on: { create: later },
    exports: 2,
    minutes: 60,
  },
];

const NO_JSON: readonly Fault[] = [
  ...[
    ['nothing', ''],
    ['HTML', HTML],
    ['half of it', '{"usage_export_job_id":"'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '1e999'],
    ['a text', '"completed"'],
    ['much', `{"x":"${'x'.repeat(5 << 20)}"}`],
    ['deep', `${'['.repeat(200_000)}`],
    ['bytes', Buffer.from([0xff, 0xfe, 0, 0x80])],
  ].map(
    ([what, text = '']): Fault => ({
      id: `${what} in place of JSON`,
      ...first(2, body(text)),
      on: { status: 'exact' },
    }),
  ),
  ...['', HTML, '[]', '{}', `{"x":"${'x'.repeat(5 << 20)}"}`].map(
    (text): Fault => ({
      id: `a create answered by ${JSON.stringify(text.slice(0, 12))}`,
      ...every(body(text)),
      on: { create: fails(6, /api-url is the CircleCI API/) },
    }),
  ),
];

const refused = (says: RegExp) => ({ create: fails(4, says), status: fails(4, says) });

const REFUSALS: readonly Fault[] = [
  { id: '401', ...every(status(401)), on: refused(/does not accept the token \(401\)/) },
  {
    id: '403',
    ...every(status(403, {}, '{"message":"No."}')),
    on: refused(/may not export.*\(403\).*"No\."/),
  },
  {
    id: '404',
    ...every(status(404)),
    on: { create: fails(4, /no organisation with this org-id/), status: fails(4, /knows no such export/) },
  },
  { id: '404 for a moment', ...first(2, status(404)), on: { status: 'exact' } },
  ...[400, 413, 422].map(
    (code): Fault => ({
      id: String(code),
      ...every(status(code, {}, '{"message":"start is too far back"}')),
      on: { create: fails(7, /refused the dates.*"start is too far back"/) },
    }),
  ),
  ...[301, 302, 303, 307, 308].map(
    (code): Fault => ({
      id: `${code} to another server`,
      ...every(
        ({ res, elsewhere }) => void res.writeHead(code, { location: `${elsewhere}/?q=secret-query` }).end(),
      ),
      on: { ...refused(/redirect .*never followed/), chart: 'exact', ...neverTaken },
    }),
  ),
];

const PICTURES: readonly Fault[] = [
  ['no picture', 'nothing'],
  ['HTML', HTML],
  ['an empty body', ''],
  ['a picture with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
].map(([what, text]) => ({
  id: `the chart service sends ${what}`,
  ...every(body(text ?? '')),
  on: { chart: 'exact' },
  says: /drawn without it/,
}));

export const ANSWERS: readonly Fault[] = [
  ...TROUBLE,
  ...LIMITS,
  ...BROKEN,
  ...NO_JSON,
  ...REFUSALS,
  ...PICTURES,
];
