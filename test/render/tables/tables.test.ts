import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedCredits } from '../../../src/render/tables/sorted-credits.ts';
import { renderTables } from '../../../src/render/tables/tables.ts';
import { hostile } from '../../support/hostile.ts';
import { reportOf } from '../../support/report.ts';
import { figuresOf } from './figures.ts';
import { cellsOf, linesOf, rowsOf } from './read-table.ts';

const WEB = { name: 'web', id: 'p1', vcsUrl: 'https://example.com/acme/web' };
const TEST = {
  project: WEB,
  workflow: 'build',
  job: 'test',
  executor: 'docker',
  resourceClass: 'large',
  status: 'success',
};
const CELLS = [
  { ...TEST, counts: { seconds: 90 }, credits: { compute: 120 } },
  {
    ...TEST,
    status: 'failed',
    counts: { seconds: 30 },
    credits: { compute: 40, storage: 0.5, user: 25 },
  },
  { ...TEST, period: 1 as const, day: '2026-05-02', counts: { seconds: 60 }, credits: { compute: 80 } },
  {
    period: 1 as const,
    day: '2026-05-03',
    project: 'old',
    workflow: 'nightly',
    job: 'e2e',
    credits: { compute: 20 },
  },
];
const TIMES = {
  runTimes: [{ project: WEB, workflow: 'build', job: 'test', seconds: [90, 30] }],
  queueTimes: [{ executor: 'docker', resourceClass: 'large', milliseconds: [1500, 500] }],
};
const TOTAL = 185.5;

describe('renderTables', () => {
  it('writes one table for each breakdown and list of figures', () => {
    const figures = figuresOf(CELLS, { teamOf: () => 'core' });
    expect(renderTables(figures).map(({ name }) => name)).toEqual(
      [
        ...['project', 'team', 'workflow', 'job', 'resource-class', 'executor', 'status', 'trigger'],
        ...['branch-kind', 'operating-system', 'day', 'weekday', 'hour', 'kind'],
        ...['waste-by-outcome', 'waste-by-project', 'waste-by-workflow', 'waste-by-job', 'failing-jobs'],
        ...['run-time-by-job', 'run-time-by-workflow', 'queue-time'],
        ...['right-sizing-smaller', 'right-sizing-hot', 'second-generation'],
        ...['movers', 'trend', 'chargeback', 'budget'],
      ].map((name) => `tables/${name}.csv`),
    );
  });

  it('writes none for figures that are not there', () => {
    const figures = { ...figuresOf(CELLS.slice(0, 2)), budget: null, trend: null };
    const names = renderTables(figures).map(({ name }) => name.slice('tables/'.length, -'.csv'.length));
    for (const absent of ['team', 'organisation', 'movers', 'chargeback', 'budget', 'trend'])
      expect(names).not.toContain(absent);
  });

  it('writes every figure of a breakdown, by hand', () => {
    const titles =
      'credits,cost,currency,share,previous_credits,change_credits,change,change_kind,rows,runs,seconds,succeeded,finished,success_rate';
    const figures = figuresOf(CELLS);
    expect(linesOf(figures, 'project')).toEqual([
      `project,organisation,project_id,vcs_url,${titles}`,
      `web,acme,p1,https://example.com/acme/web,160.5,0.0963,USD,${160.5 / TOTAL},80,80.5,1.00625,up,2,2,120,1,2,0.5`,
      `(seats),,,,25,0.015,USD,${25 / TOTAL},0,25,,new,0,0,0,0,0,`,
      'old,acme,id-old,,0,0,USD,0,20,-20,-1,gone,0,0,0,0,0,',
    ]);
    // Rows that are not counted by status have no rate: the fixtures' triggers are unknown.
    expect(linesOf(figures, 'trigger')).toEqual([
      `trigger,${titles}`,
      `(none),160.5,0.0963,USD,${160.5 / TOTAL},100,60.5,0.605,up,2,2,120,,,`,
      `(seats),25,0.015,USD,${25 / TOTAL},0,25,,new,0,0,0,,,`,
    ]);
    expect(linesOf(figuresOf(CELLS.slice(0, 1)), 'job')[1]).toBe(
      'test,build,web,acme,120,0.072,USD,1,,,,,1,1,90,1,1,1',
    );
  });

  it('writes kinds, changes, trend and budget, by hand', () => {
    const figures = figuresOf(CELLS);
    expect(linesOf(figures, 'kind')).toEqual([
      'kind,credits,cost,currency,share,previous_credits,change_credits,change',
      `Compute,160,0.096,USD,${160 / TOTAL},100,60,0.6`,
      `Active users (seats),25,0.015,USD,${25 / TOTAL},0,25,`,
      `Storage,0.5,0.0003,USD,${0.5 / TOTAL},0,0.5,`,
    ]);
    const [, ...movers] = linesOf(figures, 'movers');
    expect(movers.map((line) => line.split(',').slice(0, 7))).toEqual([
      ['test', 'build', 'web', 'acme', '80.5', '0.0483', 'USD'],
      ['(seats)', '', '', '', '25', '0.015', 'USD'],
      ['e2e', 'nightly', 'old', 'acme', '-20', '-0.012', 'USD'],
    ]);
    expect(linesOf(figures, 'trend').slice(0, 2)).toEqual([
      'week,first_day,last_day,days,credits,cost,currency,share,credits_a_day,change,rows,runs,seconds,succeeded,finished,success_rate',
      `2026-W23,2026-06-01,2026-06-07,7,160.5,0.0963,USD,${160.5 / TOTAL},${160.5 / 7},,2,2,120,1,2,0.5`,
    ]);
    expect(linesOf(figures, 'budget')).toEqual([
      'scope,name,budget,used,share,over,projected,projected_over',
      'project,web,100,160.5,1.605,yes,,',
      'organisation,(total),200,185.5,0.9275,no,,',
    ]);
  });

  it('writes waste and times, by hand', () => {
    const figures = figuresOf(CELLS, { times: TIMES });
    const share = 40.5 / TOTAL;
    expect(linesOf(figures, 'waste-by-outcome')).toEqual([
      'outcome,credits,cost,currency,runs,seconds,share,previous_credits,change_credits,change',
      `failed,40.5,0.0243,USD,1,30,${share},0,40.5,`,
      'timed out,0,0,USD,0,0,0,0,0,',
      'infrastructure failure,0,0,USD,0,0,0,0,0,',
      'cancelled,0,0,USD,0,0,0,0,0,',
    ]);
    expect(linesOf(figures, 'waste-by-job')).toEqual([
      'job,workflow,project,organisation,credits,cost,currency,runs,seconds,share,previous_credits,change_credits,change,wasted_share,failed,finished,failure_rate',
      `test,build,web,acme,40.5,0.0243,USD,1,30,${share},0,40.5,,${40.5 / 160.5},1,2,0.5`,
    ]);
    expect(linesOf(figures, 'waste-by-workflow')[1]).toMatch(/^build,web,acme,40\.5,/);
    expect(linesOf(figures, 'waste-by-project')[1]).toMatch(/^web,acme,p1,40\.5,/);
    expect(linesOf(figures, 'failing-jobs')[1]).toBe(
      `test,build,web,acme,40.5,0.0243,USD,1,30,${(40.5 * 7) / 30},${(0.0243 * 7) / 30},2,0.5,0,40.5,`,
    );
    expect(linesOf(figures, 'run-time-by-job')).toEqual([
      'job,workflow,project,organisation,runs,total_seconds,mean_seconds,p50_seconds,p95_seconds,max_seconds,previous_runs,previous_mean_seconds,previous_p50_seconds,previous_p95_seconds',
      'test,build,web,acme,2,120,60,30,90,90,,,,',
    ]);
    expect(linesOf(figures, 'run-time-by-workflow')[1]).toMatch(/^build,web,acme,2,120,60,/);
    expect(linesOf(figures, 'queue-time')[1]).toBe('docker,large,2,2,1,0.5,1.5,1.5,,,,');
  });

  it('writes advice on resource classes, by hand', () => {
    const measured = (percent: number) => ({
      runs: 20,
      measuredRuns: 20,
      medianCpu: 20 * percent * 100,
      medianRam: 20 * percent * 100,
      maxCpu: 20 * percent * 100,
      maxRam: 20 * percent * 100,
    });
    const figures = figuresOf([
      { ...CELLS[0], counts: measured(30), credits: { compute: 2000 } },
      { ...CELLS[0], job: 'e2e', counts: measured(90), credits: { compute: 1000 } },
    ]);
    // A minute of large is 20 credits, of medium+ 15, of xlarge 40.
    expect(linesOf(figures, 'right-sizing-smaller')).toEqual([
      'job,project,organisation,executor,resource_class,runs,measured_runs,median_cpu,max_cpu,median_ram,max_ram,compute_credits,smaller_class,saving_credits_a_month,saving_cost_a_month,currency',
      'test,web,acme,docker,large,20,20,0.3,0.3,0.3,0.3,2000,medium+,500,0.3,USD',
    ]);
    expect(linesOf(figures, 'right-sizing-hot')).toEqual([
      'job,project,organisation,executor,resource_class,runs,measured_runs,median_cpu,max_cpu,median_ram,max_ram,compute_credits,hot,larger_class,extra_credits_a_month,extra_cost_a_month,currency',
      'e2e,web,acme,docker,large,20,20,0.9,0.9,0.9,0.9,1000,both,xlarge,1000,0.6,USD',
    ]);
    expect(linesOf(figures, 'second-generation')[1]).toMatch(/^docker,large,large\.gen2,40,3000,1\.8,/);
  });

  it('writes what each team pays, every kind of credits in a column of its own', () => {
    const figures = figuresOf(CELLS, { teamOf: ({ name }) => (name === 'web' ? '=front' : 'rest') });
    expect(linesOf(figures, 'chargeback')).toEqual([
      'team,organisation,project,compute_credits,dlc_credits,seat_credits,storage_credits,network_credits,lease_credits,lease_overage_credits,ip_ranges_credits,other_credits,credits,cost,currency',
      "'=front,acme,web,160,0,0,0.5,0,0,0,0,0,160.5,0.0963,USD",
      '(seats),,,0,0,25,0,0,0,0,0,0,25,0.015,USD',
    ]);
  });

  it('holds the same names and figures as the report, whatever the names are, and no formula', () => {
    const name = hostile.map((text) => text.toWellFormed());
    const cell = fc.record({
      period: fc.constantFrom(0 as const, 1 as const),
      project: fc.record({ name, organisation: name, id: name, vcsUrl: name }),
      workflow: name,
      job: name,
      executor: name,
      resourceClass: name,
      status: fc.oneof(name, fc.constantFrom('success', 'failed')),
      credits: fc.record({ compute: fc.nat({ max: 1e9 }), user: fc.nat({ max: 1e5 }) }),
    });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (specs) => {
        const figures = figuresOf(specs, { teamOf: ({ name: team }) => team });
        expect(
          rowsOf(figures, 'job').map((row) => [
            ...['job', 'workflow', 'project', 'organisation'].map((title) => row.get(title)),
            Number(row.get('credits')),
          ]),
        ).toEqual(
          figures.breakdowns.job.map((row) => [
            ...[row.name, row.workflow, row.project, row.organisation],
            row.credits,
          ]),
        );
        expect(
          rowsOf(figures, 'chargeback').map((row) => [row.get('team'), Number(row.get('cost'))]),
        ).toEqual(figures.chargeback?.map((row) => [row.team, row.cost]));
        const cells = renderTables(figures).flatMap(({ text }) => cellsOf(text).flat());
        expect(cells.filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/;

describe('sortedCredits', () => {
  it("is the older tool's file, with seats as a row and without rows that are gone", () => {
    expect(sortedCredits(reportOf(CELLS))).toBe(
      'PROJECT_NAME,VCS_URL,TOTAL_CREDITS\nweb,https://example.com/acme/web,160.5\n(seats),,25\n',
    );
  });
});
