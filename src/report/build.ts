import { toCredits } from '../common/credits.ts';
import { daysOf, lengthOf, type Period } from '../common/day.ts';
import { CREDIT_KINDS, type CreditKind, type Cube } from '../usage/cube.ts';
import type { ReadCounts } from '../usage/types.ts';
import { breakdownsOf } from './breakdowns.ts';
import { costOf } from './money.ts';
import type { Figures, KindRow, Quality, Report } from './report.ts';
import type { Whole } from './rows.ts';
import { figuresOf, Tally } from './tally.ts';

/** What the report needs beside the Cube. */
export interface ReportRequest {
  readonly cube: Cube;
  readonly counts: ReadCounts;
  readonly orgId: string;
  readonly period: Period;
  readonly label: string;
  readonly previous: Period | null;
  readonly comparisonNote: string | null;
  readonly creditPrice: number;
  readonly currency: string;
  readonly warnings: readonly string[];
  readonly tool: Report['tool'];
  /** When the report is made, milliseconds since 1970. */
  readonly now: number;
}

/** Computes every figure of the report from the Cube. Pure: the same Cube gives the same report but for its time. */
export function buildReport(request: ReportRequest): Report {
  const { cube, period, previous, creditPrice } = request;
  const { current, previous: before } = tallyPeriods(cube);
  const whole: Whole = { current, previous: previous === null ? null : before, creditPrice };
  return {
    schema: 'circleci-usage-report',
    version: 1,
    generatedAt: new Date(request.now).toISOString(),
    tool: request.tool,
    organisation: { id: request.orgId, names: organisationNames(cube) },
    period: { ...period, days: lengthOf(period), label: request.label },
    previousPeriod: previous,
    comparisonNote: request.comparisonNote,
    money: { currency: request.currency, creditPrice },
    totals: totalsOf(current, creditPrice),
    previousTotals: whole.previous && totalsOf(whole.previous, creditPrice),
    creditsByKind: kindRows(cube, whole),
    breakdowns: breakdownsOf(cube, whole, period, previous),
    quality: qualityOf(cube, request),
  };
}

function tallyPeriods(cube: Cube): { current: Tally; previous: Tally } {
  const tallies = { current: new Tally(), previous: new Tally() };
  for (let cell = 0; cell < cube.size; cell++) {
    (cube.period[cell] === 0 ? tallies.current : tallies.previous).add(cube, cell);
  }
  return tallies;
}

/** A tally's figures with its seats. */
function totalsOf(tally: Tally, creditPrice: number): Figures {
  const all = tally.credits + tally.seats;
  return { ...figuresOf(tally, creditPrice), credits: toCredits(all), cost: costOf(all, creditPrice) };
}

/** Credits by kind, in the order of the export's columns; kinds without credits in either period are left out. */
function kindRows(cube: Cube, whole: Whole): KindRow[] {
  const total = whole.current.credits + whole.current.seats;
  return CREDIT_KINDS.map((kind) => ({ kind, sums: sumKind(cube, kind) }))
    .filter(({ sums }) => sums[0] !== 0n || sums[1] !== 0n)
    .map(({ kind, sums: [current, previous] }) => ({
      kind,
      credits: toCredits(current),
      cost: costOf(current, whole.creditPrice),
      share: total === 0n ? 0 : Number(current) / Number(total),
      previousCredits: whole.previous === null ? null : toCredits(previous),
    }));
}

function sumKind(cube: Cube, kind: CreditKind): [current: bigint, previous: bigint] {
  const sums: [bigint, bigint] = [0n, 0n];
  for (let cell = 0; cell < cube.size; cell++)
    sums[cube.period[cell] === 0 ? 0 : 1] += cube.credits(cell, kind);
  return sums;
}

/** The organisations of the period's rows, most credits first, ties by name. */
function organisationNames(cube: Cube): string[] {
  const credits = new Map<string, bigint>();
  for (let cell = 0; cell < cube.size; cell++) {
    const name = cube.names.project[cube.key.project[cell] ?? 0]?.organisation ?? '';
    if (name === '' || cube.period[cell] !== 0) continue;
    let sum = credits.get(name) ?? 0n;
    for (const kind of CREDIT_KINDS) sum += cube.credits(cell, kind);
    credits.set(name, sum);
  }
  return [...credits]
    .sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x > y ? -1 : 1))
    .map(([name]) => name);
}

function qualityOf(cube: Cube, { counts, period, warnings }: ReportRequest): Quality {
  const seen = new Set<string>();
  let runs = 0;
  let measured = 0;
  for (let cell = 0; cell < cube.size; cell++) {
    if (cube.period[cell] !== 0) continue;
    seen.add(cube.names.day[cube.key.day[cell] ?? 0] ?? '');
    runs += cube.count.runs[cell] ?? 0;
    measured += cube.count.measuredRuns[cell] ?? 0;
  }
  return {
    rows: counts.period,
    rowsRead: counts.read,
    rowsOutsideDays: counts.outsideDays,
    rowsExcludedByProjects: counts.excludedByProjects,
    rowsWithoutJob: counts.withoutJob,
    malformedRows: counts.malformed,
    badValues: counts.badValues,
    missingColumns: counts.missingColumns,
    unknownColumns: counts.unknownColumns,
    repeatedParts: counts.repeatedParts,
    daysWithoutRows: daysOf(period).filter((day) => !seen.has(day)),
    utilisationCoverage: runs === 0 ? null : measured / runs,
    warnings,
  };
}
