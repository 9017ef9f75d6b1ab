import type { Clock } from '../common/clock.ts';
import type { Config } from '../config/config.ts';
import { createTeamMatcher } from '../config/teams.ts';
import type { Report } from '../report/report.ts';
import type { TeamOf } from '../report/teams.ts';
import type { Cube } from '../usage/cube.ts';
import { type Plan, planMetrics } from './datadog/plan.ts';

/** What the run found out: all that files and destinations are made from. */
export interface Findings {
  readonly report: Report;
  /** For what goes deeper than the report. */
  readonly cube: Cube;
  /** null without teams. */
  readonly teamOf: TeamOf | null;
  /** The metrics for Datadog; null when nothing is made for it. */
  readonly plan: Plan | null;
}

/** The report and the Cube, with what several of the files and destinations need of them. */
export function findingsOf(config: Config, report: Report, cube: Cube, clock: Clock): Findings {
  const { datadog, teams, creditPrice, currency, seats } = config;
  const teamOf = teams && createTeamMatcher(teams).teamOf;
  const money = { creditPrice, currency, seats };
  const plan = datadog && planMetrics({ ...datadog.metrics, cube, teamOf, money, now: clock.now() });
  return { report, cube, teamOf, plan };
}
