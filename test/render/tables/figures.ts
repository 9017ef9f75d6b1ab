import type { Period } from '../../../src/common/day.ts';
import type { TableFigures } from '../../../src/render/tables/tables.ts';
import { breakdownsOf } from '../../../src/report/breakdowns.ts';
import { budgetOf } from '../../../src/report/budget.ts';
import { durationsOf } from '../../../src/report/durations.ts';
import { generationsOf } from '../../../src/report/generations.ts';
import { moversOf } from '../../../src/report/movers.ts';
import { BUILT_IN_PRICES } from '../../../src/report/prices-built-in.ts';
import { rightSizingOf } from '../../../src/report/right-sizing.ts';
import { cubesOf } from '../../../src/report/roll-up.ts';
import type { Whole } from '../../../src/report/rows.ts';
import { Tally } from '../../../src/report/tally.ts';
import { chargebackOf, type TeamOf } from '../../../src/report/teams.ts';
import { trendOf } from '../../../src/report/trend.ts';
import { wasteOf } from '../../../src/report/waste.ts';
import type { Cube } from '../../../src/usage/cube.ts';
import { type CellSpec, cubeOf, type TimeSpecs } from '../../support/cube.ts';
import { periodOf, reportOf } from '../../support/report.ts';

const PERIOD = periodOf('2026-06-01', '2026-06-30');
const PREVIOUS = periodOf('2026-05-02', '2026-05-31');

/** Every figure that tables are written of: June 2026, compared with May when a cell of May is among them. */
export function figuresOf(
  cells: readonly CellSpec[],
  { teamOf, times }: { readonly teamOf?: TeamOf; readonly times?: TimeSpecs } = {},
): TableFigures {
  const cube = cubeOf(cells, times);
  const previous = cells.some((cell) => cell.period === 1) ? PREVIOUS : null;
  const whole = wholeOf(cube, previous);
  const { creditsByKind, money } = reportOf(cells);
  return {
    breakdowns: breakdownsOf(cubesOf(cube), whole, PERIOD, previous, teamOf),
    creditsByKind,
    money,
    waste: wasteOf(cube, whole, PERIOD),
    durations: durationsOf(cube),
    rightSizing: rightSizingOf(cube, { prices: BUILT_IN_PRICES, days: 30, creditPrice: 0.0006 }),
    generations: generationsOf(cube, { prices: BUILT_IN_PRICES, creditPrice: 0.0006 }),
    movers: moversOf(cube, whole),
    trend: trendOf(cube, whole, PERIOD),
    chargeback: teamOf === undefined ? null : chargebackOf(cube, whole, teamOf),
    budget: budgetOf({
      cube,
      budgets: { total: 200, teams: [], projects: [['web', 100]] },
      period: PERIOD,
      previous,
      calendarEnd: null,
      teamOf: teamOf ?? null,
    }),
  };
}

function wholeOf(cube: Cube, previous: Period | null): Whole {
  const tallies = [new Tally(), new Tally()] as const;
  for (let cell = 0; cell < cube.size; cell++) tallies[cube.period[cell] === 0 ? 0 : 1].add(cube, cell);
  return { current: tallies[0], previous: previous && tallies[1], creditPrice: 0.0006 };
}
