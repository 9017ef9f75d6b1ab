import type { Clock } from '../common/clock.ts';
import { beat } from '../host/beat.ts';
import type { Progress } from '../host/host.ts';

/** How far the exports have come, shown as one progress. An export is ready when all its parts are on disk. */
export class ExportStatus {
  readonly #clock: Clock;
  readonly #startedAt: number;
  /** How much is here of each file of each export, 0 to 1; undefined until CircleCI has listed the files. */
  readonly #exports = new Map<string, Map<string, number> | undefined>();
  readonly #bytes = new Map<string, number>();
  #progress: Progress | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#startedAt = clock.elapsed();
  }

  /** Exports of these days are needed, and nothing is known of them yet. */
  expect(...exports: readonly string[]): void {
    for (const days of exports) this.#exports.set(days, undefined);
    this.#update();
  }

  /** These exports are no longer wanted. */
  drop(...exports: readonly string[]): void {
    for (const days of exports) this.#exports.delete(days);
    this.#update();
  }

  /** CircleCI has made the export; these are its files. */
  list(days: string, files: readonly string[]): void {
    this.#exports.set(days, new Map(files.map((file) => [file, 0])));
    this.#update();
  }

  /** Bytes held of a file, of `total` where that is known. Comes with every chunk, so it waits to be shown. */
  hold(days: string, file: string, bytes: number, total: number | undefined): void {
    this.#bytes.set(file, bytes);
    this.#exports.get(days)?.set(file, total ? bytes / total : 0);
  }

  /** The whole file is on disk. */
  whole(days: string, file: string): void {
    this.#exports.get(days)?.set(file, 1);
    this.#update();
  }

  /** Shows the status there until the returned function is called, also while nothing changes. */
  show(progress: Progress): () => void {
    this.#progress = progress;
    const stop = beat(this.#clock, () => this.#update());
    return () => {
      stop();
      this.#progress = undefined;
      progress.end();
    };
  }

  #update(): void {
    if (this.#exports.size === 0) return;
    const shares = [...this.#exports.values()].map(shareOf);
    const here = shares.reduce((sum, share) => sum + share, 0);
    this.#progress?.update(here, shares.length, this.#note(shares));
  }

  /** `2 of 4 exports ready, 7.1 MB downloaded, 55 s` */
  #note(shares: readonly number[]): string {
    const ready = shares.filter((share) => share === 1).length;
    const bytes = [...this.#bytes.values()].reduce((sum, held) => sum + held, 0);
    return [
      `${ready} of ${shares.length} ${shares.length === 1 ? 'export' : 'exports'} ready`,
      ...(bytes > 0 ? [`${(bytes / 1e6).toFixed(1)} MB downloaded`] : []),
      duration(this.#clock.realMs(this.#clock.elapsed() - this.#startedAt)),
    ].join(', ');
  }
}

/** How much of an export is here, 0 to 1. One without files is all here. */
function shareOf(files: ReadonlyMap<string, number> | undefined): number {
  if (files === undefined) return 0;
  if (files.size === 0) return 1;
  return [...files.values()].reduce((sum, share) => sum + share, 0) / files.size;
}

function duration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
