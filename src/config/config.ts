import type { Day, Period } from '../common/day.ts';
import type { Secret } from '../common/secret.ts';
import type { SlackFigure } from './kinds/slack-figures.ts';
import type { TeamRules } from './teams.ts';

/** Everything the run is asked to do, checked. Built by `readConfig`; nothing else reads flags or environment. */
export interface Config {
  readonly token: Secret;
  /** UUID. */
  readonly orgId: string;
  readonly sharedOrgIds: readonly string[];
  /** Lower case; they may lead to private addresses. */
  readonly allowedDownloadHosts: readonly string[];
  readonly period: PeriodChoice;
  readonly mergeUsageReports: boolean;
  /** Whether the rows are written as Parquet too. */
  readonly parquet: boolean;
  /** Absolute paths. */
  readonly outputDir: string;
  readonly stateDir: string;
  /** Globs on `project` or `organisation/project`; a leading `!` excludes. Empty means all. */
  readonly projects: readonly string[];
  /** Rows that the summary and charts show before "and N more", 1 to 1000. */
  readonly top: number;
  /** Money a credit, and its ISO 4217 code. */
  readonly creditPrice: number;
  readonly currency: string;
  /** Whether seat credits are money too. They are credits, and rows of their own, either way. */
  readonly seats: 'separate' | 'exclude';
  /** null when no teams are given. */
  readonly teams: TeamRules | null;
  /** null when there is no budget. */
  readonly budget: Budget | null;
  /** Each kind of rule at most once, in the order given. */
  readonly failOn: readonly FailRule[];
  /** Prices that win over the built-in table; empty when there are none. */
  readonly prices: readonly ClassPrice[];
  readonly lenient: boolean;
  /** null when nothing is made for Datadog. */
  readonly datadog: DatadogConfig | null;
  /** Where charts are drawn by QuickChart; undefined draws them in the process. */
  readonly quickchartUrl: URL | undefined;
  readonly artifactName: string;
  readonly artifactRetentionDays: number | undefined;
  readonly slack: SlackConfig;
  readonly costs: CostConfig;
  readonly exportJobIds: readonly { readonly window: Period; readonly jobId: string }[];
  readonly timeoutMinutes: number;
  readonly apiUrl: URL;
  /** How many times faster than real time the clock runs; 1 but for demos and tests on loopback. */
  readonly timeScale: number;
  /** Things about the inputs to warn of; they don't stop the run. Plain text. */
  readonly notes: readonly string[];
}

/** Credits for the period, above 0 each; at least one of them is set. */
export interface Budget {
  /** Of the whole organisation. */
  readonly total: number | null;
  /** By team; every name is a team's or the remainder's. */
  readonly teams: readonly (readonly [name: string, credits: number])[];
  /** By `project` or `organisation/project`; a name alone means the projects of that name in every organisation. */
  readonly projects: readonly (readonly [name: string, credits: number])[];
}

/** What is made for Datadog. */
export interface DatadogConfig {
  readonly metrics: DatadogMetrics;
  /** null in a dry run. */
  readonly delivery: DatadogDelivery | null;
}

/** Which metrics there are, and how finely they are told apart. */
export interface DatadogMetrics {
  readonly schema: 'standard' | 'legacy';
  /** What the names start with, without the dot. */
  readonly prefix: string;
  /** The legacy schema has tags of its own. */
  readonly tags: 'minimal' | 'standard' | 'full';
  readonly utilization: boolean;
  /** Time series that one day may have, 100 to 1,000,000. */
  readonly maxSeries: number;
}

export interface DatadogDelivery {
  readonly apiKey: Secret;
  readonly appKey: Secret | undefined;
  /** Scheme and host of the API: the site's, or an intake on this machine. */
  readonly apiUrl: URL;
  readonly historical: 'check' | 'enable' | 'assume';
  readonly event: boolean;
}

/** When a run that delivered everything ends with exit code 9. `percent` is a number like 20. */
export type FailRule =
  | { readonly kind: 'over-budget' }
  /** Credits rose by more than so many percent (0 to 10000) of the previous period's. */
  | { readonly kind: 'increase'; readonly percent: number }
  /** Credits of failed and cancelled runs are more than so many percent (0 to 100) of all. */
  | { readonly kind: 'waste'; readonly percent: number };

/** What is posted to Slack, and when. */
export interface SlackConfig {
  /** undefined posts nothing. */
  readonly webhookUrl: Secret | undefined;
  /** Any of them is enough; none means always. */
  readonly when: readonly SlackRule[];
  /** Parts of the message; undefined for all. */
  readonly figures: readonly SlackFigure[] | undefined;
}

export type SlackRule =
  | Exclude<FailRule, { kind: 'increase' }>
  /** Credits rose or fell by more than so many percent (0 to 10000) of the previous period's. */
  | { readonly kind: 'change'; readonly percent: number };

/** Which files for cost tools to write. */
export interface CostConfig {
  /** null writes no focus.csv. */
  readonly focus: { readonly version: FocusVersion; readonly basis: 'effective' | 'billed' } | null;
  readonly customCosts: boolean;
  /** Where custom costs are uploaded to; null keeps them in their file. */
  readonly upload: CostUpload | null;
  readonly cbf: boolean;
}

export interface CostUpload {
  readonly apiKey: Secret;
  readonly appKey: Secret;
  /** Scheme and host of Datadog's API. */
  readonly apiUrl: URL;
}

export type FocusVersion = '1.2' | '1.3' | '1.4';

/** What a minute of a resource class costs, under the names that the rows carry. */
export interface ClassPrice {
  readonly executor: string;
  readonly resourceClass: string;
  /** 0 or more; null when the price is unknown, so that no advice is built on it. */
  readonly creditsPerMinute: number | null;
}

/** The days to report on and the days to compare them with, settled when the config is read. */
export interface PeriodChoice {
  readonly period: Period;
  /** null with `compare: off`. */
  readonly previous: Period | null;
  /** How the period was asked for, for headlines: `last-7-days`, or `2026-01-01..2026-01-31`. */
  readonly label: string;
  /** What can be projected: a week or month that is not over. */
  readonly kind: 'week-to-date' | 'month-to-date' | 'other';
  /** The last day of that calendar week or month, which may be the period's own last day; null for `other`. */
  readonly calendarEnd: Day | null;
  /** What the reader must know: a last day that is not ready, a month reported in place of an empty one. */
  readonly notes: readonly string[];
}
