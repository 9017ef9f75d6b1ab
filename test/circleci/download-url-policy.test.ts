import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDownloadUrl } from '../../src/circleci/url-policy.ts';
import { DamagedDataError } from '../../src/common/errors.ts';
import { Secret } from '../../src/common/secret.ts';

const QUERY = '?X-Amz-Signature=canary';
const STRICT = { allowLoopback: false };
const DEMO = { allowLoopback: true };

function parse(text: string, policy = STRICT): URL {
  return parseDownloadUrl(new Secret(text, 'presigned url'), policy);
}

describe('a download address', () => {
  it.each([
    'https://bucket.s3.amazonaws.com/a/part-0.csv.gz',
    'https://bucket.s3.us-east-1.amazonaws.com:443/a',
    'https://my_bucket.storage.googleapis.com/a',
    'https://EXAMPLE.com./a',
    'https://xn--bcher-kva.example/a',
    'https://10.example.com/a',
    'https://a.10.example.com/a',
    'https://internal.example.com/a',
  ])('may be %s', (text) => {
    expect(parse(text + QUERY).search).toBe(QUERY);
  });

  it.each([
    'http://bucket.s3.amazonaws.com/',
    'ftp://bucket.s3.amazonaws.com/',
    'file:///etc/passwd',
    'data:text/plain,a',
    'https://user@bucket.s3.amazonaws.com/',
    'https://:pass@bucket.s3.amazonaws.com/',
    'https://user:pass@bucket.s3.amazonaws.com/',
    'https://bucket.s3.amazonaws.com@evil.example/',
    'https://bucket.s3.amazonaws.com:8443/',
    'https://bucket.s3.amazonaws.com:80/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://127.0.0.1./',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://①②⑦.0.0.1/',
    'https://127。0。0。1/',
    'https://0/',
    'https://0.0.0.0/',
    'https://10.0.0.1/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://100.64.0.1/',
    'https://8.8.8.8/',
    'https://255.255.255.255/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[fe80::1]/',
    'https://[fd00:ec2::254]/',
    'https://[2001:4860:4860::8888]/',
    'https://localhost/',
    'https://localhost./',
    'https://LOCALHOST/',
    'https://a.localhost/',
    'https://localhost.localdomain/',
    'https://metadata.google.internal/',
    'https://metadata.google.internal./',
    'https://METADATA.GOOGLE.INTERNAL/',
    'https://a.internal/',
    'https://internal/',
    'https://metadata/',
    'https://printer.local/',
    'https://router.lan/',
    'https://nas.home/',
    'https://nas.home.arpa/',
    'https://home.arpa/',
    'https://wiki.corp/',
    'https://wiki.intranet/',
    'https://a..b/',
    'https://a.example../',
    'https://.example.com/',
    'https:///bucket.example.com/\\evil',
    'https://bucket.example.com\\@evil.example/',
    'https://buck\net.example.com/',
    'https://bucket.example.com/a\r\nX-Header:b',
    ' https://bucket.example.com/',
    'https://bucket.example.com/\u0000',
    'https://%00.example/',
    'https://exa mple.com/',
    'https://',
    '//bucket.example.com/',
    '/part-0.csv.gz',
    '',
  ])('may not be %j', (text) => {
    expect(() => parse(text + QUERY)).toThrow(DamagedDataError);
  });

  it.each(['http://127.0.0.1:8080/', 'http://localhost:8080/', 'https://127.0.0.1/', 'http://[::1]:8080/'])(
    'may be %s only when the API is on loopback',
    (text) => {
      expect(parse(text + QUERY, DEMO).search).toBe(QUERY);
      expect(() => parse(text + QUERY)).toThrow(DamagedDataError);
    },
  );

  it.each([
    'http://10.0.0.1/',
    'http://a.example/',
    'ftp://127.0.0.1/',
    'http://u:p@127.0.0.1/',
    'http://0.0.0.0/',
  ])('may not be %s even then', (text) => {
    expect(() => parse(text, DEMO)).toThrow(DamagedDataError);
  });

  it.each([
    ['nonsense', STRICT, 'is not a url'],
    ['https://user@a.example/', STRICT, 'holds a user name or password'],
    ['ftp://127.0.0.1/', DEMO, 'is neither https nor http'],
    ['http://a.example/', STRICT, 'is not https'],
    ['https://a.example:8443/', STRICT, 'names port 8443'],
    ['https://nas.lan/', STRICT, 'leads to nas.lan, which is not a public host name'],
  ])('%s is refused with the reason', (text, policy, reason) => {
    expect(() => parse(text + QUERY, policy)).toThrow(
      `CircleCI gave a download address that ${reason}; it was not fetched. Run again, and tell CircleCI support if it stays so.`,
    );
  });

  it('is never shown when it is refused', () => {
    const broken = fc.constantFrom(
      'https://[bad',
      'http://a.example/',
      'https://u:canary@a.example/',
      'nonsense ',
    );
    fc.assert(
      fc.property(broken, fc.string(), (start, rest) => {
        try {
          parse(`${start}${rest}${QUERY}`);
        } catch (error) {
          expect(error).toBeInstanceOf(DamagedDataError);
          expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary');
        }
      }),
    );
  });
});
