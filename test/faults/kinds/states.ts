import { changed } from '../broken.ts';
import { every, type Fault, fails, first } from '../fault.ts';

/** What the Usage API may say about an export, in well-formed answers. */

const urlsOf = (body: Readonly<Record<string, unknown>>): string[] =>
  Array.isArray(body.download_urls) ? body.download_urls.map(String) : [];

/** A state or list that is not what it will be; the next answer is better. */
const PASSING: readonly Fault[] = [
  {
    id: 'null for the state',
    ...first(
      2,
      changed(() => ({ state: null })),
    ),
    on: { status: 'exact' },
  },
  {
    id: 'a number for the state',
    ...first(
      2,
      changed(() => ({ state: 7 })),
    ),
    on: { status: 'exact' },
  },
  {
    id: 'a state that nobody knows, which looks like a command',
    ...first(
      3,
      changed(() => ({ state: '\r\n::error::queued ##[error]' })),
    ),
    on: { status: 'exact' },
    says: /in a state that is not known/,
  },
  {
    id: 'back from completed',
    ...first(4, (turn) =>
      changed(() => (turn.n % 2 ? { state: 'completed', download_urls: null } : { state: 'processing' }))(
        turn,
      ),
    ),
    on: { status: 'exact' },
  },
  {
    id: 'no list of urls',
    ...first(
      3,
      changed(() => ({ state: 'completed', download_urls: undefined })),
    ),
    on: { status: 'exact' },
  },
  {
    id: 'an empty list, then the urls',
    ...first(
      3,
      changed(() => ({ state: 'completed', download_urls: [] })),
    ),
    on: { status: 'exact' },
  },
  ...[7, 'x', {}, [1], ['no url'], [''], [null]].map(
    (urls): Fault => ({
      id: `${JSON.stringify(urls)} for the urls`,
      ...first(
        2,
        changed(() => ({ state: 'completed', download_urls: urls })),
      ),
      on: { status: 'exact' },
    }),
  ),
  {
    id: '__proto__ and constructor in the answer',
    ...every(
      changed((body) =>
        JSON.stringify(body).replace(
          '{',
          '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
        ),
      ),
    ),
    on: { create: 'exact', status: 'exact' },
  },
  {
    id: 'urls in another order each time',
    ...every(changed((body) => ({ download_urls: urlsOf(body).reverse() }))),
    on: { status: 'exact' },
  },
  {
    id: 'every url twice',
    ...every(changed((body) => ({ download_urls: [...urlsOf(body), ...urlsOf(body)] }))),
    on: { status: 'exact' },
  },
];

/** A list that leads elsewhere is not followed. */
const ADDRESSES: readonly Fault[] = [
  'http://169.254.169.254/latest/meta-data',
  'https://169.254.169.254/latest/meta-data',
  'https://metadata.google.internal/',
  'https://10.0.0.1/part-0.csv.gz',
  'https://[::ffff:10.0.0.1]/part-0.csv.gz',
  'https://0x0a000001/part-0.csv.gz',
  'https://user:secret-query@files.example.com/part-0.csv.gz',
  'https://files.example.com:8443/part-0.csv.gz',
  'file:///etc/passwd',
  'ftp://files.example.com/part-0.csv.gz',
  'data:text/csv,a',
].map((url) => ({
  id: `an export at ${url}`,
  ...every(changed(({ state }) => (state === 'completed' ? { download_urls: [url] } : {}))),
  on: { status: fails(6, /download address that .*; it was not fetched/) },
}));

const LASTING: readonly Fault[] = [
  {
    id: 'an empty list for good',
    ...every(changed(({ state }) => (state === 'completed' ? { download_urls: [] } : {}))),
    on: { status: 'empty' },
  },
  {
    id: 'failed, with a reason',
    ...every(changed(() => ({ state: 'failed', error_reason: 'the\nwarehouse ::error:: is on fire' }))),
    on: { status: fails(7, /could not make the export.*the warehouse :\\:error:\\: is on fire/) },
    // The window of both periods gives way to the period alone, and that fails as well.
    exports: 2,
  },
  {
    id: 'failed, without a reason',
    ...every(changed(() => ({ state: 'failed' }))),
    on: { status: fails(7, /without a reason/) },
    exports: 2,
  },
  {
    id: 'processing for ever',
    ...every(changed(() => ({ state: 'processing', download_urls: [] }))),
    on: { status: fails(5, /not ready at the deadline/) },
    minutes: 20,
  },
  {
    id: 'completed without urls for ever',
    ...every(changed(() => ({ state: 'completed', download_urls: null }))),
    on: { status: fails(5, /not ready at the deadline/) },
    minutes: 20,
  },
  ...[null, 7, '', '../../etc/passwd', 'a b', 'x'.repeat(101), ['id'], { id: 1 }].map(
    (id): Fault => ({
      id: `${JSON.stringify(id).slice(0, 20)} for the job id`,
      ...every(changed(() => ({ usage_export_job_id: id }))),
      on: { create: fails(6, /no usable usage_export_job_id/) },
      exports: 1,
    }),
  ),
];

const HOUR = 3_600_000;

/** Clocks that are set while the run waits, and runs that are cancelled while somebody owes them an answer. */
const MOMENTS: readonly Fault[] = [
  ...[-2 * HOUR, -HOUR, HOUR, 2 * HOUR].flatMap((ms): Fault[] => [
    {
      id: `the clock is set by ${ms / HOUR} h`,
      ...first(1, (turn) => {
        turn.jump(ms);
        return turn.pass();
      }),
      on: { create: 'exact', status: 'exact', download: 'exact' },
    },
  ]),
  {
    id: 'cancelled while it waits for an answer',
    ...first(1, (turn) => turn.cancel()),
    on: { status: fails(130, /Cancelled by SIGINT/), download: fails(130, /Cancelled by SIGINT/) },
  },
  {
    id: 'cancelled while the export is asked for',
    ...first(1, (turn) => turn.cancel()),
    on: { create: fails(130, /Cancelled by SIGINT/) },
  },
  {
    id: 'cancelled in the middle of a part',
    ...first(1, ({ res, object, cancel }) => {
      res.writeHead(200, { 'content-length': object.length, etag: '"v1"' });
      res.write(object.subarray(0, 9000), cancel);
    }),
    on: { download: fails(130, /Cancelled by SIGINT/) },
  },
  {
    id: 'cancelled while it waits for a retry',
    ...first(1, ({ res, cancel }) => {
      res.writeHead(429, { 'retry-after': '3000' }).end();
      setTimeout(cancel, 30);
    }),
    on: { status: fails(130, /Cancelled by SIGINT/), download: fails(130, /Cancelled by SIGINT/) },
  },
];

export const STATES: readonly Fault[] = [...PASSING, ...ADDRESSES, ...LASTING, ...MOMENTS];
