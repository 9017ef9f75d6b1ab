import { toCredits } from '../common/credits.ts';
import { CREDIT_KINDS, type CreditKind, type Cube, type ProjectName } from '../usage/cube.ts';
import { idOf, projectOf } from './cell-names.ts';
import { CreditSum } from './credit-sum.ts';
import { NONE, SEATS } from './figures.ts';
import { type CellSums, groupBy, groupInto } from './group.ts';
import { costOf, type Money, pricedSeats } from './money.ts';
import { compareText, type RowFigures, rowsOf, type Whole } from './rows.ts';

/** The team of a project; every project has one. */
export type TeamOf = (project: ProjectName) => string;

/** Rows by team, the remainder's among them. Usage without a project goes where the matcher puts an empty name. */
export function teamRows(cube: Cube, whole: Whole, teamOf: TeamOf): ({ name: string } & RowFigures)[] {
  const teams = cube.names.project.map(teamOf);
  const nameOf = (cell: number) => teams[idOf(cube, 'project', cell)] ?? '';
  const groups = groupBy(cube, nameOf);
  return rowsOf(groups, whole, (cell) => ({ name: nameOf(cell) }), { name: SEATS });
}

/** What a team pays for one project in the period. The rows add up to the total. */
export interface ChargebackRow {
  /** `(seats)` for seat credits, which belong to no project. */
  readonly team: string;
  /** `(none)` for usage without a project. */
  readonly project: string;
  readonly organisation: string;
  readonly credits: number;
  readonly cost: number;
  /** Credits of every kind, also those without any; they add up to `credits`. */
  readonly creditsByKind: Readonly<Record<CreditKind, number>>;
}

/**
 * The period's usage by team and project: teams by name, with a team's dearest project first, ties by name; seats
 * last. Projects without usage in the period are left out.
 */
export function chargebackOf(cube: Cube, money: Money, teamOf: TeamOf): ChargebackRow[] {
  const teams = cube.names.project.map(teamOf);
  const groups = groupInto(
    cube,
    (cell) => idOf(cube, 'project', cell),
    () => new KindSums(),
  ).filter(({ current }) => current.rows > 0);
  const rows = groups.map(({ cell, current }) => {
    const { name, organisation } = projectOf(cube, cell);
    const team = teams[idOf(cube, 'project', cell)] ?? '';
    const credits = { ...current.credits, user: 0n };
    return chargebackRow({ team, project: name || NONE, organisation }, credits, money.creditPrice);
  });
  const seats = groups.reduce((sum, { current }) => sum + current.credits.user, 0n);
  return [...rows.sort(byTeam), ...seatRows(seats, money)];
}

/** Credits by kind, in micro-credits. */
class KindSums implements CellSums {
  rows = 0;
  readonly #sums = CREDIT_KINDS.map((kind) => ({ kind, sum: new CreditSum() }));

  add(cube: Cube, cell: number): void {
    this.rows += cube.count.rows[cell] ?? 0;
    for (const { kind, sum } of this.#sums) sum.add(cube.limbs[kind], cell);
  }

  get credits(): Record<CreditKind, bigint> {
    const sums = this.#sums.map(({ kind, sum }) => [kind, sum.micro] as const);
    return Object.fromEntries(sums) as Record<CreditKind, bigint>;
  }
}

function noCredits(): Record<CreditKind, bigint> {
  const zeros = CREDIT_KINDS.map((kind) => [kind, 0n] as const);
  return Object.fromEntries(zeros) as Record<CreditKind, bigint>;
}

type ChargebackNames = Pick<ChargebackRow, 'team' | 'project' | 'organisation'>;

function chargebackRow(
  names: ChargebackNames,
  credits: Readonly<Record<CreditKind, bigint>>,
  price: number,
): ChargebackRow {
  const sum = CREDIT_KINDS.reduce((total, kind) => total + credits[kind], 0n);
  const byKind = CREDIT_KINDS.map((kind) => [kind, toCredits(credits[kind])] as const);
  return {
    ...names,
    credits: toCredits(sum),
    cost: costOf(sum, price),
    creditsByKind: Object.fromEntries(byKind) as Record<CreditKind, number>,
  };
}

function seatRows(seats: bigint, money: Money): ChargebackRow[] {
  if (seats === 0n) return [];
  const names = { team: SEATS, project: '', organisation: '' };
  const row = chargebackRow(names, { ...noCredits(), user: seats }, money.creditPrice);
  return [{ ...row, cost: costOf(pricedSeats(seats, money), money.creditPrice) }];
}

function byTeam(a: ChargebackRow, b: ChargebackRow): number {
  return (
    compareText(a.team, b.team) ||
    b.credits - a.credits ||
    compareText(a.project, b.project) ||
    compareText(a.organisation, b.organisation)
  );
}
