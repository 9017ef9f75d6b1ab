import type { Period } from '../common/day.ts';
import type { Secret } from '../common/secret.ts';

/** Everything the run is asked to do, checked. Built by `readConfig`; nothing else reads flags or environment. */
export interface Config {
  readonly token: Secret;
  /** UUID. */
  readonly orgId: string;
  readonly sharedOrgIds: readonly string[];
  readonly period: PeriodChoice;
  readonly mergeUsageReports: boolean;
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
  readonly lenient: boolean;
  /** Where charts are drawn by QuickChart; undefined draws them in the process. */
  readonly quickchartUrl: URL | undefined;
  readonly artifactName: string;
  readonly artifactRetentionDays: number | undefined;
  readonly exportJobIds: readonly { readonly window: Period; readonly jobId: string }[];
  readonly timeoutMinutes: number;
  readonly apiUrl: URL;
  /** How many times faster than real time the clock runs; 1 but for demos and tests on loopback. */
  readonly timeScale: number;
  /** Things about the inputs to warn of; they don't stop the run. Plain text. */
  readonly notes: readonly string[];
}

/** The days to report on and the days to compare them with, settled when the config is read. */
export interface PeriodChoice {
  readonly period: Period;
  /** null with `compare: off`. */
  readonly previous: Period | null;
  /** How the period was asked for, for headlines: `last-7-days`, or `2026-01-01..2026-01-31`. */
  readonly label: string;
  /** What the reader must know: a last day that is not ready, a month reported in place of an empty one. */
  readonly notes: readonly string[];
}
