import type { Clock } from '../common/clock.ts';
import type { Period } from '../common/day.ts';
import type { Secret } from '../common/secret.ts';
import type { Log, Progress } from '../host/host.ts';
import type { Http } from '../http/http.ts';
import type { Part } from '../usage/types.ts';

/** What to export. */
export interface ExportRequest {
  /** Origin of the API, `https://circleci.com`. */
  readonly apiUrl: URL;
  readonly token: Secret;
  readonly orgId: string;
  readonly sharedOrgIds: readonly string[];
  readonly period: Period;
  /** The days to compare with; null when nothing is compared. */
  readonly previous: Period | null;
  /** Export the two periods apart even when one window would hold both (so that kept parts are the period's own). */
  readonly apart: boolean;
  /** Exports made earlier, each with the days that it was asked for. */
  readonly exportJobIds: readonly KnownExport[];
  /** Hosts of parts, in lower case, that may lead to private addresses. */
  readonly allowedDownloadHosts: readonly string[];
  readonly stateDir: string;
  /** When to give up: milliseconds of `clock.elapsed()`. */
  readonly deadline: number;
}

export interface KnownExport {
  readonly window: Period;
  readonly jobId: string;
}

/** What the exporting code needs from outside. */
export interface ExportTools {
  readonly http: Http;
  readonly clock: Clock;
  readonly log: Log;
  readonly progress: (label: string) => Progress;
  /** Called with every presigned url before it is used, so that the host can mask it. */
  readonly mask: (secret: Secret) => void;
  /** Called whenever a job id becomes known, with all ids so far in the form of the `export-job-ids` input. */
  readonly onJobIds: (ids: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** 0 to 1; jitter of retries. */
  readonly random: () => number;
}

export interface ExportResult {
  /** Every part of every window, in window and part order. */
  readonly parts: readonly ExportedPart[];
  /** In the form of the `export-job-ids` input: `2026-01-01..2026-01-31=uuid`, comma-separated. */
  readonly exportJobIds: string;
  /** The compared days, or null with the reason in `comparisonNote`. */
  readonly previous: Period | null;
  /** Why there is no comparison though one was asked for; null otherwise. */
  readonly comparisonNote: string | null;
  /** Things a reader of the figures must know: clamped dates, empty exports, unknown states. */
  readonly warnings: readonly string[];
  /** Fetches a damaged part again, into the same path. */
  refetch(part: Part): Promise<void>;
  /** Removes the parts and closes the journal; call when the run has succeeded. */
  finish(): Promise<void>;
  /** Says how a later run goes on with these exports; call when the run fails. Nothing is left to say after `finish`. */
  sayHowToResume(): void;
}

export interface ExportedPart extends Part {
  /** `period`: all of its window lies in the period; `previous`: none of it does; `both`: one window holds both. */
  readonly role: 'period' | 'previous' | 'both';
  /** Bytes on disk. */
  readonly bytes: number;
}
