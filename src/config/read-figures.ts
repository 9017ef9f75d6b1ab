import type { Config } from './config.ts';
import { baseFolder, type Surroundings } from './folders.ts';
import { impossibleRules } from './impossible-rules.ts';
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
  problems.push(...impossibleRules(reader, inputs.failOn, failOn));
  return { teams: teams ?? null, budget, prices, failOn };
}
