import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideSlackCode, shellSafeJson, slackCode, slackLink } from '../../../src/common/escape/slack.ts';
import { hostile } from '../../support/hostile.ts';

describe('slackCode', () => {
  it('is one code span on one line, without anything that Slack reads as a mention or a link', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const span = slackCode(name);
        if (span === '—') return;
        expect(span).toMatch(/^`[^`<>\r\n]+`$/);
        expect(span).not.toMatch(/&(?!(amp|lt|gt);)/);
        expect(span).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(span.isWellFormed()).toBe(true);
      }),
    );
  });

  it.each([
    ['web', '`web`'],
    ['<!channel>', '`&lt;!channel&gt;`'],
    ['R&D', '`R&amp;D`'],
    ['a`b', '`aˋb`'],
    [' \n ', '—'],
  ])('writes %j as %j', (name, span) => {
    expect(slackCode(name)).toBe(span);
  });

  it('gives the name back to who reads entities', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab&<>;#| ') }), (name) => {
        const read = insideSlackCode(name)
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&');
        expect(read).toBe(name.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('slackLink', () => {
  it.each([
    ['https://x.y/a?b=1&c=2', '<https://x.y/a?b=1&amp;c=2|Here>'],
    ['https://x.y/a|b>c<d', '<https://x.y/a%7Cb%3Ec%3Cd|Here>'],
    ['http://x.y/', '<http://x.y/|Here>'],
    ['xhttps://x.y/', undefined],
    ['javascript:alert(1)', undefined],
    ['/relative', undefined],
  ])('makes %j %j', (address, link) => {
    expect(slackLink(address, 'Here')).toBe(link);
  });

  it('never ends before its end', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const link = slackLink(`https://x.y/${text}`, 'Here');
        if (link !== undefined) expect(link).toMatch(/^<https:[^|<>\s]*\|Here>$/);
      }),
    );
  });
});

describe('shellSafeJson', () => {
  it('is the same value, without anything that a shell expands', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = shellSafeJson({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(/[$`]/);
      }),
    );
  });
});
