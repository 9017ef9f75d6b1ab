import { beforeAll, describe, expect, test } from 'vitest';
import { lengthOf } from '../../src/common/day.ts';
import type { TimeFigures } from '../../src/report/durations-distribution.ts';
import { type Report, SEATS } from '../../src/report/report.ts';
import type { WasteFigures } from '../../src/report/waste.ts';
import { hasPandas, type Line, needsPandas, type PandasFigures } from '../support/pandas.ts';
import {
  currentLines,
  largestMoves,
  lines,
  moveKey,
  oracleLines,
  previousLines,
  projectKey,
  runKey,
  WITHOUT_STATUS,
} from '../support/report-lines.ts';
import { CASES, reportAndOracle } from './figure-cases.ts';

describe.each(CASES)('$name: pandas and the report agree on', (one) => {
  let report: Report;
  let oracle: PandasFigures;

  beforeAll(async () => {
    if (hasPandas) ({ report, oracle } = await reportAndOracle(one));
  }, 60_000);

  const compare = (name: string, check: () => void) =>
    test(name, (context) => {
      needsPandas(context);
      check();
    });

  compare('totals, seats and kinds of credits', () => {
    const { current, previous } = oracle;
    const { share, ...totals } = current.totals;
    const { share: all, ...previousTotals } = previous.totals;
    expect(report.totals).toEqual(totals);
    expect(report.previousTotals).toEqual(previousTotals);
    expect(report.quality.rowsWithoutJob).toBe(current.rowsWithoutJob);
    expect(report.quality.utilisationCoverage).toBe(current.coverage);

    const before = new Map(previous.kinds.map(({ kind, credits }) => [kind, credits]));
    const kinds = current.kinds.map((row) => ({ ...row, previousCredits: before.get(row.kind) ?? 0 }));
    expect(report.creditsByKind).toEqual(
      kinds.filter(({ credits, previousCredits }) => credits !== 0 || previousCredits !== 0),
    );
  });

  compare('every breakdown, now and before', () => {
    const { organisation, team, ...others } = report.breakdowns;
    const breakdowns = { ...others, team: team ?? [], ...(organisation && { organisation }) };
    expect(Object.keys(breakdowns).length).toBeGreaterThanOrEqual(13);
    for (const [name, rows] of Object.entries(breakdowns)) {
      const fields = ['trigger', 'branchKind', 'operatingSystem', 'hour'].includes(name)
        ? WITHOUT_STATUS
        : undefined;
      expect(currentLines(rows), name).toEqual(oracleLines(oracle.current.breakdowns[name], fields));
      const before = oracleLines(oracle.previous.breakdowns[name], ['credits', 'rows']);
      expect(previousLines(rows), `previous ${name}`).toEqual(before);

      const seats = rows.find((row) => row.name === SEATS);
      const { credits, cost, share: part } = oracle.current.seats;
      const previousCredits = oracle.previous.seats.credits;
      if (credits === 0 && previousCredits === 0) expect(seats).toBeUndefined();
      else expect(seats).toMatchObject({ credits, cost, share: part, previousCredits, rows: 0 });
    }
  });

  compare('waste', () => {
    const { waste } = report;
    const [now, before] = [oracle.current.waste, oracle.previous.waste];
    expect(waste.total).toEqual({ ...now.total, previousCredits: before.total.credits });
    expect([waste.failureRate, waste.previousFailureRate]).toEqual([now.failureRate, before.failureRate]);
    const parts: Record<string, WasteLine[]> = {
      outcome: waste.outcome.map((row) => [[row.outcome], row]),
      project: waste.project.map((row) => [projectKey(row), row]),
      workflow: waste.workflow.map((row) => [runKey(row), row]),
      job: waste.job.map((row) => [runKey(row), row]),
    };
    for (const part of ['outcome', 'project', 'workflow', 'job'] as const) {
      const rows = parts[part] ?? [];
      const inPeriod = rows.filter(([, row]) => row.runs > 0 || part === 'outcome');
      expect(lines(inPeriod, WASTE_FIELDS), part).toEqual(oracleLines(now[part], WASTE_FIELDS));
      const past = rows.flatMap(([key, { previousCredits }]) =>
        previousCredits === 0 ? [] : [[key, { credits: previousCredits }] as const],
      );
      const expected = before[part].filter(({ credits }) => credits !== 0);
      expect(lines(past, ['credits']), `previous ${part}`).toEqual(oracleLines(expected, ['credits']));
    }
    const fields = ['credits', 'runs', 'finished', 'creditsAWeek'];
    expect(
      lines(
        waste.failingJobs.map((job) => [runKey(job), job] as const),
        fields,
      ),
    ).toEqual(oracleLines(now.failingJobs, fields));
  });

  compare('run times and queue times', () => {
    const { jobs, workflows, queues } = report.durations;
    const ours = {
      jobs: jobs.map((row) => [runKey(row), row] as const),
      workflows: workflows.map((row) => [runKey(row), row] as const),
      queues: queues.map((row) => [[row.executor, row.resourceClass], row] as const),
    };
    for (const [name, rows] of Object.entries(ours)) {
      const part = name as keyof typeof ours;
      expectTimes(rows, oracle.current.durations[part]);
      const before = new Map(oracle.previous.durations[part].map((line) => [JSON.stringify(line.key), line]));
      const past = rows.flatMap(([key, { previous }]) =>
        previous === null ? [] : [[key, previous] as const],
      );
      expectTimes(
        past,
        rows.flatMap(([key]) => before.get(JSON.stringify(key)) ?? []),
      );
      expect(past.length).toBeGreaterThan(0);
    }
  });

  compare('movers, whose parts add up to the change', () => {
    const { rises = [], falls = [], total } = report.movers ?? {};
    expect(rises.length).toBe(5);
    expect(falls.length).toBeGreaterThan(0);
    for (const [ours, theirs] of [
      [rises, largestMoves(oracle.movers, 1)],
      [falls, largestMoves(oracle.movers, -1)],
    ] as const) {
      expect(
        ours.map((mover) => ({
          key: moveKey(mover),
          credits: mover.credits,
          previousCredits: mover.previousCredits,
          change: mover.change,
        })),
      ).toEqual(theirs.map(({ parts, ...move }) => move));
      for (const [i, { parts, change }] of ours.entries()) {
        expect(sumOf(parts)).toBe(micro(change));
        for (const name of PARTS) expect(parts[name]).toBeCloseTo(theirs[i]?.parts[name] ?? Number.NaN, 5);
      }
    }
    const change = micro(report.totals.credits) - micro(report.previousTotals?.credits ?? 0);
    expect(micro(total?.change ?? 0)).toBe(change);
    expect(total && sumOf(total.parts)).toBe(change);
    for (const name of PARTS) {
      const sum = oracle.movers.reduce((all, { parts }) => all + parts[name], 0);
      expect(total?.parts[name]).toBeCloseTo(sum, 2);
    }
  });

  compare('what the teams pay', () => {
    const rows = report.chargeback ?? [];
    const ours = rows
      .filter(({ team }) => team !== SEATS)
      .map(({ team, organisation, project, creditsByKind, credits, cost }) => {
        const key = [team, ...projectKey({ organisation, name: project })];
        return { key, credits, cost, kinds: creditsByKind };
      });
    const byKey = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect(ours.toSorted(byKey)).toEqual(oracle.chargeback.toSorted(byKey));
    for (const { kind, credits } of oracle.current.kinds) {
      const sum = rows.reduce((all, row) => all + micro(row.creditsByKind[kind as 'compute']), 0);
      expect(sum, kind).toBe(micro(credits));
    }
    expect(rows.reduce((all, row) => all + micro(row.credits), 0)).toBe(micro(report.totals.credits));
  });

  compare('what is used of the budgets', () => {
    expect(report.budget?.length).toBeGreaterThan(1);
    for (const { scope, name, budget, used, share, over } of report.budget ?? []) {
      const expected = usedOf(oracle, scope, name);
      expect(micro(used), `${scope} ${name}`).toBe(expected);
      expect(share).toBeCloseTo(expected / micro(budget), 9);
      expect(over).toBe(expected > micro(budget));
    }
  });

  compare('the weeks', () => {
    expect(lengthOf(report.period)).toBe(one.days);
    if (oracle.trend === null) {
      expect(report.trend).toBeNull();
      return;
    }
    expect(report.trend?.unit).toBe(oracle.trend.unit);
    expect(report.trend?.rows.filter(({ name }) => name !== SEATS)).toMatchObject(oracle.trend.rows);
  });
});

type WasteLine = readonly [key: readonly string[], row: WasteFigures];
const WASTE_FIELDS = [
  ...['credits', 'cost', 'runs', 'seconds', 'share'],
  ...['wastedShare', 'failed', 'finished', 'failureRate'],
];
const PARTS = ['runs', 'duration', 'rate', 'other'] as const;

/** Count and mean are exact, single values are known within 2 %. */
function expectTimes(
  ours: readonly (readonly [key: readonly string[], times: TimeFigures])[],
  theirs: readonly Line[],
): void {
  expect(ours.length).toBe(theirs.length);
  const expected = new Map(theirs.map((line) => [JSON.stringify(line.key), line]));
  for (const [key, times] of ours) {
    const line = expected.get(JSON.stringify(key));
    expect(times.runs, key.join(' / ')).toBe(line?.runs);
    for (const name of ['total', 'mean'] as const)
      expect(offBy(times[name], line?.[name])).toBeLessThan(1e-9);
    for (const name of ['p50', 'p95', 'max'] as const)
      expect(offBy(times[name], line?.[name])).toBeLessThan(0.02);
  }
}

function offBy(ours: number, theirs: number | null | undefined): number {
  return ours === theirs ? 0 : Math.abs(ours / (theirs ?? Number.NaN) - 1);
}

/** Micro-credits used of a budget, of the oracle's breakdowns. */
function usedOf({ current }: PandasFigures, scope: string, name: string): number {
  if (scope === 'organisation') return micro(current.totals.credits);
  const isMeant = ({ key }: Line) =>
    scope === 'team' ? key[0] === name : [key[1], key.join('/')].includes(name);
  const rows = current.breakdowns[scope]?.filter(isMeant) ?? [];
  return rows.reduce((sum, { credits }) => sum + micro(credits), 0);
}

/** Whole micro-credits. */
function micro(credits: number): number {
  return Math.round(credits * 1e6);
}

function sumOf(parts: Readonly<Record<(typeof PARTS)[number], number>>): number {
  return PARTS.reduce((sum, name) => sum + micro(parts[name]), 0);
}
