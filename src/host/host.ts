import type { Secret } from '../common/secret.ts';

export type HostKind = 'github' | 'circleci' | 'terminal';

/**
 * Where the program runs and what that place offers: log, progress, masks, outputs, job summary, artifacts.
 * The rest of the program speaks only to this port. Off GitHub nothing prints a workflow command.
 * Implementations escape what they print (see `common/escape/log.ts`); callers pass plain text.
 */
export interface Host {
  readonly kind: HostKind;
  /** Page of this run on its CI; undefined on a terminal, or when the CI does not name it. */
  readonly runUrl?: string | undefined;
  readonly log: Log;
  /** Shows how far a long step has come; on a terminal one line redrawn in place, elsewhere a line now and then. */
  progress(label: string): Progress;
  /** Runs `work` with its log lines folded under `title` where the host can fold. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Asks the host to hide a secret, in every encoding it may appear in. Does nothing where the host can't. */
  mask(secret: Secret): void;
  /** A result that later steps can read. On a terminal or CircleCI outputs go nowhere (report.json holds them). */
  setOutput(name: string, value: string): void;
  /** Shows Markdown as the job's summary: GitHub's summary page; elsewhere nothing (summary.md is a file too). */
  writeSummary(markdown: string): Promise<void>;
  /** Stores files with the run; undefined where the host has no artifact service of its own. */
  readonly artifacts?: ArtifactStore;
}

export interface Log {
  debug(text: string): void;
  info(text: string): void;
  /** Something to know that does not fail the run; an annotation on GitHub. */
  warn(text: string): void;
  /** Why the run fails; an annotation on GitHub. */
  error(text: string): void;
}

export interface Progress {
  /** `done` of `total` (any unit; total undefined when unknown) with a short note. */
  update(done: number, total: number | undefined, note?: string): void;
  end(note?: string): void;
}

export interface ArtifactStore {
  /**
   * Uploads files as one zipped artifact, or, with `zip: false`, one file as it is.
   * Rejects with ArtifactsUnavailableError when the host has no artifact service (GHES, a `run:` step), and with
   * any other error when the service fails.
   */
  upload(request: ArtifactRequest): Promise<UploadedArtifact>;
}

export interface ArtifactRequest {
  readonly name: string;
  /** Folder that the names inside the artifact are relative to. */
  readonly root: string;
  /** Absolute paths below `root`. */
  readonly files: readonly string[];
  readonly zip: boolean;
  /** 1 to 90; undefined takes the repository's setting. */
  readonly retentionDays?: number | undefined;
  /** zlib level 0 to 9. */
  readonly compressionLevel: number;
}

export interface UploadedArtifact {
  readonly id: number;
  /** Page to open in a browser, where known. */
  readonly url?: string | undefined;
}

/** The host has no artifact service; the files stay in the output folder. */
export class ArtifactsUnavailableError extends Error {}
