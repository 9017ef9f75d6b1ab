import { describe, expect, it } from 'vitest';
import { timersUnderWay } from '../support/timers.ts';
import {
  cutAfter,
  download,
  type FileAnswer,
  LABEL,
  ORIGIN,
  RESET,
  rest,
  urlOf,
  whole,
} from './scripted-download.ts';

const rangeOf = ({ headers }: { readonly headers?: Readonly<Record<string, string>> }) => headers?.range;

describe('a download turn by turn', () => {
  it('asks once for a file that comes whole', async () => {
    const before = timersUnderWay();
    const { outcome, text, asked, held, lines } = await download([
      { headers: { 'content-length': '10' }, body: ['a,b\n', '1,2\n3,'] },
    ]);
    expect(outcome).toEqual({ bytes: 10 });
    expect(text).toBe('a,b\n1,2\n3,');
    expect(held).toEqual([
      [4, 10],
      [10, 10],
    ]);
    expect(lines).toEqual([]);
    expect(asked).toEqual([
      {
        method: 'GET',
        url: new URL(urlOf(0).reveal()),
        headers: { 'accept-encoding': 'identity' },
        timeoutMs: 30_000,
        signal: expect.any(AbortSignal),
        publicOnly: true,
      },
    ]);
    expect(timersUnderWay()).toBeLessThanOrEqual(before);
  });

  it('goes on where the bytes broke off, and says so', async () => {
    const { text, asked, lines, waited, held } = await download([cutAfter('0123'), rest('456789', 4)]);
    expect(text).toBe('0123456789');
    expect(asked.map(({ headers }) => [headers?.range, headers?.['if-range']])).toEqual([
      [undefined, undefined],
      ['bytes=4-', '"v1"'],
    ]);
    expect(lines).toEqual([
      `${LABEL}: The connection to ${ORIGIN} failed (ECONNRESET). Trying again in 1 s.`,
    ]);
    expect(waited).toBe(1000);
    expect(held).toEqual([
      [4, 10],
      [10, 10],
    ]);
  });

  it('starts over where nothing says that the rest would fit', async () => {
    const { text, asked, held } = await download([cutAfter('0123', {}), whole('abcdefghij')]);
    expect(text).toBe('abcdefghij');
    expect(asked.map(rangeOf)).toEqual([undefined, undefined]);
    expect(held.map(([bytes]) => bytes)).toEqual([4, 10]);
  });

  it('goes on as often as it must while it gets ahead', async () => {
    const total = 50_000;
    const answers = Array.from({ length: 10 }, (_, i): FileAnswer => {
      const from = i * 5000;
      const body = ['x'.repeat(5000), ...(i < 9 ? [RESET] : [])];
      const range = { etag: '"v1"', 'content-range': `bytes ${from}-${total - 1}/${total}` };
      const first = { etag: '"v1"', 'content-length': `${total}` };
      return i === 0 ? { headers: first, body } : { status: 206, headers: range, body };
    });
    const { outcome, lines } = await download(answers, { request: { onBytes: undefined } });
    expect(outcome).toEqual({ bytes: total });
    expect(lines.map((line) => line.slice(-5))).toEqual(Array.from({ length: 9 }, () => ' 1 s.'));
  });

  it('asks for the rest of an answer that ended too early', async () => {
    const short: FileAnswer = { headers: { etag: '"v1"', 'content-length': '10' }, body: ['0123'] };
    const { text, asked, lines } = await download([short, rest('456789', 4)]);
    expect(text).toBe('0123456789');
    expect(asked.map(rangeOf)).toEqual([undefined, 'bytes=4-']);
    expect(lines[0]).toContain(`The connection to ${ORIGIN} failed (SHORTER_THAN_DECLARED).`);
  });

  it('lets go of all when an answer is longer than it says', async () => {
    const { text, asked, lines } = await download([
      cutAfter('0123'),
      { ...rest('456789', 4), body: ['456789', 'x'] },
      whole('abcdefghij'),
    ]);
    expect(text).toBe('abcdefghij');
    expect(asked.map(rangeOf)).toEqual([undefined, 'bytes=4-', undefined]);
    expect(lines[1]).toContain('failed (LONGER_THAN_DECLARED). Trying again in 2 s.');
  });

  it('starts over when the rest is of another version, after a while', async () => {
    const other: FileAnswer = { ...rest('456789', 4), headers: { 'content-range': 'bytes 4-9/10' } };
    const { text, asked, lines, bodies } = await download([cutAfter('0123'), other, whole('abcdefghij')]);
    expect(text).toBe('abcdefghij');
    expect(asked.map(rangeOf)).toEqual([undefined, 'bytes=4-', undefined]);
    expect(lines[1]).toBe(`${LABEL}: The file server sent a range of another version. Trying again in 2 s.`);
    expect(bodies.map(({ destroyed }) => destroyed)).toEqual([true, true, true]);
  });

  it('waits as long as a busy server asks for', async () => {
    const busy: FileAnswer = { status: 503, headers: { 'retry-after': '30' } };
    const { waited, lines } = await download([busy, { status: 500 }, whole('0123456789')]);
    expect(waited).toBe(30_000 + 2000);
    expect(lines[0]).toBe(`${LABEL}: The file server answered 503. Trying again in 30 s.`);
  });

  it('takes a fresh address at once, three times, where one is refused', async () => {
    const refused: FileAnswer = { status: 403 };
    const { text, asked, waited } = await download([refused, refused, refused, whole('0123456789')]);
    expect(text).toBe('0123456789');
    expect(waited).toBe(0);
    expect(asked.map(({ url }) => url.searchParams.get('signature'))).toEqual(
      [0, 1, 2, 3].map((n) => `canary-${n}`),
    );
  });

  it('has the address that it resumes from renewed too', async () => {
    const { text, asked } = await download([cutAfter('0123'), { status: 403 }, rest('456789', 4)]);
    expect(text).toBe('0123456789');
    expect(asked.map(rangeOf)).toEqual([undefined, 'bytes=4-', 'bytes=4-']);
  });

  it('takes the third of three downloads that begins like a part', async () => {
    const page = whole('<html>');
    const { text, lines, asked, waited } = await download([page, page, whole('a,b\n1,2')]);
    expect(text).toBe('a,b\n1,2');
    expect(asked.map(rangeOf)).toEqual([undefined, undefined, undefined]);
    expect(lines).toEqual([
      `${LABEL}: This is not a CSV file: it begins with <html>. Trying again in 1 s.`,
      `${LABEL}: This is not a CSV file: it begins with <html>. Trying again in 2 s.`,
    ]);
    expect(waited).toBe(3000);
  });

  it('looks at the first 80 bytes of a page, of which it shows no query', async () => {
    const page = whole(`<a href="https://portal/?canary"> ${'x'.repeat(100)}`);
    const { outcome } = await download([page, page, page]);
    expect(String(outcome)).toBe(
      `DamagedDataError: ${LABEL} is not a CSV file, also after 3 downloads: it begins with <a href="https://portal/?…"> ${'x'.repeat(46)}`,
    );
  });
});
