import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONE } from '../../src/report/report.ts';
import { type Waste, wasteOf } from '../../src/report/waste.ts';
import type { CellSpec } from '../support/cube.ts';
import { periodOf } from '../support/report.ts';
import { caseOf, micro, someCells, sumOf } from './support.ts';

/** Ten days. */
const PERIOD = periodOf('2026-06-01', '2026-06-10');

function wasteOfCells(cells: readonly CellSpec[]): Waste {
  const { cube, whole } = caseOf(cells);
  return wasteOf(cube, whole, PERIOD);
}

/** Runs of one status as one cell. */
function runs(
  at: string,
  status: string,
  count: number,
  seconds: number,
  credits: number,
  period: 0 | 1 = 0,
): CellSpec {
  const [project = '', workflow = '', job = ''] = at.split('/');
  const counts = { rows: count, runs: count, seconds };
  return { period, project, workflow, job, status, counts, credits: { compute: credits } };
}

describe('wasteOf', () => {
  const cells: CellSpec[] = [
    runs('web/build/test', 'success', 6, 600, 60),
    runs('web/build/test', 'failed', 2, 100, 10),
    runs('web/build/test', 'timedout', 1, 300, 30),
    runs('web/build/test', 'canceled', 1, 20, 2),
    runs('web/build/e2e', 'infrastructure_fail', 1, 10, 1),
    runs('web/build/e2e', 'error', 1, 10, 4),
    runs('web/nightly/test', 'success', 2, 20, 8),
    runs('api/build/lint', 'canceled', 3, 30, 3),
    runs('api/build/lint', 'success', 1, 10, 7),
    runs('api/build/lint', 'running', 1, 0, 0),
    // A self-hosted runner is free.
    runs('api/build/local', 'failed', 4, 40, 0),
    // An approval that was cancelled is no run, though it may carry credits; neither are seats.
    { project: 'web', workflow: 'build', status: 'canceled', credits: { network: 5 } },
    { project: 'web', workflow: 'build', status: 'failed', credits: { user: 70 } },
    runs('web/build/test', 'failed', 3, 30, 6, 1),
    runs('web/build/test', 'success', 1, 10, 2, 1),
    runs('old/build/test', 'canceled', 1, 10, 9, 1),
  ];
  const waste = wasteOfCells(cells);

  it('adds up what failed and cancelled runs cost', () => {
    // 60 + 10 + 30 + 2 + 1 + 4 + 8 + 3 + 7 + 5 + 70 credits in all.
    expect(waste.total).toEqual({
      credits: 50,
      cost: 0.05,
      runs: 13,
      seconds: 510,
      share: 50 / 200,
      previousCredits: 15,
    });
    // 9 of 18 finished runs; before, 3 of 4.
    expect(waste.failureRate).toBe(0.5);
    expect(waste.previousFailureRate).toBe(0.75);
  });

  it('by outcome, always all four', () => {
    expect(
      waste.outcome.map((row) => [row.outcome, row.credits, row.runs, row.seconds, row.previousCredits]),
    ).toEqual([
      ['failed', 14, 7, 150, 6],
      ['timedOut', 30, 1, 300, 0],
      ['infrastructure', 1, 1, 10, 0],
      ['cancelled', 5, 4, 50, 9],
    ]);
    expect(
      wasteOfCells([]).outcome.map(({ credits, previousCredits }) => [credits, previousCredits]),
    ).toEqual([0, 0, 0, 0].map((zero) => [zero, null]));
  });

  it('by project, workflow and job, with rates over finished runs', () => {
    expect(waste.project).toEqual([
      {
        name: 'web',
        organisation: 'acme',
        projectId: 'id-web',
        credits: 47,
        cost: 0.047,
        runs: 6,
        seconds: 440,
        share: 47 / 200,
        previousCredits: 6,
        wastedShare: 47 / 115,
        failed: 5,
        finished: 13,
        failureRate: 5 / 13,
      },
      expect.objectContaining({ name: 'api', credits: 3, runs: 7, wastedShare: 0.3, failed: 4, finished: 5 }),
      expect.objectContaining({
        name: 'old',
        credits: 0,
        previousCredits: 9,
        wastedShare: null,
        failureRate: null,
      }),
    ]);
    expect(waste.workflow.map(({ name, project, credits }) => [project, name, credits])).toEqual([
      ['web', 'build', 47],
      ['api', 'build', 3],
      ['old', 'build', 0],
    ]);
    expect(
      waste.job.map(({ project, workflow, job, credits, failureRate }) => [
        project,
        workflow,
        job,
        credits,
        failureRate,
      ]),
    ).toEqual([
      ['web', 'build', 'test', 42, 3 / 9],
      ['web', 'build', 'e2e', 5, 1],
      ['api', 'build', 'lint', 3, 0],
      ['old', 'build', 'test', 0, null],
      ['api', 'build', 'local', 0, 1],
    ]);
  });

  it('lists failing jobs by what failures alone cost, with a week of it', () => {
    expect(waste.failingJobs).toEqual([
      {
        name: 'test',
        project: 'web',
        organisation: 'acme',
        workflow: 'build',
        job: 'test',
        credits: 40,
        cost: 0.04,
        runs: 3,
        seconds: 400,
        finished: 9,
        failureRate: 3 / 9,
        creditsAWeek: 28,
        costAWeek: expect.closeTo(0.028, 12),
        previousCredits: 6,
      },
      expect.objectContaining({ name: 'e2e', credits: 5, runs: 2, failureRate: 1, creditsAWeek: 3.5 }),
    ]);
  });

  it('keeps to the ten most expensive', () => {
    const many = Array.from({ length: 12 }, (_, i) => runs(`web/build/job-${i}`, 'failed', 1, 1, i + 1));
    expect(wasteOfCells(many).failingJobs.map(({ credits }) => credits)).toEqual([
      12, 11, 10, 9, 8, 7, 6, 5, 4, 3,
    ]);
  });

  it('has no rates and no rows without runs', () => {
    const none = wasteOfCells([{ project: 'web', status: 'failed' }]);
    expect(none).toMatchObject({ failureRate: null, previousFailureRate: null });
    expect([none.project, none.workflow, none.job, none.failingJobs]).toEqual([[], [], [], []]);
  });

  it('names what has no project or workflow', () => {
    const waste = wasteOfCells([runs('//test', 'failed', 1, 1, 1)]);
    expect([waste.project[0]?.name, waste.workflow[0]?.name, waste.job[0]?.name]).toEqual([
      NONE,
      NONE,
      'test',
    ]);
  });

  it('adds up in each list, now and before, whatever the rows', () => {
    fc.assert(
      fc.property(someCells, (random) => {
        const { total, outcome, project, workflow, job } = wasteOfCells([...random, { period: 1, job: 'a' }]);
        for (const rows of [outcome, project, workflow, job]) {
          expect(sumOf(rows, 'credits')).toBe(micro(total.credits));
          expect(sumOf(rows, 'previousCredits')).toBe(micro(total.previousCredits));
          expect(sumOf(rows, 'runs')).toBe(micro(total.runs));
          expect(sumOf(rows, 'seconds')).toBe(micro(total.seconds));
        }
      }),
    );
  });
});
