import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeToken, Secret } from '../../src/common/secret.ts';

const HEX = '0123456789abcdef0123456789abcdef01234567';

describe('a secret', () => {
  it('prints as its label wherever it turns up, and is given out only when asked for', () => {
    const secret = new Secret('CCIPAT_canary', 'token');
    const shown = [
      `${secret}`,
      JSON.stringify({ secret }),
      inspect({ secret }),
      inspect(new Error(String(secret))),
    ];
    expect(shown.slice(0, 3)).toEqual(['[token]', '{"secret":"[token]"}', '{ secret: [token] }']);
    expect(shown.join()).not.toContain('canary');
    expect(secret.reveal()).toBe('CCIPAT_canary');
  });
});

describe('looksLikeToken', () => {
  it.each([
    'CCIPAT_abc',
    'ccipat_abc',
    'CCIPRJ_abc',
    'my CCIPAT_abc, see',
    '"CCIPAT_abc"',
    HEX,
    HEX.toUpperCase(),
    `token=${HEX}`,
    `"${HEX}"`,
    `gh/${HEX}/x`,
    `a_${HEX}`,
    HEX.slice(0, 32),
    'https://hooks.slack.com/services/T0/B0/x',
    'https://hooks.slack-gov.com/services/T0/B0/x',
    ...['ghp', 'gho', 'ghs', 'ghr', 'ghu'].map((kind) => `${kind}_0123456789abcdefghij`),
    'github_pat_0123456789abcdefghij',
  ])('knows %j', (text) => {
    expect(looksLikeToken(text)).toBe(true);
  });

  it.each([
    '',
    'acme',
    'gh/acme',
    '0f8fad5b-d9cb-469f-a165-70867728950e',
    '2026-01-01..2026-01-31=0f8fad5b-d9cb-469f-a165-70867728950e',
    HEX.slice(1),
    `${HEX}0`,
    `${HEX}z`,
    'web-*,!web-old',
    'CCIPAT',
    'ghp_',
    'ghp_short',
    'ghx_0123456789abcdefghij',
    'https://hooks.slack.com.example',
  ])('does not take %j for one', (text) => {
    expect(looksLikeToken(text)).toBe(false);
  });

  it('finds a token between any words, in linear time', () => {
    const token = fc.constantFrom('CCIPAT_x', 'CCIPRJ_x', HEX);
    fc.assert(
      fc.property(fc.string(), token, fc.string(), (before, secret, after) => {
        expect(looksLikeToken(`${before} ${secret} ${after}`)).toBe(true);
      }),
    );
    const start = performance.now();
    expect(looksLikeToken('0'.repeat(1_000_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
