import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdownTables } from '../../src/report/breakdown-tables.ts';
import { breakdownsOf } from '../../src/report/breakdowns.ts';
import { NONE, SEATS } from '../../src/report/report.ts';
import { cubesOf } from '../../src/report/roll-up.ts';
import { totalsOf } from '../../src/report/tally.ts';
import type { TeamOf } from '../../src/report/teams.ts';
import { breakdownsOfCells, CELLS, JUNE, MAY, short } from './broken-down.ts';
import { caseOf, micro, sidesOf, someCells, sumOf } from './support.ts';

describe('breakdowns', () => {
  const breakdowns = breakdownsOfCells(CELLS);

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
    expect(short(breakdownsOfCells(CELLS, {}, teamOf).team)).toEqual([
      ['__proto__', 92, 40, 3, 1],
      [SEATS, 25, 0, 0, 0],
      ['others', 3, 7, 3, 1],
    ]);
  });

  it('keep the credits of seats but not their cost when money excludes them', () => {
    const { cube, whole } = caseOf(CELLS, { seats: 'exclude' });
    expect(totalsOf(whole.current, whole)).toMatchObject({ credits: 120, cost: 0.095 });
    for (const { lines } of breakdownTables(breakdownsOf(cubesOf(cube), whole, JUNE, MAY))) {
      expect(lines.find(({ row }) => row.name === SEATS)?.row).toMatchObject({ credits: 25, cost: 0 });
    }
    const priced = caseOf(CELLS).whole;
    expect(totalsOf(priced.current, priced)).toMatchObject({ credits: 120, cost: 0.12 });
  });

  it('add up to the total, now and before, whatever the rows are called', () => {
    fc.assert(
      fc.property(someCells, (random) => {
        const { cube, whole } = caseOf([...random, { period: 1, day: '2026-05-01', job: 'a' }], {
          side: sidesOf(random),
        });
        const teamOf: TeamOf = ({ name }) => (name.length > 3 ? '__proto__' : name);
        const all = breakdownsOf(cubesOf(cube), whole, JUNE, MAY, teamOf);
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
