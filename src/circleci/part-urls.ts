import { ComeBackLaterError } from '../common/errors.ts';
import type { Secret } from '../common/secret.ts';
import type { Bounds } from './bounds.ts';
import { type ListedPart, listParts, partKey } from './listed-parts.ts';
import { noteListing } from './listing.ts';
import { type RunningExport, readJob } from './read-job.ts';
import type { Session } from './session.ts';

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

  of({ key, label }: ListedPart): Secret {
    const url = this.#urls.get(key);
    if (!url) throw new Error(`${label} is not a part of this export.`);
    return url;
  }

  /**
   * A url of the part other than the one that failed.
   * @throws DamagedDataError when the export lists fewer parts now, ComeBackLaterError when it lists more.
   */
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
    if (!urls || urls.length === 0) return;
    const renewed = byKey(urls);
    await noteListing(this.#job, [...renewed.keys()], this.#session);
    if (renewed.size > this.parts.length) throw grown(this.#job);
    this.#urls = renewed;
  }
}

/** The files of this run are numbered and named for the parts it began with. */
function grown({ days }: RunningExport): ComeBackLaterError {
  return new ComeBackLaterError(
    `CircleCI lists more parts of the export of ${days} than when this run began to fetch them. Run the same command again; it resumes with all of them.`,
  );
}

function byKey(urls: readonly Secret[]): Map<string, Secret> {
  return new Map(urls.map((url) => [partKey(url), url]));
}
