import { toCredits } from '../common/credits.ts';
import { type Day, daysOf, type Period } from '../common/day.ts';
import type { Cube } from '../usage/cube.ts';
import { creditsOf } from './cell-credits.ts';
import { idOf, projectOf } from './cell-names.ts';
import { CreditSum } from './credit-sum.ts';
import { NONE } from './figures.ts';
import { type Group, groupBy } from './group.ts';
import { compareText } from './rows.ts';
import type { TeamOf } from './teams.ts';

/**
 * Credits of each day of the period, told apart by team, or by project where there are no teams. On every day the
 * series and the rest add up to the day's row of the day breakdown. Seats are no day's, and left out.
 */
export interface Daily {
  readonly by: 'team' | 'project';
  /** Most credits first, ties by name: all with credits when there are at most seven, else the six largest. */
  readonly series: readonly DailySeries[];
  /** All others together; null when there are none. */
  readonly rest: DailyRest | null;
}

export interface DailySeries {
  /** Team, or project; `(none)` for usage without a project. */
  readonly name: string;
  /** Of a project; empty for teams. */
  readonly organisation: string;
  /** One for each day of the period, in order. */
  readonly credits: readonly number[];
}

export interface DailyRest {
  /** How many teams or projects with usage it holds; usage without a project is none. */
  readonly count: number;
  readonly credits: readonly number[];
}

/** So many can be told apart by colour, with the rest as one more. */
const LARGEST = 6;

/** Daily credits of the largest teams or projects. `teamOf` is null without teams. */
export function dailyOf(cube: Cube, period: Period, teamOf: TeamOf | null): Daily {
  const { keyOf, describe } = teamOf === null ? byProject(cube) : byTeam(cube, teamOf);
  const used = groupBy(cube, keyOf)
    .filter(({ current }) => current.rows > 0)
    .map((group) => ({ ...group, ...describe(group.cell) }))
    .sort(byCredits);
  const paid = used.filter(({ current }) => current.credits !== 0n);
  const named = paid.length <= LARGEST + 1 ? paid : paid.slice(0, LARGEST);
  const places = new Map(named.map(({ cell }, place) => [keyOf(cell), place]));
  const sums = sumDays(cube, period, named.length, (cell) => places.get(keyOf(cell)) ?? named.length);
  const others = used.filter(({ name, cell }) => name !== NONE && !places.has(keyOf(cell)));
  return {
    by: teamOf === null ? 'project' : 'team',
    series: named.map(({ name, organisation }, place) => ({
      name,
      organisation,
      credits: sums[place] ?? [],
    })),
    rest: paid.length === named.length ? null : { count: others.length, credits: sums[named.length] ?? [] },
  };
}

interface Grouping {
  readonly keyOf: (cell: number) => string | number;
  readonly describe: (cell: number) => Pick<DailySeries, 'name' | 'organisation'>;
}

function byProject(cube: Cube): Grouping {
  return {
    keyOf: (cell) => idOf(cube, 'project', cell),
    describe: (cell) => {
      const { name, organisation } = projectOf(cube, cell);
      return { name: name || NONE, organisation };
    },
  };
}

function byTeam(cube: Cube, teamOf: TeamOf): Grouping {
  const teams = cube.names.project.map(teamOf);
  const keyOf = (cell: number) => teams[idOf(cube, 'project', cell)] ?? '';
  return { keyOf, describe: (cell) => ({ name: keyOf(cell), organisation: '' }) };
}

function byCredits(a: Group & DailyNames, b: Group & DailyNames): number {
  if (a.current.credits !== b.current.credits) return a.current.credits > b.current.credits ? -1 : 1;
  return compareText(a.name, b.name) || compareText(a.organisation, b.organisation);
}

type DailyNames = Pick<DailySeries, 'name' | 'organisation'>;

/** Credits by place and day; places from 0 to `last`. */
function sumDays(cube: Cube, period: Period, last: number, placeOf: (cell: number) => number): number[][] {
  const days = new Map(daysOf(period).map((day, i): [Day, number] => [day, i]));
  const dayOf = cube.names.day.map((day) => days.get(day));
  const sums = Array.from({ length: last + 1 }, () => Array.from(days, () => new CreditSum()));
  const { jobs } = creditsOf(cube);
  for (let cell = 0; cell < cube.size; cell++) {
    const day = cube.period[cell] === 0 ? dayOf[idOf(cube, 'day', cell)] : undefined;
    if (day !== undefined) sums[placeOf(cell)]?.[day]?.add(jobs, cell);
  }
  return sums.map((row) => row.map(({ micro }) => toCredits(micro)));
}
