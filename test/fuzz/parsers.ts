import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCreated, readJobReading, readMessage } from '../../src/circleci/answers.ts';
import { nextStep } from '../../src/circleci/download-step.ts';
import { loadJournal } from '../../src/circleci/journal-file.ts';
import { listParts, partKey } from '../../src/circleci/listed-parts.ts';
import { parseDownloadUrl } from '../../src/circleci/url-policy.ts';
import { Secret } from '../../src/common/secret.ts';
import { parseCommandLine } from '../../src/config/command-line.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { retryAfterMs } from '../../src/http/retry.ts';
import { readHeader } from '../../src/usage/columns.ts';
import { readUsage } from '../../src/usage/read.ts';
import { Field } from '../../src/usage/record.ts';
import { Scanner } from '../../src/usage/scan.ts';
import { unpack } from '../../src/usage/unpack.ts';
import { JANUARY, requestOf } from '../usage/fixtures.ts';

// What is fuzzed: each takes bytes to where they are read in a run; `folder` is the input's own.

/** May stand in the inputs, so that what removes it has something to do. */
export const TOKEN = new Secret('CCIPAT_fuzz_0123456789', 'token');

export function scan(bytes: Buffer): void {
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

export async function unpackAll(bytes: Buffer, folder: string): Promise<void> {
  const part = { path: join(folder, 'part'), label: 'part 1', window: JANUARY };
  await writeFile(part.path, bytes);
  for await (const _ of unpack(part));
}

export async function read(bytes: Buffer, folder: string): Promise<void> {
  const part = { path: join(folder, 'part'), label: 'part 1', window: JANUARY };
  await writeFile(part.path, bytes);
  await readUsage({ ...requestOf(folder, [part]), mergedPath: undefined });
}

export function readAnswers(bytes: Buffer): void {
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

export function readHeaders(bytes: Buffer): void {
  const text = bytes.toString('latin1');
  retryAfterMs({ 'retry-after': text, date: text, 'ratelimit-reset': text }, 0);
  for (const status of [200, 206, 302, 416, 429]) {
    const headers = { 'content-range': text, etag: text, 'content-length': text, location: text };
    nextStep({ status, headers }, { offset: 5, etag: '"a"', total: 10 });
  }
}

export async function readInputs(bytes: Buffer, cwd: string): Promise<void> {
  const words = bytes.toString('utf8').split('\0');
  const env = new Map(words.map((word) => [word.split('=', 1)[0] ?? '', word.slice(word.indexOf('=') + 1)]));
  const { flags } = parseCommandLine(words.filter((word) => word.startsWith('-')));
  await readConfig({ flags, env: Object.fromEntries(env), cwd, now: Date.UTC(2026, 2, 10) });
}

/** What can't be read is said to be absent or corrupt, and never thrown. */
export async function readJournal(bytes: Buffer, folder: string): Promise<void> {
  await writeFile(join(folder, 'export-journal.json'), bytes);
  const found = await loadJournal(folder);
  if (typeof found === 'string') return;
  const files = found.exports.flatMap(({ parts }) => parts.map(({ file }) => file));
  const outside = files.find((file) => file.includes('/') || file.includes('\\'));
  if (outside !== undefined) throw new Error(`The journal leads out of its folder: ${outside}`);
}
