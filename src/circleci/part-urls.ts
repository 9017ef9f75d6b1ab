import { DamagedDataError } from '../common/errors.ts';
import type { Secret } from '../common/secret.ts';
import { type ListedPart, listParts, partKey } from './listed-parts.ts';
import { type RunningExport, readJob } from './read-job.ts';
import type { Bounds, Session } from './session.ts';

/**
 * The presigned urls of one export's parts. They expire together, so one status read renews all of them, and
 * parts whose turn comes later start with the renewed ones.
 */
export class PartUrls {
  readonly #job: RunningExport;
  readonly #session: Session;
  readonly parts: readonly ListedPart[];
  #urls: ReadonlyMap<string, Secret>;
  #renewal: Promise<void> | undefined;

  constructor(job: RunningExport, urls: readonly Secret[], session: Session) {
    this.#job = job;
    this.#session = session;
    this.parts = listParts(urls, job.days);
    this.#urls = byKey(urls);
    const repeated = urls.length - this.parts.length;
    if (repeated > 0) session.tools.log.info(`${repeated} repeated urls of ${job.days} were dropped.`);
  }

  /** @throws DamagedDataError when the export does not list the part any more. */
  of({ key, label }: ListedPart): Secret {
    const url = this.#urls.get(key);
    if (!url) {
      throw new DamagedDataError(
        `CircleCI does not list ${label} any more. Remove the state folder and export-job-ids to make a new export.`,
      );
    }
    return url;
  }

  /** A url of the part other than the one that failed. */
  async renewed(part: ListedPart, failed: Secret, bounds: Bounds): Promise<Secret> {
    if (this.of(part) !== failed) return this.of(part);
    this.#renewal ??= this.#renew(bounds).finally(() => {
      this.#renewal = undefined;
    });
    await this.#renewal;
    return this.of(part);
  }

  async #renew(bounds: Bounds): Promise<void> {
    const { urls } = await readJob(this.#job, this.#session, bounds);
    // An answer without urls, from a job that had some, says nothing; the old ones are tried again.
    if (urls && urls.length > 0) this.#urls = byKey(urls);
  }
}

function byKey(urls: readonly Secret[]): Map<string, Secret> {
  return new Map(urls.map((url) => [partKey(url), url]));
}
