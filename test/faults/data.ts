import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { addDays, type Day } from '../../src/common/day.ts';
import type { KnownColumn } from '../../src/usage/columns.ts';
import { type Cell, type Dialect, encode, usageRow, usageTable } from '../usage/fixtures.ts';

/** The period that all runs report, compared with the week before it; one window holds both. */
export const FIRST: Day = '2026-02-01' as Day;
export const LAST: Day = '2026-02-07' as Day;
/** Noon of the day on which they run. */
export const NOW = '2026-02-10T12:00:00Z';

/** Parts of an export, the first in the older dialect. */
export const DIALECTS: readonly Dialect[] = ['plain', 'quoted'];
const ROWS = 120;
/** Of one row in the middle, so that parts are as long as cuts need them, and yet soon read. */
const PADDING_DIGITS = 36_000;
/** A row without any character that needs care. */
const PADDED = 56;
const NAMES = ['api', 'web,shop', 'say "hi"', 'back\\slash', '__proto__', '=1+1', 'ünï-日本-🎉'];
const STATUSES = ['success', 'failed', 'canceled', 'error'];

export interface PartVersions {
  /** The rows as text, header first. */
  readonly text: Buffer;
  readonly object: Buffer;
  /** Other rows under the same url. */
  readonly later: Buffer;
}

/** The two parts that every export holds. */
export const PARTS: readonly PartVersions[] = DIALECTS.map((dialect, part) => {
  const text = encode(tableOf(part, 'first', ROWS), dialect);
  const later = encode(tableOf(part, 'later', ROWS - 7), dialect);
  return { text, object: gzipSync(text), later: gzipSync(later) };
});

/** Header and rows of a part. */
export function tableOf(part: number, version: string, rows: number): Cell[][] {
  const [header = [], ...body] = usageTable(Array.from({ length: rows }, (_, i) => row(part, version, i)));
  const padded = body.map((cells, i) => [...cells, i === PADDED ? padding(`${part} ${version}`) : null]);
  return [[...header, 'PADDING'], ...padded];
}

function row(part: number, version: string, i: number): Record<KnownColumn, Cell> {
  const credits = String((i * 7919 + part * 31 + version.length) % 5000);
  return usageRow({
    JOB_RUN_DATE: addDays(FIRST, (i % 14) - 7),
    PROJECT_NAME: (i === PADDED ? NAMES[0] : NAMES[(i + part) % NAMES.length]) ?? null,
    PROJECT_ID: `p-${(i + part) % NAMES.length}`,
    JOB_BUILD_STATUS: STATUSES[i % STATUSES.length] ?? null,
    JOB_RUN_SECONDS: String((i * 37) % 900),
    COMPUTE_CREDITS: credits,
    TOTAL_CREDITS: credits,
  });
}

/** Digits of base64, of which no compression saves more than a quarter. */
function padding(seed: string): string {
  let text = '';
  for (let i = 0; text.length < PADDING_DIGITS; i++) {
    text += createHash('sha256').update(`${seed} ${i}`).digest('base64url');
  }
  return text.slice(0, PADDING_DIGITS);
}
