import { describe, expect, it } from 'vitest';
import { whatIsWrong } from '../../src/circleci/download-body.ts';
import {
  afterCut,
  type Held,
  isWhole,
  NOTHING,
  nextStep,
  requestHeaders,
} from '../../src/circleci/download-step.ts';

const HELD: Held = { offset: 100, etag: '"v1"', total: 300 };
const REST = { etag: '"v1"', 'content-range': 'bytes 100-299/300' };

function step(status: number, headers: Record<string, string> = {}, held = HELD) {
  return nextStep({ status, headers }, held);
}

describe('the request', () => {
  it('asks for a range only of a version that is sure', () => {
    const identity = { 'accept-encoding': 'identity' };
    expect(requestHeaders(NOTHING)).toEqual(identity);
    expect(requestHeaders({ offset: 0, etag: '"v1"', total: 300 })).toEqual(identity);
    expect(requestHeaders({ offset: 100, total: 300 })).toEqual(identity);
    expect(requestHeaders(HELD)).toEqual({ ...identity, range: 'bytes=100-', 'if-range': '"v1"' });
  });

  it('starts over after a cut without a validator', () => {
    expect(afterCut({ offset: 100, total: 300 })).toBe(NOTHING);
    expect(afterCut(HELD)).toBe(HELD);
  });
});

describe('200', () => {
  it.each([
    ['a strong ETag', { etag: '"v2"', 'content-length': '500' }, '"v2"', 500],
    ['an empty ETag', { etag: '""', 'content-length': '500' }, '""', 500],
    ['a weak ETag', { etag: 'W/"v2"', 'content-length': '500' }, undefined, 500],
    ['a bare ETag', { etag: 'v2', 'content-length': '500' }, undefined, 500],
    ['two ETags', { etag: '"a", "b"', 'content-length': '500' }, undefined, 500],
    ['no ETag and no length', {}, undefined, undefined],
    ['an ETag with something behind it', { etag: '"v2" x', 'content-length': '500' }, undefined, 500],
    ['a length with a word before it', { 'content-length': 'about 500' }, undefined, undefined],
    ['a length that is none', { 'content-length': '5, 5' }, undefined, undefined],
  ])('starts at 0, with %s', (_name, headers, etag, total) => {
    expect(step(200, headers)).toEqual({ do: 'take', held: { offset: 0, etag, total }, length: total });
  });
});

describe('206', () => {
  it('goes on where the bytes on disk end', () => {
    expect(step(206, REST)).toEqual({ do: 'take', held: HELD, length: 200 });
    expect(step(206, { ...REST, 'content-range': 'bytes 100-149/300' })).toMatchObject({ length: 50 });
    const unknown = { offset: 100, etag: '"v1"' };
    expect(step(206, { ...REST, 'content-range': 'bytes 100-149/*' }, unknown)).toMatchObject({ do: 'take' });
  });

  it.each([
    ['an earlier start', { 'content-range': 'bytes 99-299/300' }],
    ['a later start', { 'content-range': 'bytes 101-299/300' }],
    ['a larger total', { 'content-range': 'bytes 100-299/301' }],
    ['an unknown total', { 'content-range': 'bytes 100-299/*' }],
    ['an end before its start', { 'content-range': 'bytes 100-99/300' }],
    ['an end beyond the total', { 'content-range': 'bytes 100-300/300' }],
    ['a word before its range', { 'content-range': 'x bytes 100-299/300' }],
    ['another unit', { 'content-range': 'rows 100-299/300' }],
    ['two ranges', { 'content-range': 'bytes 100-149/300, bytes 200-299/300' }],
    ['no range', { 'content-range': '' }],
    ['another ETag', { etag: '"v2"' }],
    ['the same ETag, but weak', { etag: 'W/"v1"' }],
    ['no ETag', { etag: '' }],
  ])('with %s starts over', (_name, change) => {
    expect(step(206, { ...REST, ...change })).toMatchObject({ do: 'restart' });
  });

  it.each([
    ['bytes 100-299/301', '"v1"', 'a range of a file of another size'],
    ['bytes 99-299/300', '"v1"', 'another range than was asked for'],
    ['bytes 100-299/300', '"v2"', 'a range of another version'],
  ])('(%s, %s) says what is wrong with it', (range, etag, wrong) => {
    expect(step(206, { etag, 'content-range': range })).toEqual({
      do: 'restart',
      why: `The file server sent ${wrong}.`,
    });
  });

  it('of its last byte alone is taken', () => {
    const held = { offset: 299, etag: '"v1"', total: 300 };
    expect(step(206, { etag: '"v1"', 'content-range': 'bytes 299-299/300' }, held)).toEqual({
      do: 'take',
      held,
      length: 1,
    });
  });

  it('that nobody asked for starts over', () => {
    expect(step(206, { ...REST, 'content-range': 'bytes 0-299/300' }, NOTHING)).toEqual({
      do: 'restart',
      why: 'The file server sent a range that was not asked for.',
    });
  });
});

describe('any other status', () => {
  it.each([
    ...[400, 401, 403, 410].map((status) => [status, 'renew'] as const),
    ...[412, 416].map((status) => [status, 'restart'] as const),
    ...[408, 429, 500, 502, 503, 504].map((status) => [status, 'wait'] as const),
    ...[201, 204, 300, 301, 302, 304, 307, 308, 402, 404, 405, 451].map(
      (status) => [status, 'give up'] as const,
    ),
  ])('%i: %s', (status, todo) => {
    expect(step(status)).toEqual({ do: todo, why: expect.stringContaining(`answered ${status}`) });
  });

  it('in the three hundreds is a redirect', () => {
    const why = (status: number) => step(status, { location: 'https://a.example/' });
    for (const status of [300, 399]) {
      expect(why(status)).toEqual({
        do: 'give up',
        why: `The file server answered ${status}, a redirect to https://a.example; redirects are not followed.`,
      });
    }
    for (const status of [299, 404]) {
      expect(why(status)).toEqual({ do: 'give up', why: `The file server answered ${status}.` });
    }
    expect(step(302)).toMatchObject({ why: expect.stringContaining('a redirect; redirects are not') });
  });

  it.each([
    ['https://evil.example/a?canary', ' to https://evil.example;'],
    ['/relative?canary', ', a redirect;'],
    ['javascript:canary', ', a redirect;'],
    ['http://[canary', ', a redirect;'],
  ])('a redirect to %s names the origin at most', (location, expected) => {
    const { why } = step(302, { location }) as { why: string };
    expect(why).toContain(expected);
    expect(why).not.toContain('canary');
  });
});

it('is whole at its total, and where none is known at its end', () => {
  expect(isWhole({ offset: 300, total: 300 })).toBe(true);
  expect(isWhole({ offset: 299, total: 300 })).toBe(false);
  expect(isWhole({ offset: 5 })).toBe(true);
});

describe('the first bytes', () => {
  it.each([
    '\u001f\u008b\b',
    'ORGANIZATION_ID,',
    '"ORGANIZATION_ID"',
    '\ufefforg',
    ' a',
    '\\N',
    'a<b',
    'a {b}',
  ])('%j may be a part', (text) => {
    expect(whatIsWrong(Buffer.from(text, 'latin1'))).toBeUndefined();
  });
  it.each(['<html>', ' \r\n\t<!DOCTYPE html>', '\ufeff<?xml version="1.0"?>', '{"message":"x"}', '[]'])(
    '%j are none of a part',
    (text) => {
      expect(whatIsWrong(Buffer.from(text))).toMatch(/^it begins with [<{[]/);
    },
  );
  it('are told without the queries of urls', () => {
    const text = whatIsWrong(Buffer.from('<a href="https://p.example/x?sig=canary#canary">'));
    expect(text).toBe('it begins with <a href="https://p.example/x?…">');
  });
  it('are missing in an empty file', () => {
    expect(whatIsWrong(Buffer.alloc(0))).toBe('it is empty');
  });
});
