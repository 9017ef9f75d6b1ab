import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BadAnswerError, readCreated, readJobReading, readMessage } from '../../src/circleci/answers.ts';
import { nextStep } from '../../src/circleci/download-step.ts';
import { loadJournal } from '../../src/circleci/journal-file.ts';
import { listParts, partKey } from '../../src/circleci/listed-parts.ts';
import { parseDownloadUrl } from '../../src/circleci/url-policy.ts';
import { KnownError } from '../../src/common/errors.ts';
import { Secret } from '../../src/common/secret.ts';
import { parseCommandLine } from '../../src/config/command-line.ts';
import { parseYaml } from '../../src/config/parse-yaml.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { BadYaml } from '../../src/config/yaml.ts';
import { retryAfterMs } from '../../src/http/retry.ts';
import { readHeader } from '../../src/usage/columns.ts';
import { readUsage } from '../../src/usage/read.ts';
import { Field } from '../../src/usage/record.ts';
import { Scanner } from '../../src/usage/scan.ts';
import { unpack } from '../../src/usage/unpack.ts';
import { encode, JANUARY, requestOf, usageRow, usageTable } from '../usage/fixtures.ts';

/** A parser of something from outside. */
export interface Target {
  readonly corpus: readonly Buffer[];
  /** Words that mean something to it. */
  readonly dictionary: readonly string[];
  /** Errors that it may throw; any other is a crash. */
  readonly throws: readonly (abstract new (
    ...args: never[]
  ) => Error)[];
  /** May write into `folder`. */
  readonly parse: (bytes: Buffer, folder: string) => unknown;
  /** How many inputs the time of one of the others' allows it: 1, or less. */
  readonly share?: number;
}

const TOKEN = new Secret('CCIPAT_fuzz_0123456789', 'token');
const ROWS = usageTable([usageRow(), usageRow({ JOB_NAME: 'a,"b"\n\\c', PROJECT_NAME: null }), usageRow()]);
const CSV = [
  encode(ROWS, 'plain'),
  encode(ROWS, 'quoted'),
  encode(ROWS, 'quoted', { bom: true, eol: '\r\n' }),
];
const CSV_WORDS = [
  '"',
  '""',
  ',',
  '\n',
  '\r\n',
  '\r',
  '\\',
  '\\N',
  '\\\\N',
  '\ufeff',
  '\0',
  '1e999',
  '-0',
  '2026-02-30',
  '"\n"',
];
const JSON_WORDS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\u0000',
  '\\ud800',
  'null',
  '1e999',
  '"__proto__":',
  '"constructor":',
  ',',
  ':',
];
const URL = 'https://files.example.com/exports/part-0.csv.gz?X-Amz-Signature=abc&X-Amz-Date=20260201';

export const TARGETS: Readonly<Record<string, Target>> = {
  csv: { corpus: CSV, dictionary: CSV_WORDS, throws: [KnownError], parse: scan },
  part: {
    corpus: [...CSV, ...CSV.map((text) => gzipSync(text))],
    dictionary: CSV_WORDS,
    throws: [KnownError],
    parse: read,
    share: 0.05,
  },
  gzip: {
    corpus: CSV.flatMap((text) => [
      gzipSync(text),
      gzipSync(text, { level: 0 }),
      Buffer.concat([gzipSync(text), gzipSync(text)]),
    ]),
    dictionary: ['\x1f\x8b\x08\0', '\0\0\0\0', '\xff\xff'],
    throws: [KnownError],
    parse: unpackAll,
    share: 0.2,
  },
  answers: {
    corpus: [
      { usage_export_job_id: 'e8f6b2f0-0000-4000-8000-1d1f3c2b1a09', state: 'created', download_urls: [] },
      { state: 'completed', download_urls: [URL, URL.replace('0', '1')] },
      { state: 'failed', error_reason: 'no', message: 'Not found', download_urls: null },
    ].map((answer) => Buffer.from(JSON.stringify(answer))),
    dictionary: [...JSON_WORDS, URL, 'https://', '?', '%25', TOKEN.reveal()],
    throws: [BadAnswerError, KnownError],
    parse: readAnswers,
  },
  headers: {
    corpus: [
      'bytes 0-9/10',
      '"etag"',
      'W/"x"',
      '120',
      'Sun, 06 Nov 1994 08:49:37 GMT',
      'https://x.example/?a',
    ].map((text) => Buffer.from(text)),
    dictionary: ['bytes ', '-', '/', '*', '99999999999999999999', 'GMT', '"', 'W/'],
    throws: [],
    parse: readHeaders,
  },
  inputs: {
    corpus: [
      'CIRCLECI_API_TOKEN=CCIPAT_x\0ORG_ID=0f8fad5b-d9cb-469f-a165-70867728950e\0START_DATE=2026-02-01\0END_DATE=2026-02-07',
      'CIRCLECI_USAGE_PERIOD=last-7-days\0CIRCLECI_USAGE_TOP=20\0CIRCLECI_USAGE_FAIL_ON=over-budget, increase>20%',
      'CIRCLECI_USAGE_BUDGET=total: 5\0CIRCLECI_USAGE_TEAMS=a: [b*, "c/d"]\0CIRCLECI_USAGE_PROJECTS=a*,!b',
      'CIRCLECI_USAGE_EXPORT_JOB_IDS=2026-01-01..2026-01-31=0f8fad5b-d9cb-469f-a165-70867728950e\0QUICKCHART_URL=https://x',
    ].map((text) => Buffer.from(text)),
    dictionary: [
      '\0',
      '=',
      ',',
      '..',
      '%',
      '>',
      '*',
      '!',
      '__proto__',
      'INPUT_',
      '2026-02-30',
      '1e999',
      '☃',
      '\n',
      ':',
    ],
    throws: [KnownError],
    parse: readInputs,
    share: 0.2,
  },
  journal: {
    corpus: [
      {
        version: 1,
        account: 'a',
        request: 'r',
        finished: false,
        comparisonNote: null,
        creates: [1],
        exports: [],
      },
      {
        version: 1,
        account: 'a',
        request: 'r',
        finished: true,
        comparisonNote: 'no',
        creates: [],
        exports: [
          {
            days: '2026-01-01..2026-01-31',
            jobId: 'id-1',
            createdAt: 1,
            listed: ['k'],
            parts: [{ key: 'k', file: '2026-01-01..2026-01-31-000.csv.gz', bytes: 5 }],
          },
        ],
      },
    ].map((state) => Buffer.from(JSON.stringify(state))),
    dictionary: [...JSON_WORDS, '../', '.csv.gz', '"parts":', '-1', '1e999'],
    throws: [KnownError],
    parse: readJournal,
    share: 0.2,
  },
  teams: {
    corpus: [
      'a: [b, "c*"]\nd:\n  - e\n  - "!f"\n',
      '{"a": ["b"], "c": "d"}',
      'total: 5\nteams:\n  a: 1_000\n',
    ].map((text) => Buffer.from(text)),
    dictionary: [
      '&a',
      '*a',
      '<<:',
      '!!js',
      '---',
      '...',
      '\t',
      '- ',
      '? ',
      ': ',
      '|',
      '>',
      '%YAML 9',
      '"',
      '[',
      '{',
      '__proto__',
      '\ufeff',
    ],
    throws: [BadYaml],
    parse: (bytes) => parseYaml(bytes.toString('utf8')),
    share: 0.5,
  },
};

function scan(bytes: Buffer): void {
  const field = new Field();
  const scanner = new Scanner('part 1', {
    header: (record) => {
      const names = Array.from({ length: record.count }, (_, i) => {
        field.read(record, i);
        return field.text();
      });
      readHeader(names, 'part 1');
    },
    row: (record) => {
      for (let i = 0; i < record.count; i++) {
        field.read(record, i);
        field.text();
      }
    },
    malformed: () => {},
  });
  for (let at = 0; at < bytes.length; at += 700) scanner.push(bytes.subarray(at, at + 700));
  scanner.end();
}

async function unpackAll(bytes: Buffer, folder: string): Promise<void> {
  const part = { path: join(folder, 'part'), label: 'part 1', window: JANUARY };
  await writeFile(part.path, bytes);
  for await (const _ of unpack(part));
}

async function read(bytes: Buffer, folder: string): Promise<void> {
  const part = { path: join(folder, 'part'), label: 'part 1', window: JANUARY };
  await writeFile(part.path, bytes);
  await readUsage({ ...requestOf(folder, [part]), mergedPath: undefined });
}

function readAnswers(bytes: Buffer): void {
  const text = bytes.toString('utf8');
  readMessage(text, TOKEN);
  let urls: readonly string[] | null = null;
  try {
    urls = readJobReading(text, TOKEN).urls;
  } finally {
    if (urls) readUrls(urls.map((url) => new Secret(url, 'download url')));
  }
  readCreated(text, TOKEN);
}

function readUrls(urls: readonly Secret[]): void {
  listParts(urls, '2026-01-01..2026-01-31');
  for (const url of urls) {
    partKey(url);
    parseDownloadUrl(url, { allowLoopback: false });
  }
}

function readHeaders(bytes: Buffer): void {
  const text = bytes.toString('latin1');
  retryAfterMs({ 'retry-after': text, date: text, 'ratelimit-reset': text }, 0);
  for (const status of [200, 206, 302, 416, 429]) {
    const headers = { 'content-range': text, etag: text, 'content-length': text, location: text };
    nextStep({ status, headers }, { offset: 5, etag: '"a"', total: 10 });
  }
}

async function readInputs(bytes: Buffer, cwd: string): Promise<void> {
  const words = bytes.toString('utf8').split('\0');
  const env = new Map(words.map((word) => [word.split('=', 1)[0] ?? '', word.slice(word.indexOf('=') + 1)]));
  const { flags } = parseCommandLine(words.filter((word) => word.startsWith('-')));
  await readConfig({ flags, env: Object.fromEntries(env), cwd, now: Date.UTC(2026, 2, 10) });
}

/** What can't be read is said to be absent or corrupt, and never thrown. */
async function readJournal(bytes: Buffer, folder: string): Promise<void> {
  await writeFile(join(folder, 'export-journal.json'), bytes);
  const found = await loadJournal(folder);
  if (typeof found === 'string') return;
  const files = found.exports.flatMap(({ parts }) => parts.map(({ file }) => file));
  const outside = files.find((file) => file.includes('/') || file.includes('\\'));
  if (outside !== undefined) throw new Error(`The journal leads out of its folder: ${outside}`);
}
