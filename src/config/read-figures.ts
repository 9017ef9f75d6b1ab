import type { Config, FailRule } from './config.ts';
import { baseFolder, type Surroundings } from './folders.ts';
import type { InputReader } from './input-reader.ts';
import { inputs } from './inputs.ts';
import { readBudget } from './read-budget.ts';
import { readPrices } from './read-prices.ts';
import { readTeams } from './read-teams.ts';

export type FigureInputs = Pick<Config, 'teams' | 'budget' | 'failOn' | 'prices'>;

/** What the figures need beside rows: teams, budgets, prices, limits. Reads their files; problems are added. */
export async function readFigures(
  reader: InputReader,
  surroundings: Surroundings,
  problems: string[],
): Promise<FigureInputs> {
  const context = { reader, base: baseFolder(surroundings), problems };
  const teams = await readTeams(context);
  const budget = await readBudget(context, teams);
  const prices = await readPrices(context);
  const failOn = reader.optional(inputs.failOn) ?? [];
  problems.push(...impossibleRules(reader, failOn));
  return { teams: teams ?? null, budget, prices, failOn };
}

/** Rules that could never be checked, so that a gate that is not there is not taken for one that holds. */
function impossibleRules(reader: InputReader, rules: readonly FailRule[]): string[] {
  const name = reader.nameOf(inputs.failOn);
  const problems: string[] = [];
  if (rules.some(({ kind }) => kind === 'over-budget') && !reader.isSet(inputs.budget)) {
    problems.push(`${name} says over-budget, but no budget is given: set budget.`);
  }
  if (rules.some(({ kind }) => kind === 'increase') && reader.optional(inputs.compare) === 'off') {
    problems.push(
      `${name} says increase, but ${reader.nameOf(inputs.compare)} is off: set it to previous-period.`,
    );
  }
  return problems;
}
