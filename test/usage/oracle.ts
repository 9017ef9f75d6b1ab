import { parse } from 'csv-parse/sync';
import { CREDIT_KINDS, type CreditKind, type Cube } from '../../src/usage/cube.ts';

/**
 * Totals by the slow and plain way: csv-parse over all of merged.csv, BigInt micro-credits, Maps. It shares no
 * code with the reader, so that the two can be compared.
 */
export interface Totals {
  rows: number;
  runs: number;
  seconds: number;
  /** Micro-credits by kind. */
  readonly credits: Record<CreditKind, bigint>;
}

/** One row of merged.csv: value by column, the empty string for null. */
export type MergedRow = ReadonlyMap<string, string>;

/** The rows of a merged.csv. */
export function mergedRows(csv: Buffer): MergedRow[] {
  const [header = [], ...records]: string[][] = parse(csv, { record_delimiter: '\n' });
  return records.map((record) => new Map(header.map((name, i) => [name, record[i] ?? ''])));
}

/** Totals of rows, grouped. */
export function totalsOfRows(
  rows: readonly MergedRow[],
  keyOf: (row: MergedRow) => string,
): Map<string, Totals> {
  const totals = new Map<string, Totals>();
  for (const row of rows) addRow(totalsAt(totals, keyOf(row)), row);
  return totals;
}

/** The same of one period of a Cube. */
export function totalsOfCube(
  cube: Cube,
  period: 0 | 1,
  keyOf: (cell: number) => string,
): Map<string, Totals> {
  const totals = new Map<string, Totals>();
  for (let cell = 0; cell < cube.size; cell++) {
    if (cube.period[cell] !== period) continue;
    const sum = totalsAt(totals, keyOf(cell));
    sum.rows += cube.count.rows[cell] ?? 0;
    sum.runs += cube.count.runs[cell] ?? 0;
    sum.seconds += cube.count.seconds[cell] ?? 0;
    for (const kind of CREDIT_KINDS) sum.credits[kind] += cube.credits(cell, kind);
  }
  return totals;
}

/** Written down a second time. */
const KIND_COLUMNS: readonly (readonly [CreditKind, string])[] = [
  ['compute', 'COMPUTE_CREDITS'],
  ['dlc', 'DLC_CREDITS'],
  ['user', 'USER_CREDITS'],
  ['storage', 'STORAGE_CREDITS'],
  ['network', 'NETWORK_CREDITS'],
  ['lease', 'LEASE_CREDITS'],
  ['leaseOverage', 'LEASE_OVERAGE_CREDITS'],
  ['ipRanges', 'IPRANGES_CREDITS'],
];

function addRow(totals: Totals, row: MergedRow): void {
  totals.rows++;
  if ((row.get('JOB_NAME') ?? '') !== '') {
    totals.runs++;
    totals.seconds += Number(row.get('JOB_RUN_SECONDS') ?? '');
  }
  let other = microOf(row.get('TOTAL_CREDITS'));
  for (const [kind, column] of KIND_COLUMNS) {
    const credits = microOf(row.get(column));
    totals.credits[kind] += credits;
    other -= credits;
  }
  totals.credits.other += other;
}

/** Micro-credits of a decimal, rounded half away from zero; 0 for null. */
export function microOf(text: string | undefined): bigint {
  if (text === undefined || text === '') return 0n;
  const [, sign, whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const scale = 10n ** BigInt(fraction.length);
  const size = (BigInt(whole + fraction) * 1_000_000n * 2n + scale) / (2n * scale);
  return sign === '-' ? -size : size;
}

function totalsAt(totals: Map<string, Totals>, key: string): Totals {
  const known = totals.get(key);
  if (known) return known;
  const credits = Object.fromEntries(CREDIT_KINDS.map((kind) => [kind, 0n])) as Record<CreditKind, bigint>;
  const fresh: Totals = { rows: 0, runs: 0, seconds: 0, credits };
  totals.set(key, fresh);
  return fresh;
}
