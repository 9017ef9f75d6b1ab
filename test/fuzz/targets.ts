import { gzipSync } from 'node:zlib';
import { BadAnswerError } from '../../src/circleci/answers.ts';
import { KnownError } from '../../src/common/errors.ts';
import { parseYaml } from '../../src/config/parse-yaml.ts';
import { BadYaml } from '../../src/config/yaml.ts';
import { encode, usageRow, usageTable } from '../usage/fixtures.ts';
import {
  read,
  readAnswers,
  readHeaders,
  readInputs,
  readJournal,
  scan,
  TOKEN,
  unpackAll,
} from './parsers.ts';

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
  /** Part of the inputs that it gets in the suite, where time counts: 1 unless this says less. */
  readonly share?: number;
  /** The same for long checks. */
  readonly longShare?: number;
}

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
    // Each is the reading of a whole file, twice.
    longShare: 0.05,
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
