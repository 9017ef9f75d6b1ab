import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DamagedDataError } from '../../src/common/errors.ts';
import { holdsToken, serverText } from '../../src/common/escape/server-text.ts';
import { Secret } from '../../src/common/secret.ts';
import { completed, days, json, TOKEN, warned, world } from './fake-api.ts';

const token = new Secret(TOKEN, 'circleci-api-token');
const shown = (text: unknown) => serverText(text, token);
const percent = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const base64 = (text: string) => Buffer.from(text).toString('base64');

const SPELLINGS: [string, string][] = [
  ['as it is', TOKEN],
  ['in lower case', TOKEN.toLowerCase()],
  ['in upper case', TOKEN.toUpperCase()],
  ['percent-encoded', percent(TOKEN)],
  ['percent-encoded twice', encodeURIComponent(percent(TOKEN))],
  ['percent-encoded in part', `${percent(TOKEN.slice(0, 5))}${TOKEN.slice(5)}`],
  ['in base64', base64(TOKEN)],
  ['in base64 for urls', Buffer.from(TOKEN).toString('base64url')],
  ['in base64, percent-encoded', encodeURIComponent(base64(TOKEN))],
];

describe('a text of the server', () => {
  it.each(SPELLINGS)('never shows the token %s', (_, text) => {
    expect(shown(`bad token ${text}, sorry`)).toBe('bad token [circleci-api-token], sorry');
    expect(holdsToken(`x${text}x`, token)).toBe(true);
  });

  it.each(['a:', 'ab:', 'abc:', ''])('never shows the token in the base64 of %j and it', (user) => {
    const text = base64(`${user}${TOKEN}:`);
    expect(shown(`Basic ${text}`)).toContain('[circleci-api-token]');
    expect(holdsToken(text, token)).toBe(true);
  });

  it('never shows any token in any spelling', () => {
    const tokens = fc.string({ minLength: 12, maxLength: 60, unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(tokens, fc.string({ maxLength: 5 }), (text, before) => {
        const secret = new Secret(text, 'circleci-api-token');
        for (const spelt of [text, text.toUpperCase(), percent(text), base64(text), base64(before + text)])
          expect(holdsToken(`${before}${spelt}`, secret)).toBe(true);
      }),
    );
  });

  it.each([
    ['see https://s3.example/x?X-Amz-Signature=SIG now', 'see https://s3.example/x?… now'],
    ["https://s3.example/x?a='1'&sig=SIG", 'https://s3.example/x?…'],
    ['<a href="https://s3.example/x?SIG">', '<a href="https://s3.example/x?…">'],
    ['https://s3.example/x#SIG', 'https://s3.example/x?…'],
    ['s3.example/x?Signature=SIG', 's3.example/x?…'],
    ['https%3A%2F%2Fs3.example%2Fx%3FSignature%3DSIG', 'https%3A%2F%2Fs3.example%2Fx?…'],
    ['Why? Job #5 is too large, x=1', 'Why? Job #5 is too large, x=1'],
  ])('loses the queries of urls: %s', (text, clean) => {
    expect(shown(text)).toBe(clean);
  });

  it('is escaped, put on one line and cut, and null when there is none', () => {
    expect(shown(' a\n b\u001b ')).toBe('a b\\u{1b}');
    expect(shown('x'.repeat(1000))).toHaveLength(300);
    for (const none of [undefined, null, 7, {}, '', ' \n']) expect(shown(none)).toBeNull();
  });

  it('is cut only when the token is gone', () => {
    for (let before = 270; before < 300; before++)
      expect(shown(`${'x'.repeat(before)}${TOKEN}`)).not.toContain(TOKEN.slice(0, 4));
  });

  it('takes no longer for being made to', () => {
    const startedAt = performance.now();
    for (const text of ['?', '%', '%25', 'C', '?a', ' ', '://']) shown(text.repeat(1_000_000));
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it('is left alone when there is no token', () => {
    expect(serverText('too large', new Secret('', 'circleci-api-token'))).toBe('too large');
  });
});

describe('the token that the server sends back', () => {
  it.each(SPELLINGS)('%s as the reason of a failure is in no message, note or journal', async (_, text) => {
    const here = await world({
      period: days('2026-02-03..2026-02-09'),
      previous: days('2026-01-01..2026-01-07'),
    });
    here.api.onRead = (job) =>
      job.days.startsWith('2026-01')
        ? json(200, { state: 'failed', error_reason: `no ${text} https://s3.example/x?Signature=SIG` })
        : completed('/a');
    const { comparisonNote } = await here.run();
    expect(comparisonNote).toContain('"no [circleci-api-token] https://s3.example/x?…"');
    const journal = await readFile(join(here.request.stateDir, 'export-journal.json'), 'utf8');
    for (const place of [comparisonNote ?? '', journal, ...here.lines]) {
      expect(holdsToken(place, token)).toBe(false);
      expect(place).not.toContain('SIG');
    }
  });

  it.each(SPELLINGS)('%s as a state is not in the warning', async (_, text) => {
    const here = await world();
    here.api.onRead = (_, n) => (n === 1 ? json(200, { state: text }) : completed('/a'));
    await here.run();
    expect(warned(here)).toEqual([expect.stringContaining('"[circleci-api-token]"')]);
  });

  it.each([TOKEN, TOKEN.toLowerCase(), `x-${TOKEN}`, Buffer.from(TOKEN).toString('base64url')])(
    'as the id of an export makes the answer a damaged one (%s)',
    async (usage_export_job_id) => {
      const here = await world();
      here.api.onCreate = () => json(201, { usage_export_job_id });
      const failure = await here.run().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(DamagedDataError);
      expect(holdsToken(String(failure), token)).toBe(false);
      expect(here.jobIds).toEqual([]);
    },
  );

  it('in a download url is never sent there', async () => {
    const here = await world();
    here.api.onRead = (_, n) => completed(n === 1 ? `/${TOKEN}` : '/a');
    await here.run();
    expect(here.downloads.map(({ url }) => url.reveal())).toEqual(['https://files.example.com/a']);
  });
});
