import { ASCENT, BOLD, DESCENT, EM, REGULAR } from './inter-widths.ts';

/** The two weights of Inter that the charts embed. */
export type Weight = 400 | 600;

/** How far the font reaches above and below the baseline, in ems. */
export const ASCENT_EM = ASCENT / EM;
export const DESCENT_EM = DESCENT / EM;

// Characters that Inter lacks are drawn by whatever font the viewer has; these are on the wide side, in ems.
const WIDE_EM = 1;
const EMOJI_EM = 1.3;
const OTHER_EM = 0.65;

const tables = new Map<Weight, ReadonlyMap<number, number>>();

/** Width of one line of text in Inter, in pixels for a font of `size` pixels. Kerning is left out. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const table = tableOf(weight);
  let ems = 0;
  for (const char of text) {
    const units = table.get(char.codePointAt(0) ?? 0);
    ems += units === undefined ? guessedWidth(char) : units / EM;
  }
  return ems * size;
}

/** Whether the embedded faces can draw the character. */
export function hasGlyph(char: string): boolean {
  return tableOf(400).has(char.codePointAt(0) ?? 0);
}

function guessedWidth(char: string): number {
  if (/[\p{M}\p{Cf}]/u.test(char)) return 0;
  if (/\p{Extended_Pictographic}/u.test(char)) return EMOJI_EM;
  return (char.codePointAt(0) ?? 0) >= 0x1100 ? WIDE_EM : OTHER_EM;
}

function tableOf(weight: Weight): ReadonlyMap<number, number> {
  let table = tables.get(weight);
  if (table === undefined) {
    table = unpack(weight === 600 ? BOLD : REGULAR);
    tables.set(weight, table);
  }
  return table;
}

/** Reads the lines `start:width,width,…`. */
function unpack(runs: string): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  for (const run of runs.trim().split('\n')) {
    const [start = '', widths = ''] = run.trim().split(':');
    widths.split(',').forEach((width, i) => {
      table.set(parseInt(start, 36) + i, parseInt(width, 36));
    });
  }
  return table;
}
