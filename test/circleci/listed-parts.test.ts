import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listParts, partKey } from '../../src/circleci/listed-parts.ts';
import { Secret } from '../../src/common/secret.ts';

const WEEK = '2026-02-01..2026-02-07';
const HOST = 'https://h.example';

function keys(...urls: string[]): string[] {
  return urls.map((url) => partKey(new Secret(url, 'url')));
}

/** The urls in the order of their parts. */
function ordered(urls: readonly string[]): string[] {
  const byKey = new Map(urls.map((url) => [keys(url)[0], url]));
  const parts = listParts(
    urls.map((url) => new Secret(url, 'url')),
    WEEK,
  );
  return parts.map(({ key }) => byKey.get(key) ?? '');
}

describe('urls', () => {
  it.each([
    ['a parameter', `${HOST}/dl?part=0`, `${HOST}/dl?part=1`],
    ['a parameter beside a signature', `${HOST}/dl?part=0&Signature=a`, `${HOST}/dl?part=1&Signature=a`],
    ['the host', 'https://a.example/dl', 'https://b.example/dl'],
    ['the port', 'http://127.0.0.1:1/dl', 'http://127.0.0.1:2/dl'],
    ['where the path ends', `${HOST}/a?b=`, `${HOST}/a%3Fb=`],
    ['what stands where', `${HOST}/dl?a=1&b=2`, `${HOST}/dl?a=2&b=1`],
    ["a short name of Azure's without its signature", `${HOST}/dl?sp=0`, `${HOST}/dl?sp=1`],
  ])('that differ in %s are two parts', (_, a, b) => {
    expect(new Set(keys(a, b)).size).toBe(2);
    expect(ordered([b, a])).toHaveLength(2);
  });

  it.each([
    ['S3', (n: number) => `X-Amz-Date=${n}&X-Amz-Security-Token=t${n}&X-Amz-Signature=s${n}`],
    ['S3 in lower case', (n: number) => `x-amz-credential=${n}&x-amz-signature=s${n}`],
    ['S3 version 2', (n: number) => `AWSAccessKeyId=k${n}&Expires=${n}&Signature=s${n}`],
    ['CloudFront', (n: number) => `Policy=p${n}&Signature=s${n}&Key-Pair-Id=k${n}`],
    ['Google', (n: number) => `X-Goog-Date=${n}&X-Goog-Signature=s${n}`],
    ['Google version 2', (n: number) => `GoogleAccessId=g${n}&Expires=${n}&Signature=s${n}`],
    [
      'Azure',
      (n: number) =>
        ['se', 'sp', 'sv', 'sr', 'st', 'spr', 'skoid', 'sktid', 'skt', 'ske', 'sks', 'skv', 'sig']
          .map((name) => `${name}=${n}`)
          .join('&'),
    ],
  ])('signed twice by %s are one part', (_, query) => {
    expect(new Set(keys(...[1, 2].map((n) => `${HOST}/e/part-0?${query(n)}&id=7`))).size).toBe(1);
    expect(keys(`${HOST}/e?${query(1)}`)).toEqual(keys(`${HOST}/e`));
  });

  it('are the same part in whatever order their parameters come', () => {
    const pair = fc.tuple(fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        const url = (list: [string, string][]) => `${HOST}/dl?${new URLSearchParams(list)}`;
        expect(keys(url(pairs))).toEqual(keys(url(pairs.toReversed())));
      }),
    );
  });
});

it('parts are ordered by path, then by parameters, numbers by size', () => {
  const order = ['/a/2?part=9', '/a/10?part=2', '/a/10?part=10', '/a/10?part=10&x=1', '/b?part=1'];
  const urls = order.map((path) => `${HOST}${path}`);
  expect(ordered(urls.toReversed())).toEqual(urls);
});
