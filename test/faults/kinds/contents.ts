import { gzipSync } from 'node:zlib';
import { type Cell, type Dialect, encode } from '../../usage/fixtures.ts';
import { raw } from '../broken.ts';
import { DIALECTS, PARTS, tableOf } from '../data.ts';
import { every, type Fault, fails, first, type Serve } from '../fault.ts';
import { send } from '../store.ts';
import type { Turn } from '../turn.ts';

/** What may be wrong with the bytes of a part that arrives whole. */

/** Sends other bytes than those of the part. */
const instead =
  (change: (object: Buffer, turn: Turn) => Buffer): Serve<Turn> =>
  (turn) =>
    send(turn, { body: change(turn.object, turn) });

const EXACT = { download: 'exact' } as const;

interface Damage {
  readonly what: string;
  readonly change: (object: Buffer, turn: Turn) => Buffer;
  readonly says: RegExp;
}

const GZIP: readonly Damage[] = [
  {
    what: 'cut anywhere',
    change: (gz, turn) => gz.subarray(0, 2 + pick(turn, gz.length - 2)),
    says: /is cut short/,
  },
  { what: 'one byte short', change: (gz) => gz.subarray(0, -1), says: /is cut short/ },
  {
    what: 'a bit flipped anywhere behind the header',
    change: flipAnywhere,
    says: /is damaged|is cut short|bytes behind its end/,
  },
  { what: 'a wrong checksum', change: (gz) => flipped(gz, gz.length - 8, 1), says: /is damaged/ },
  { what: 'a wrong length', change: (gz) => flipped(gz, gz.length - 1, 128), says: /is damaged/ },
  {
    what: 'bytes of something else behind it',
    change: (gz) => Buffer.concat([gz, Buffer.from('xyz')]),
    says: /is damaged|bytes behind its end/,
  },
  {
    what: 'something behind its padding',
    change: (gz) => Buffer.concat([gz, Buffer.alloc(700), Buffer.from('x')]),
    says: /bytes behind its end/,
  },
  {
    what: 'a second member that is cut',
    change: (gz) => Buffer.concat([gz, gz.subarray(0, -3)]),
    says: /is cut short/,
  },
  { what: 'two bytes of it swapped', change: swapped, says: /is damaged|is cut short/ },
  {
    what: 'a block of zeros inside',
    change: (gz) => Buffer.concat([gz.subarray(0, 9000), Buffer.alloc(512), gz.subarray(9512)]),
    says: /is damaged|is cut short|bytes behind/,
  },
  {
    what: 'a piece that is lacking',
    change: (gz) => Buffer.concat([gz.subarray(0, 9000), gz.subarray(10_000)]),
    says: /is damaged|is cut short/,
  },
];

/** Damage that a second download cures. */
export const CURED: readonly Fault[] = GZIP.map(({ what, change }) => ({
  id: `gzip, at first: ${what}`,
  ...first(2, instead(change)),
  on: EXACT,
  says: /Fetching it again/,
}));

/** The same damage in every download. */
const LASTING: readonly Fault[] = GZIP.map(({ what, change, says }) => ({
  id: `gzip, for ever: ${what}`,
  ...every(instead(change)),
  on: { download: fails(6, says) },
}));

/** Other bytes for the same rows. */
const SAME_ROWS: readonly Fault[] = [
  {
    id: 'two members',
    change: (text: Buffer) =>
      Buffer.concat([gzipSync(text.subarray(0, 20_000)), gzipSync(text.subarray(20_000))]),
  },
  { id: 'an empty member in front', change: (text: Buffer) => Buffer.concat([gzipSync(''), gzipSync(text)]) },
  { id: 'zero padding', change: (text: Buffer) => Buffer.concat([gzipSync(text), Buffer.alloc(1000)]) },
  { id: 'stored, not deflated', change: (text: Buffer) => gzipSync(text, { level: 0 }) },
  { id: 'CSV that is not packed', change: (text: Buffer) => text },
  {
    id: 'a byte order mark',
    change: (text: Buffer) => gzipSync(Buffer.concat([Buffer.from('\ufeff'), text])),
  },
  { id: 'CRLF line ends', change: (text: Buffer) => gzipSync(text.toString().replaceAll('\n', '\r\n')) },
  { id: 'CRLF and LF mixed', change: (text: Buffer) => gzipSync(text.toString().replace('\n', '\r\n')) },
  { id: 'no line end at the end', change: (text: Buffer) => gzipSync(text.subarray(0, -1)) },
].map(({ id, change }) => ({
  id,
  ...every<Turn>((turn) => send(turn, { body: change(textOf(turn)) })),
  on: EXACT,
}));

const MALFORMED: readonly Damage[] = [
  {
    what: 'a quote that is never closed',
    change: lines((rows) => [...rows, '"open']),
    says: /Line \d+ of part .* is malformed/,
  },
  {
    what: 'a row of one cell',
    change: lines((rows) => [...rows, 'x']),
    says: /Line \d+ of part .* is malformed/,
  },
  {
    what: 'a row with a cell too many',
    change: lines((rows) => rows.with(1, `${rows[1]},x`)),
    says: /Line 2 of part .* is malformed/,
  },
  {
    what: 'no required column',
    change: lines((rows) => rows.map((row) => row.replace('TOTAL_CREDITS', 'TOTAL'))),
    says: /TOTAL_CREDITS/,
  },
  {
    what: 'a column twice',
    change: lines((rows) => rows.map((row) => row.replace('COMPUTE_CREDITS', 'DLC_CREDITS'))),
    says: /DLC_CREDITS/,
  },
  {
    what: 'UTF-16',
    change: (_, turn) => gzipSync(Buffer.from(`\ufeff${textOf(turn)}`, 'utf16le')),
    says: /part \d of \d/,
  },
  ...['2026-02-30', '01/02/2026', '', 'yesterday', '2026-2-1'].map((day) => ({
    what: `${JSON.stringify(day)} for a day`,
    change: cell('JOB_RUN_DATE', day),
    says: /Line 4 of part .* has a JOB_RUN_DATE that is not a day/,
  })),
  ...['0x10', '1e999', 'NaN', '1,234', '-', '١٢'].map((credits) => ({
    what: `${JSON.stringify(credits)} for credits`,
    change: cell('TOTAL_CREDITS', credits),
    says: /Line 4 of part .* has a TOTAL_CREDITS that is not a number/,
  })),
];

const UNREADABLE: readonly Fault[] = MALFORMED.map(({ what, change, says }) => ({
  id: `rows: ${what}`,
  ...every(instead(change)),
  on: { download: fails(6, says) },
}));

const OTHERS: readonly Fault[] = [
  {
    id: 'a zip bomb',
    ...every(instead(() => BOMB)),
    on: { download: fails(6, /unpacks to more than 200 times its size|is malformed|part \d of \d/) },
  },
  {
    id: 'no length, cut twice',
    ...first<Turn>(2, (turn) =>
      raw(
        'HTTP/1.0 200 OK\r\n\r\n',
        turn.object.subarray(0, 5000 + pick(turn, turn.object.length - 6000)),
      )(turn),
    ),
    on: EXACT,
  },
];

export const CONTENTS: readonly Fault[] = [...LASTING, ...SAME_ROWS, ...UNREADABLE, ...OTHERS];

/** 40 MB of one line's beginning. */
const BOMB = gzipSync(
  Buffer.concat([PARTS[0]?.text.subarray(0, 900) ?? Buffer.alloc(0), Buffer.alloc(40_000_000, 'x')]),
);

function pick({ random }: Turn, below: number): number {
  return Math.floor(random() * below);
}

function flipped(gz: Buffer, at: number, bits: number): Buffer {
  const copy = Buffer.from(gz);
  copy[at] = (copy[at] ?? 0) ^ bits;
  return copy;
}

/** Of the header's bytes most mean nothing for the rows: time, flags of the compressor, operating system. */
function flipAnywhere(gz: Buffer, turn: Turn): Buffer {
  return flipped(gz, 10 + pick(turn, gz.length - 10), 1 << pick(turn, 8));
}

function swapped(gz: Buffer): Buffer {
  let at = 8000;
  while (gz[at] === gz[at + 1]) at++;
  const copy = Buffer.from(gz);
  copy.set([gz[at + 1] ?? 0, gz[at] ?? 0], at);
  return copy;
}

function partOf({ object }: Turn): number {
  return PARTS.findIndex((part) => part.object === object);
}

function textOf(turn: Turn): Buffer {
  return PARTS[partOf(turn)]?.text ?? Buffer.alloc(0);
}

/** Packs the part's text with other lines. */
function lines(change: (rows: readonly string[]) => readonly string[]): Damage['change'] {
  return (_, turn) => {
    const rows = textOf(turn).toString().trimEnd().split('\n');
    return gzipSync(`${change(rows).join('\n')}\n`);
  };
}

/** Packs the part with another cell in its fourth line. */
function cell(column: string, value: Cell): Damage['change'] {
  return (_, turn) => {
    const part = partOf(turn);
    const dialect: Dialect = DIALECTS[part] ?? 'plain';
    const [header = [], ...rows] = tableOf(part, 'first', 120);
    const changed = (rows[2] ?? []).with(header.indexOf(column), value);
    return gzipSync(encode([header, ...rows.with(2, changed)], dialect));
  };
}
