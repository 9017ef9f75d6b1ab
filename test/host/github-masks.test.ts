import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../src/host/github-masks.ts';

describe('the spellings of a secret', () => {
  it('are the text, percent-encoded, base64, and base64 as the user of basic authentication', () => {
    expect(spellingsOf('CCIPAT_a+b/c=d')).toEqual([
      'CCIPAT_a+b/c=d',
      'CCIPAT_a%2Bb%2Fc%3Dd',
      'Q0NJUEFUX2ErYi9jPWQ',
      'Q0NJUEFUX2ErYi9jPWQ6',
    ]);
  });

  it('of a presigned url hold its query and each signature, as written and decoded', () => {
    const query =
      'X-Amz-Date=20260101T000000Z&X-Amz-Security-Token=tok%2Fen%2Bvalue&X-Amz-Signature=0123456789abcdef&x=1';
    const spellings = spellingsOf(`https://bucket.example/part.csv.gz?${query}`);
    for (const part of [query, 'tok%2Fen%2Bvalue', 'tok/en+value', '0123456789abcdef']) {
      expect(spellings).toContain(part);
    }
    expect(spellings).not.toContain('20260101T000000Z');
    expect(spellingsOf('https://blob.example/a?sig=abcdefgh%3D%3D')).toContain('abcdefgh==');
    expect(spellingsOf('https://cdn.example/a?Signature=ABCDEFGHIJ')).toContain('ABCDEFGHIJ');
  });

  it('of a webhook hold its path', () => {
    const path = '/services/T000/B000/XXXXXXXX';
    expect(spellingsOf(`https://hooks.slack.example${path}`)).toContain(path);
  });

  it('leave out what is too short to hide', () => {
    expect(spellingsOf('')).toEqual([]);
    expect(spellingsOf('abc')).toEqual([]);
    expect(spellingsOf('https://a.example/?sig=abc')).not.toContain('abc');
  });

  it('begin with 8 characters, and lose the blanks around them and the padding of base64', () => {
    expect(spellingsOf(' abcdefgh ')).toContain('abcdefgh');
    expect(spellingsOf('abcdefgh')).toEqual(['abcdefgh', 'YWJjZGVmZ2g', 'YWJjZGVmZ2g6']);
    expect(spellingsOf('abcdefg')).toEqual(['YWJjZGVmZw', 'YWJjZGVmZzo']);
  });

  it('of several lines are one for each line', () => {
    const spellings = spellingsOf('first line\r\nsecond line\nx');
    expect(spellings).toContain('first line');
    expect(spellings).toContain('second line');
    expect(spellings).not.toContain('x');
  });

  it('are single lines of at least 8 characters, each once, for any text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true }));
    fc.assert(
      fc.property(text, (secret) => {
        const spellings = spellingsOf(secret);
        expect(new Set(spellings).size).toBe(spellings.length);
        for (const spelling of spellings) {
          expect(spelling).not.toMatch(/[\r\n]/);
          expect(spelling.length).toBeGreaterThanOrEqual(8);
        }
        if (secret.length >= 8 && secret === secret.trim() && !/[\r\n\ud800-\udfff]/.test(secret)) {
          expect(spellings).toContain(secret);
        }
      }),
    );
  });
});
