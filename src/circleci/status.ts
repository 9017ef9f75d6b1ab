import type { Clock } from '../common/clock.ts';
import type { Log, Progress } from '../host/host.ts';

/** A CI service may end a job that is silent; a line comes at least this often, in milliseconds. */
const HEARTBEAT_MS = 50_000;

/** How far the export has come, shown as progress and, now and then, as a line in the log. */
export class ExportStatus {
  readonly #clock: Clock;
  #progress: Progress | undefined;
  readonly #startedAt: number;
  readonly #states = new Map<string, string>();
  readonly #bytes = new Map<string, number>();
  #total = 0;

  constructor(clock: Clock, progress: Progress) {
    this.#clock = clock;
    this.#progress = progress;
    this.#startedAt = clock.elapsed();
  }

  /** What the export of these days is doing: `waiting to start`, a state of the API, `done`. */
  set(days: string, state: string): void {
    this.#states.set(days, state);
    this.#show();
  }

  /** Drops an export that is no longer wanted. */
  drop(days: string): void {
    this.#states.delete(days);
    this.#show();
  }

  /** Bytes held of a file. */
  setBytes(file: string, held: number): void {
    this.#total += held - (this.#bytes.get(file) ?? 0);
    this.#bytes.set(file, held);
    this.#show();
  }

  /** `1 of 2 exports done; 2026-01-01..2026-01-31 is processing; 12.3 MB; 125 s so far`. */
  line(): string {
    const seconds = Math.round((this.#clock.elapsed() - this.#startedAt) / 1000);
    return `${this.#done} of ${this.#states.size} exports done; ${this.#note()}; ${seconds} s so far`;
  }

  /** Writes the line to the log again and again until the returned function is called. */
  startHeartbeat(log: Log): () => void {
    const stop = new AbortController();
    const beat = async () => {
      for (;;) {
        await this.#clock.sleep(HEARTBEAT_MS, stop.signal);
        log.info(this.line());
      }
    };
    // The sleep ends by rejecting; nothing else in the loop can fail.
    beat().catch(() => {});
    return () => stop.abort();
  }

  /** Ends the progress; later changes show in the log alone. */
  end(): void {
    this.#progress?.end();
    this.#progress = undefined;
  }

  get #done(): number {
    return [...this.#states.values()].filter((state) => state === 'done').length;
  }

  #show(): void {
    this.#progress?.update(this.#done, this.#states.size, this.#note());
  }

  #note(): string {
    const open = [...this.#states].filter(([, state]) => state !== 'done');
    const [first] = open;
    const more = open.length > 1 ? ` and ${open.length - 1} more to come` : '';
    const megabytes = `${(this.#total / 1e6).toFixed(1)} MB downloaded`;
    return first ? `${first[0]} is ${first[1]}${more}; ${megabytes}` : megabytes;
  }
}
