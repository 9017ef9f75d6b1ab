import { addDays, dayAt } from '../../common/day.ts';
import { Random } from '../organisation/random.ts';
import type { Usage } from '../usage.ts';
import type { DemoBehaviours } from './behaviours.ts';
import type { ExportBody } from './export-body.ts';
import type { PartsPlan } from './part-files.ts';

export interface ExportJob {
  readonly id: string;
  readonly orgId: string;
  readonly start: string;
  readonly end: string;
  readonly parts: PartsPlan;
  readonly createdAt: number;
  readonly processingMs: number;
  /** Set when the export is to fail. */
  readonly failure: string | undefined;
  /** How many answers with state `completed` still have null in place of the urls. */
  nullUrlsLeft: number;
}

export type ExportState = 'created' | 'processing' | 'completed' | 'failed';

export interface ExportsOptions {
  readonly seed: number;
  readonly partRows: number;
  /** undefined: by the number of rows. */
  readonly processingMs: number | undefined;
}

/** The export jobs that the server has accepted. */
export class Exports {
  readonly #usage: Usage;
  readonly #options: ExportsOptions;
  readonly #jobs = new Map<string, ExportJob>();

  constructor(usage: Usage, options: ExportsOptions) {
    this.#usage = usage;
    this.#options = options;
  }

  get count(): number {
    return this.#jobs.size;
  }

  get(id: string): ExportJob | undefined {
    return this.#jobs.get(id);
  }

  create(orgId: string, body: ExportBody, behaviours: DemoBehaviours, now: number): ExportJob {
    const { seed, processingMs } = this.#options;
    const parts = this.#planParts(body, behaviours, now);
    const job: ExportJob = {
      id: new Random(seed, 'export', this.#jobs.size, orgId, body.start, body.end).uuid(),
      orgId,
      start: body.start,
      end: body.end,
      parts,
      createdAt: now,
      // A day takes some seconds, a month of a large organisation about half a minute.
      processingMs: processingMs ?? 6_000 + Math.min(600_000, parts.rows / 4),
      failure: behaviours.failExports,
      nullUrlsLeft: behaviours.nullUrlsFirst ?? 0,
    };
    this.#jobs.set(job.id, job);
    return job;
  }

  #planParts(
    { organisationIds, days }: ExportBody,
    { emptyExports }: DemoBehaviours,
    now: number,
  ): PartsPlan {
    // A day's data is there when the day is over.
    const yesterday = addDays(dayAt(now), -1);
    const period = days.last > yesterday ? { ...days, last: yesterday } : days;
    const none = emptyExports || period.first > period.last;
    const rows = none ? 0 : this.#usage.count(organisationIds, period);
    const count = rows === 0 ? 0 : Math.max(2, Math.ceil(rows / this.#options.partRows));
    return { organisationIds, period, rows, count };
  }
}

export function stateOf(job: ExportJob, now: number): ExportState {
  const age = now - job.createdAt;
  if (age < job.processingMs / 4) return 'created';
  if (age < job.processingMs) return 'processing';
  return job.failure === undefined ? 'completed' : 'failed';
}
