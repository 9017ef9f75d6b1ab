/**
 * Writes src/render/charts/inter-widths.ts: the advance width of every character in the Inter faces that the
 * charts embed. Run it after an update of @fontsource/inter: `node scripts/inter-widths.ts`. A test fails when
 * the table no longer matches the fonts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'greek'];
const TARGET = new URL('../src/render/charts/inter-widths.ts', import.meta.url);

/** The tables that text measuring needs, of one font. */
type Tables = Readonly<Record<'cmap' | 'head' | 'hhea' | 'hmtx', Buffer>>;

// Positions in WOFF2's list of known tags; these four tables are stored without a transform.
const WANTED: Readonly<Record<number, keyof Tables>> = { 0: 'cmap', 1: 'head', 2: 'hhea', 3: 'hmtx' };
const GLYF = 10;
const LOCA = 11;
const OWN_TAG = 63;

function readTables(woff2: Buffer): Tables {
  const data = brotliDecompressSync(woff2.subarray(startOfData(woff2)));
  const found: Partial<Record<keyof Tables, Buffer>> = {};
  let offset = 0;
  for (const { tag, size, transformed } of directory(woff2).entries) {
    const name = WANTED[tag];
    if (name !== undefined && transformed) throw new Error(`The font's ${name} table is transformed.`);
    if (name !== undefined) found[name] = data.subarray(offset, offset + size);
    offset += size;
  }
  const { cmap, head, hhea, hmtx } = found;
  if (!cmap || !head || !hhea || !hmtx) throw new Error('The font lacks a table.');
  return { cmap, head, hhea, hmtx };
}

interface Entry {
  readonly tag: number;
  /** Bytes in the decompressed stream. */
  readonly size: number;
  readonly transformed: boolean;
}

function startOfData(woff2: Buffer): number {
  return directory(woff2).end;
}

/** WOFF2's table directory: 48 bytes of header, then one entry a table with numbers of 7 bits a byte. */
function directory(woff2: Buffer): { readonly entries: Entry[]; readonly end: number } {
  let at = 48;
  const number = (): number => {
    for (let value = 0; ; ) {
      const byte = woff2.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const entries = Array.from({ length: woff2.readUInt16BE(12) }, () => {
    const flags = woff2.readUInt8(at++);
    const tag = flags & 63;
    if (tag === OWN_TAG) at += 4;
    const version = flags >> 6;
    const transformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
    const plain = number();
    return { tag, transformed, size: transformed ? number() : plain };
  });
  return { entries, end: at };
}

/** Code point -> glyph, from the format 4 or format 12 subtable. */
function readCharacters(cmap: Buffer): Map<number, number> {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + i * 8));
  const glyphs = new Map<number, number>();
  for (const at of subtables) {
    const format = cmap.readUInt16BE(at);
    if (format === 4) readFormat4(cmap.subarray(at), glyphs);
    if (format === 12) readFormat12(cmap.subarray(at), glyphs);
  }
  return glyphs;
}

function readFormat4(table: Buffer, glyphs: Map<number, number>): void {
  const bytes = table.readUInt16BE(6);
  for (let i = 0; i < bytes; i += 2) {
    const last = table.readUInt16BE(14 + i);
    const first = table.readUInt16BE(16 + bytes + i);
    const delta = table.readUInt16BE(16 + 2 * bytes + i);
    const rangeAt = 16 + 3 * bytes + i;
    const range = table.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const listed = range === 0 ? code : table.readUInt16BE(rangeAt + range + (code - first) * 2);
      if (listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
}

function readFormat12(table: Buffer, glyphs: Map<number, number>): void {
  const groups = table.readUInt32BE(12);
  for (let at = 16; at < 16 + groups * 12; at += 12) {
    const first = table.readUInt32BE(at);
    const last = table.readUInt32BE(at + 4);
    for (let code = first; code <= last; code++) glyphs.set(code, table.readUInt32BE(at + 8) + code - first);
  }
}

/** Advance widths by code point, and the font's vertical measures, all in units of the em square. */
function measure(weight: number): {
  widths: Map<number, number>;
  em: number;
  ascent: number;
  descent: number;
} {
  const widths = new Map<number, number>();
  let vertical = { em: 0, ascent: 0, descent: 0 };
  for (const subset of SUBSETS) {
    const path = `../node_modules/@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`;
    const { cmap, head, hhea, hmtx } = readTables(readFileSync(new URL(path, import.meta.url)));
    const advances = hhea.readUInt16BE(34);
    vertical = { em: head.readUInt16BE(18), ascent: hhea.readInt16BE(4), descent: -hhea.readInt16BE(6) };
    for (const [code, glyph] of readCharacters(cmap)) {
      // Marks have a width in the font, but text shaping puts them on the letter before.
      const isMark = /\p{M}/u.test(String.fromCodePoint(code));
      const width = isMark ? 0 : hmtx.readUInt16BE(Math.min(glyph, advances - 1) * 4);
      if (!widths.has(code)) widths.set(code, width);
    }
  }
  return { widths, ...vertical };
}

/** Runs of neighbouring code points: `start:width,width,…`, numbers in base 36. */
function packRuns(widths: ReadonlyMap<number, number>): string[] {
  const runs: { start: number; end: number; list: string[] }[] = [];
  for (const [code, width] of [...widths].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run?.end === code && run.list.length < 20) {
      run.list.push(width.toString(36));
      run.end++;
    } else runs.push({ start: code, end: code + 1, list: [width.toString(36)] });
  }
  return runs.map(({ start, list }) => `${start.toString(36)}:${list.join(',')}`);
}

/** The text of the generated module. */
export function interWidths(): string {
  const regular = measure(400);
  const bold = measure(600);
  const { em, ascent, descent } = regular;
  const table = (widths: ReadonlyMap<number, number>) =>
    packRuns(widths)
      .map((run) => `  ${run}\n`)
      .join('');
  return `// Written by scripts/inter-widths.ts from @fontsource/inter (OFL-1.1). Do not edit.

/** Units of the em square, and how far the font reaches above and below the baseline. */
export const EM = ${em};
export const ASCENT = ${ascent};
export const DESCENT = ${descent};

/** Advance widths, a run of neighbouring code points a line: \`start:width,width,…\`, numbers in base 36. */
export const REGULAR = \`
${table(regular.widths)}\`;

/** The same for the 600 weight. */
export const BOLD = \`
${table(bold.widths)}\`;
`;
}

if (import.meta.main) writeFileSync(TARGET, interWidths());
