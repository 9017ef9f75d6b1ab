import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsToken, serverText } from '../../../src/common/escape/server-text.ts';
import { Secret } from '../../../src/common/secret.ts';
import { base64, percent, SPELLINGS, TOKEN } from '../../support/token-spellings.ts';

const token = new Secret(TOKEN, 'circleci-api-token');
const shown = (text: unknown) => serverText(text, token);

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
    ['?Signature=SIG', '?…'],
    ['Is x=1? No', 'Is x=1? No'],
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

  it('is left alone where only the base64 of a short token stands in it', () => {
    expect(serverText('YWJj', new Secret('abc', 'circleci-api-token'))).toBe('YWJj');
  });

  it('is left alone when there is no token', () => {
    expect(serverText('too large', new Secret('', 'circleci-api-token'))).toBe('too large');
  });
});
