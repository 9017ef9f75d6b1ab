import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BreakdownKey, breakdownTables } from '../../src/report/breakdown-tables.ts';
import { type AllBreakdowns, breakdownsOf } from '../../src/report/breakdowns.ts';
import { changeKindOf } from '../../src/report/change.ts';
import { NONE, SEATS } from '../../src/report/report.ts';
import { totalsOf } from '../../src/report/tally.ts';
import type { TeamOf } from '../../src/report/teams.ts';
import type { CellSpec } from '../support/cube.ts';
import { periodOf } from '../support/report.ts';
import { caseOf, micro, sideRow, sidesOf, someCells, sumOf } from './support.ts';

const JUNE = periodOf('2026-06-01', '2026-06-30');
const MAY = periodOf('2026-05-01', '2026-05-31');

function breakdownsOfCells(
  cells: readonly CellSpec[],
  options: Parameters<typeof caseOf>[1] = {},
  teamOf: TeamOf | null = null,
): AllBreakdowns {
  const { cube, whole } = caseOf(cells, options);
  return breakdownsOf(cube, whole, JUNE, whole.previous && MAY, teamOf);
}

/** Name, credits, credits before, rows, rows before, of each row. */
function short(rows: readonly object[] | null): unknown[] | undefined {
  return rows?.map((row) =>
    ['name', 'credits', 'previousCredits', 'rows', 'previousRows'].map((field) => Reflect.get(row, field)),
  );
}

describe('breakdowns', () => {
  const cells: CellSpec[] = [
    // A Monday and a Tuesday.
    {
      day: '2026-06-01',
      project: 'web',
      workflow: 'build',
      job: 'test',
      executor: 'docker',
      status: 'success',
      counts: { seconds: 100 },
      credits: { compute: 60, storage: 4 },
    },
    {
      day: '2026-06-02',
      project: 'web',
      workflow: 'build',
      job: 'lint',
      executor: 'docker',
      status: 'failed',
      counts: { seconds: 50 },
      credits: { compute: 16 },
    },
    {
      day: '2026-06-02',
      project: 'web',
      workflow: 'nightly',
      job: 'test',
      executor: 'machine',
      status: 'success',
      counts: { seconds: 10 },
      credits: { compute: 12 },
    },
    {
      day: '2026-06-08',
      project: 'api',
      workflow: 'build',
      job: 'test',
      executor: 'machine',
      status: 'canceled',
      counts: { seconds: 5 },
      credits: { compute: 3 },
    },
    // An approval, and a row of seats alone.
    { day: '2026-06-08', project: 'api', workflow: 'build', status: 'blocked' },
    { day: '2026-06-08', project: '', credits: { user: 25 } },
    {
      period: 1,
      day: '2026-05-04',
      project: 'web',
      workflow: 'build',
      job: 'test',
      executor: 'docker',
      status: 'success',
      counts: { seconds: 80 },
      credits: { compute: 40 },
    },
    {
      period: 1,
      day: '2026-05-05',
      project: 'old',
      workflow: 'build',
      job: 'test',
      executor: 'macos',
      status: 'success',
      counts: { seconds: 20 },
      credits: { compute: 7 },
    },
  ];
  const breakdowns = breakdownsOfCells(cells);

  it('by workflow, each in its project, usage without one in a row of its own', () => {
    expect(short(breakdowns.workflow)).toEqual([
      ['build', 80, 40, 2, 1],
      [SEATS, 25, 0, 0, 0],
      ['nightly', 12, 0, 1, 0],
      ['build', 3, 0, 2, 0],
      ['build', 0, 7, 0, 1],
      [NONE, 0, 0, 1, 0],
    ]);
    expect(breakdowns.workflow[0]).toEqual({
      name: 'build',
      project: 'web',
      organisation: 'acme',
      workflow: 'build',
      credits: 80,
      cost: 0.08,
      rows: 2,
      runs: 2,
      seconds: 150,
      succeeded: 1,
      finished: 2,
      share: 80 / 120,
      previousCredits: 40,
      previousRows: 1,
    });
  });

  it('by executor', () => {
    expect(short(breakdowns.executor)).toEqual([
      ['docker', 80, 40, 2, 1],
      [SEATS, 25, 0, 0, 0],
      ['machine', 15, 0, 2, 0],
      ['macos', 0, 7, 0, 1],
      [NONE, 0, 0, 2, 0],
    ]);
  });

  it('by weekday, with how often each occurs', () => {
    expect(short(breakdowns.weekday)).toEqual([
      ['Monday', 67, 40, 4, 1],
      ['Tuesday', 28, 7, 2, 1],
      ['Wednesday', 0, 0, 0, 0],
      ['Thursday', 0, 0, 0, 0],
      ['Friday', 0, 0, 0, 0],
      ['Saturday', 0, 0, 0, 0],
      ['Sunday', 0, 0, 0, 0],
      [SEATS, 25, 0, 0, 0],
    ]);
    // June 2026 begins on a Monday and has 30 days; May has 31 and ends on a Sunday.
    expect(breakdowns.weekday.map(({ days }) => days)).toEqual([5, 5, 4, 4, 4, 4, 4, 0]);
    expect(breakdowns.weekday.map(({ previousDays }) => previousDays)).toEqual([4, 4, 4, 4, 5, 5, 5, 0]);
  });

  it('by organisation, where there are two', () => {
    expect(breakdowns.organisation).toBeNull();
    const two = breakdownsOfCells([
      {
        project: { organisationId: 'o1', organisation: 'acme', name: 'a' },
        job: 'x',
        credits: { compute: 1 },
      },
      {
        project: { organisationId: 'o2', organisation: 'acme', name: 'b' },
        job: 'x',
        credits: { compute: 2 },
      },
      {
        project: { organisationId: 'o1', organisation: 'renamed', name: 'c' },
        job: 'x',
        credits: { compute: 4 },
      },
      { project: { organisationId: '', organisation: '', name: '' }, job: 'x', credits: { compute: 8 } },
    ]);
    expect(short(two.organisation)).toEqual([
      [NONE, 8, null, 1, null],
      ['acme', 5, null, 2, null],
      ['acme', 2, null, 1, null],
    ]);
  });

  it('by team, when there are teams', () => {
    expect(breakdowns.team).toBeNull();
    const teamOf: TeamOf = ({ name }) => (name === 'web' ? '__proto__' : 'others');
    expect(short(breakdownsOfCells(cells, {}, teamOf).team)).toEqual([
      ['__proto__', 92, 40, 3, 1],
      [SEATS, 25, 0, 0, 0],
      ['others', 3, 7, 3, 1],
    ]);
  });

  it('by trigger, without outcomes, nulls as (none), seats beside them', () => {
    const { trigger } = breakdownsOfCells(cells, {
      side: {
        trigger: [
          sideRow('webhook', 85, { rows: 4, runs: 3 }),
          sideRow('__proto__', 3),
          sideRow('', 7, { rows: 1, runs: 0, seconds: 0 }),
          sideRow('webhook', 40, { period: 1 }),
          sideRow('api', 7, { period: 1 }),
        ],
      },
    });
    expect(short(trigger)).toEqual([
      ['webhook', 85, 40, 4, 1],
      [SEATS, 25, 0, 0, 0],
      [NONE, 7, 0, 1, 0],
      ['__proto__', 3, 0, 1, 0],
      ['api', 0, 7, 0, 1],
    ]);
    expect(trigger[0]).toEqual({
      name: 'webhook',
      credits: 85,
      cost: 0.085,
      rows: 4,
      runs: 3,
      seconds: 60,
      share: 85 / 120,
      previousCredits: 40,
      previousRows: 1,
    });
  });

  it('by hour: all hours in order, and what has no hour', () => {
    const { hour } = breakdownsOfCells(cells, {
      side: {
        hour: [sideRow('23', 60), sideRow('09', 30), sideRow('', 4), sideRow('09', 40, { period: 1 })],
      },
    });
    expect(hour.map(({ name }) => name)).toEqual([
      ...Array.from({ length: 24 }, (_, i) => String(i).padStart(2, '0')),
      NONE,
      SEATS,
    ]);
    expect(short([...hour].filter(({ credits }) => credits > 0))).toEqual([
      ['09', 30, 40, 1, 1],
      ['23', 60, 0, 1, 0],
      // 95 credits that are not seats, 90 of them at a known hour; six rows, two of them there.
      [NONE, 5, 7, 4, 1],
      [SEATS, 25, 0, 0, 0],
    ]);
  });

  it('keep the credits of seats but not their cost when money excludes them', () => {
    const { cube, whole } = caseOf(cells, { seats: 'exclude' });
    expect(totalsOf(whole.current, whole)).toMatchObject({ credits: 120, cost: 0.095 });
    for (const { lines } of breakdownTables(breakdownsOf(cube, whole, JUNE, MAY))) {
      expect(lines.find(({ row }) => row.name === SEATS)?.row).toMatchObject({ credits: 25, cost: 0 });
    }
    const priced = caseOf(cells).whole;
    expect(totalsOf(priced.current, priced)).toMatchObject({ credits: 120, cost: 0.12 });
  });

  it('add up to the total, now and before, whatever the rows are called', () => {
    fc.assert(
      fc.property(someCells, (random) => {
        const { cube, whole } = caseOf([...random, { period: 1, day: '2026-05-01', job: 'a' }], {
          side: sidesOf(random),
        });
        const teamOf: TeamOf = ({ name }) => (name.length > 3 ? '__proto__' : name);
        const all = breakdownsOf(cube, whole, JUNE, MAY, teamOf);
        const before = whole.previous ?? whole.current;
        for (const rows of Object.values(all).filter((list) => list !== null)) {
          expect(sumOf(rows, 'credits')).toBe(whole.current.credits + whole.current.seats);
          expect(sumOf(rows, 'previousCredits')).toBe(before.credits + before.seats);
          expect(sumOf(rows, 'rows')).toBe(micro(whole.current.rows));
          expect(sumOf(rows, 'runs')).toBe(micro(whole.current.runs));
          expect(sumOf(rows, 'seconds')).toBe(micro(whole.current.seconds));
          expect(sumOf(rows, 'previousRows')).toBe(micro(before.rows));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('breakdownTables', () => {
  it('lists what the report has, each row with one text a column', () => {
    const all = breakdownsOfCells([
      { project: 'web', workflow: 'build', job: 'test', credits: { compute: 5 } },
      { project: 'web', credits: { user: 2 } },
    ]);
    const tables = new Map(breakdownTables(all).map((table) => [table.key, table]));
    const keys: BreakdownKey[] = [
      'project',
      'workflow',
      'job',
      'resourceClass',
      'executor',
      'status',
      'trigger',
    ];
    expect([...tables.keys()]).toEqual([...keys, 'branchKind', 'operatingSystem', 'day', 'weekday', 'hour']);
    expect(tables.get('job')).toMatchObject({
      title: 'Jobs',
      inTime: false,
      columns: [
        { key: 'job', title: 'Job' },
        { key: 'workflow', title: 'Workflow' },
        { key: 'project', title: 'Project' },
        { key: 'organisation', title: 'Organisation' },
      ],
      lines: [
        { names: ['test', 'build', 'web', 'acme'], row: { credits: 5 } },
        { names: [SEATS, '', '', ''], row: { credits: 2 } },
        { names: [NONE, '', '', ''], row: { credits: 0 } },
      ],
    });
    for (const { columns, lines } of tables.values()) {
      for (const { names, row } of lines) {
        expect(names).toHaveLength(columns.length);
        expect(names[0]).toBe(row.name);
      }
    }
  });
});

describe('changeKindOf', () => {
  it.each([
    ['new', { credits: 5, rows: 1, previousCredits: 0, previousRows: 0 }],
    ['gone', { credits: 0, rows: 0, previousCredits: 5, previousRows: 1 }],
    ['up', { credits: 5, rows: 1, previousCredits: 0, previousRows: 3 }],
    ['down', { credits: 0, rows: 2, previousCredits: 5, previousRows: 1 }],
    ['same', { credits: 0, rows: 2, previousCredits: 0, previousRows: 1 }],
    ['new', { credits: 0, rows: 2, previousCredits: 0, previousRows: 0 }],
    ['same', { credits: 0, rows: 0, previousCredits: 0, previousRows: 0 }],
    [null, { credits: 5, rows: 1, previousCredits: null, previousRows: null }],
  ])('is %s', (kind, row) => {
    expect(changeKindOf(row)).toBe(kind);
  });

  it('sees seats come and go, which have no rows of their own', () => {
    const seats = { rows: 0, previousRows: 0 };
    expect(changeKindOf({ ...seats, credits: 5, previousCredits: 0 })).toBe('new');
    expect(changeKindOf({ ...seats, credits: 0, previousCredits: 5 })).toBe('gone');
    expect(changeKindOf({ ...seats, credits: 6, previousCredits: 5 })).toBe('up');
  });
});
