import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mover, moversOf } from '../../src/report/movers.ts';
import { NONE, SEATS } from '../../src/report/report.ts';
import type { CellSpec } from '../support/cube.ts';
import { caseOf, micro, someCells } from './support.ts';

function moversOfCells(cells: readonly CellSpec[], options: Parameters<typeof caseOf>[1] = {}) {
  const { cube, whole } = caseOf(cells, options);
  return moversOf(cube, whole);
}

/** A job's runs in one period as one cell. */
function job(name: string, period: 0 | 1, runs: number, seconds: number, credits: number): CellSpec {
  const counts = { rows: runs, runs, seconds };
  return {
    period,
    project: 'web',
    workflow: 'build',
    job: name,
    status: 'success',
    counts,
    credits: { compute: credits },
  };
}

const changes = (movers: readonly Mover[] | undefined) => movers?.map(({ name, change }) => [name, change]);

describe('moversOf', () => {
  it('is null when nothing was compared', () => {
    expect(moversOfCells([job('test', 0, 1, 1, 1)])).toBeNull();
  });

  it('explains each change, written out by hand', () => {
    const movers = moversOfCells([
      job('test', 1, 10, 600, 100),
      // Twice the runs, each twice as long.
      job('test', 0, 20, 2400, 400),
      job('lint', 1, 5, 50, 30),
      job('deploy', 0, 2, 20, 8),
      job('same', 0, 1, 10, 5),
      job('same', 1, 1, 10, 5),
      { project: 'web', status: 'canceled', credits: { network: 1 } },
      { project: '', credits: { user: 50 } },
      { period: 1, project: '', credits: { user: 75 } },
    ]);
    expect(changes(movers?.rises)).toEqual([
      ['test', 300],
      ['deploy', 8],
      [NONE, 1],
    ]);
    expect(changes(movers?.falls)).toEqual([
      ['lint', -30],
      [SEATS, -25],
    ]);
    expect(movers?.rises[0]).toEqual({
      name: 'test',
      project: 'web',
      organisation: 'acme',
      workflow: 'build',
      job: 'test',
      credits: 400,
      previousCredits: 100,
      change: 300,
      costChange: 0.3,
      rows: 20,
      previousRows: 10,
      runs: 20,
      previousRuns: 10,
      seconds: 2400,
      previousSeconds: 600,
      parts: { runs: 150, duration: 150, rate: 0, other: 0 },
    });
    expect(movers?.rises[1]?.parts).toEqual({ runs: 8, duration: 0, rate: 0, other: 0 });
    // The row of seats is a row without a job, too.
    expect(movers?.rises[2]).toMatchObject({ job: '', runs: 0, rows: 2, parts: { runs: 0, other: 1 } });
    expect(movers?.falls[0]?.parts).toEqual({ runs: -30, duration: 0, rate: 0, other: 0 });
    expect(movers?.falls[1]).toMatchObject({ credits: 50, previousCredits: 75, parts: { other: -25 } });
    expect(movers?.total).toEqual({
      change: 254,
      costChange: 0.254,
      parts: { runs: 128, duration: 150, rate: 0, other: -24 },
    });
  });

  it('counts the parts of a job whose change is nothing together', () => {
    // Twice the runs, each half as long.
    const movers = moversOfCells([job('even', 1, 10, 600, 100), job('even', 0, 20, 600, 100)]);
    expect([movers?.rises, movers?.falls]).toEqual([[], []]);
    expect(movers?.total).toMatchObject({ change: 0, parts: { runs: 75, duration: -75, rate: 0, other: 0 } });
  });

  it('keeps seats out of money when they are excluded', () => {
    const cells = [job('test', 1, 1, 1, 1), { project: '', credits: { user: 50 } }, job('test', 0, 1, 1, 3)];
    const movers = moversOfCells(cells, { seats: 'exclude' });
    expect(movers?.rises.map(({ name, costChange }) => [name, costChange])).toEqual([
      [SEATS, 0],
      ['test', 0.002],
    ]);
    expect(movers?.total).toMatchObject({ change: 52, costChange: 0.002 });
  });

  it('takes the five largest of each, ties by name and then workflow', () => {
    const movers = moversOfCells([
      ...['g', 'f', 'e', 'd', 'c', 'b', 'a'].map((name) => job(name, 0, 1, 1, 10)),
      { ...job('a', 0, 1, 1, 10), workflow: 'afterwards' },
      job('z', 0, 1, 1, 11),
      job('big', 1, 1, 1, 9),
      ...['6', '5', '4', '3', '2', '1'].map((name) => job(name, 1, 1, 1, Number(name))),
    ]);
    expect(movers?.rises.map(({ name, workflow }) => `${workflow}/${name}`)).toEqual([
      'build/z',
      'afterwards/a',
      'build/a',
      'build/b',
      'build/c',
    ]);
    expect(changes(movers?.falls)).toEqual([
      ['big', -9],
      ['6', -6],
      ['5', -5],
      ['4', -4],
      ['3', -3],
    ]);
  });

  it('has parts that add up exactly, whatever the rows', () => {
    const partsOf = ({ parts }: { parts: Mover['parts'] }) =>
      micro(parts.runs) + micro(parts.duration) + micro(parts.rate) + micro(parts.other);
    fc.assert(
      fc.property(someCells, (random) => {
        const { cube, whole } = caseOf([...random, { period: 1, job: 'a' }]);
        const movers = moversOf(cube, whole);
        if (movers === null || whole.previous === null) throw new Error('compared');
        for (const mover of [...movers.rises, ...movers.falls]) {
          expect(partsOf(mover)).toBe(micro(mover.change));
          expect(micro(mover.change)).toBe(micro(mover.credits) - micro(mover.previousCredits));
        }
        const { current, previous } = whole;
        expect(micro(movers.total.change)).toBe(
          current.credits + current.seats - previous.credits - previous.seats,
        );
        expect(partsOf(movers.total)).toBe(micro(movers.total.change));
        expect(movers.rises.every(({ change }) => change > 0)).toBe(true);
        expect(movers.falls.every(({ change }) => change < 0)).toBe(true);
      }),
    );
  });
});
