import type { CostConfig } from '../../config/config.ts';
import { costRows, costRowsByProject } from '../../report/cost-rows.ts';
import type { Report } from '../../report/report.ts';
import type { TeamOf } from '../../report/teams.ts';
import type { Cube } from '../../usage/cube.ts';
import { cbfCsv } from './cbf.ts';
import type { CostContext } from './cost-file.ts';
import { customCostsJson } from './custom-costs.ts';
import { focusCsv } from './focus.ts';

export interface CostOptions {
  readonly costs: CostConfig;
  readonly teamOf: TeamOf | null;
}

/** The files for cost tools that are wanted, all from one list of costs. */
export function* renderCosts(
  report: Report,
  cube: Cube,
  { costs: { focus, customCosts, cbf }, teamOf }: CostOptions,
): Generator<{ readonly name: string; readonly bytes: Iterable<string> }> {
  const context = contextOf(report, cube);
  if (focus !== null) yield { name: 'focus.csv', bytes: focusCsv(costRows(cube, teamOf), context, focus) };
  if (!customCosts && !cbf) return;
  const rows = costRowsByProject(costRows(cube, teamOf));
  if (customCosts) yield { name: 'custom-costs.json', bytes: customCostsJson(rows, context) };
  if (cbf) yield { name: 'cbf.csv', bytes: cbfCsv(rows, context) };
}

function contextOf({ money, organisation: { id } }: Report, cube: Cube): CostContext {
  const payer = cube.names.project.find(
    ({ organisationId, organisation }) => organisationId === id && organisation.trim() !== '',
  );
  return { money, account: { id, name: payer?.organisation ?? id } };
}
