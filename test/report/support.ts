import fc from 'fast-check';
import type { Money, SeatsInMoney } from '../../src/report/money.ts';
import { type Whole, wholeOf } from '../../src/report/rows.ts';
import { CREDIT_KINDS, type Cube, type SideDimension, type SideRow } from '../../src/usage/cube.ts';
import { type CellSpec, cubeOf } from '../support/cube.ts';
import { hostile } from '../support/hostile.ts';

/** A price at which money is easy to check by hand: 1,000 credits are 1. */
const PRICE = 0.001;

export interface Case {
  readonly cube: Cube;
  readonly whole: Whole;
}

/** A Cube of these cells and its sums; compared when a cell is of the previous period. */
export function caseOf(
  cells: readonly CellSpec[],
  { seats, side }: { seats?: SeatsInMoney; side?: Partial<Cube['side']> } = {},
): Case {
  const plain = cubeOf(cells);
  const cube = { ...plain, side: { ...plain.side, ...side } };
  const money: Money = { creditPrice: PRICE, ...(seats && { seats }) };
  return {
    cube,
    whole: wholeOf(
      cube,
      cells.some(({ period }) => period === 1),
      money,
    ),
  };
}

/** A row of a side table; credits in credits, one run of a minute unless said otherwise. */
export function sideRow(name: string, credits: number, overrides: Partial<SideRow> = {}): SideRow {
  return { period: 0, name, rows: 1, runs: 1, seconds: 60, credits: micro(credits), ...overrides };
}

/** Exact micro-credits of a figure. */
export function micro(credits: number | null): bigint {
  return BigInt(Math.round((credits ?? 0) * 1e6));
}

export function sumOf(rows: readonly object[], field: string): bigint {
  return rows.reduce((sum, row) => sum + micro(Number(Reflect.get(row, field) ?? 0)), 0n);
}

const name = fc.oneof(fc.constantFrom('', 'a', 'b', '__proto__', 'constructor', 'toString'), hostile);
const status = fc.constantFrom(
  'success',
  'failed',
  'timedout',
  'infrastructure_fail',
  'error',
  'canceled',
  'blocked',
  '',
  '__proto__',
);
const credits = fc.dictionary(
  fc.constantFrom(...CREDIT_KINDS),
  fc.integer({ min: 0, max: 1e9 }).map((n) => n / 1000),
);
const project = fc.record({
  name,
  id: name,
  organisation: name,
  organisationId: fc.constantFrom('', 'o1', 'o2'),
});

/** Cells of June 2026 and of the month before, with hostile names; now and then a job without time or credits. */
export const someCells: fc.Arbitrary<CellSpec[]> = fc.array(
  fc
    .record({
      period: fc.constantFrom(0 as const, 1 as const),
      dayOfMonth: fc.integer({ min: 1, max: 30 }),
      project: fc.oneof(fc.constantFrom('web', 'api'), project),
      workflow: fc.oneof(fc.constantFrom('build', 'nightly'), name),
      job: fc.oneof(fc.constantFrom('test', 'lint'), name),
      executor: name,
      resourceClass: name,
      status,
      seconds: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100_000 })),
      runs: fc.integer({ min: 1, max: 50 }),
      credits,
    })
    .map(({ dayOfMonth, seconds, runs, ...cell }) => ({
      ...cell,
      day: `2026-0${cell.period === 0 ? 6 : 5}-${String(dayOfMonth).padStart(2, '0')}`,
      counts: cell.job === '' ? {} : { seconds, runs, rows: runs },
    })),
  { maxLength: 30 },
);

/** Side tables over parts of these cells' rows that are runs. */
export function sidesOf(cells: readonly CellSpec[]): Partial<Record<SideDimension, SideRow[]>> {
  const rows = cells
    .filter(({ job }) => job !== '' && job !== undefined)
    .map((cell, i) => ({
      period: cell.period ?? 0,
      name: String(i % 24).padStart(2, '0'),
      rows: cell.counts?.rows ?? 1,
      runs: cell.counts?.runs ?? 1,
      seconds: cell.counts?.seconds ?? 0,
      credits: CREDIT_KINDS.filter((kind) => kind !== 'user').reduce(
        (sum, kind) => sum + micro(cell.credits?.[kind] ?? 0),
        0n,
      ),
    }));
  return { hour: rows, trigger: rows };
}
