import type { Readable } from 'node:stream';
import type { Clock } from '../common/clock.ts';
import { ComeBackLaterError, DamagedDataError } from '../common/errors.ts';
import type { Secret } from '../common/secret.ts';
import type { Log } from '../host/host.ts';
import { unlessAborted } from '../http/abort.ts';
import { NetworkError, toNetworkError } from '../http/errors.ts';
import type { Http, HttpStream } from '../http/http.ts';
import { retryAfterMs } from '../http/retry.ts';
import { HEAD_BYTES, receive, WATCHDOG, type Watchdog, whatIsWrong } from './download-body.ts';
import type { PartFile } from './download-file.ts';
import { DownloadPatience } from './download-patience.ts';
import {
  afterCut,
  type Held,
  isWhole,
  NOTHING,
  nextStep,
  requestHeaders,
  type Step,
} from './download-step.ts';
import { parseDownloadUrl } from './url-policy.ts';

export interface DownloadRequest {
  /** How messages name the part: `part 2 of 2026-01-01..2026-01-31`. */
  readonly label: string;
  /** Where the file goes, byte for byte as sent; its folder exists. */
  readonly path: string;
  /** Presigned url. */
  readonly url: Secret;
  /** Asks the API for a fresh url of the same part. Its errors end the download. */
  readonly freshUrl: () => Promise<Secret>;
  /** The API is on loopback, so its files may be too. */
  readonly allowLoopback: boolean;
  /** Host names, in lower case, that may lead to private addresses. */
  readonly allowedHosts: readonly string[];
  /** When to give up: milliseconds of `clock.elapsed()`. */
  readonly deadline: number;
  /**
   * Called after each chunk with the bytes held so far, fewer than before when the download starts over, and with
   * those of the whole file where they are known.
   */
  readonly onBytes?: ((held: number, total: number | undefined) => void) | undefined;
  readonly watchdog?: Watchdog | undefined;
}

export interface DownloadTools {
  readonly http: Http;
  readonly clock: Clock;
  /** 0 to 1; jitter of retries. */
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
  readonly log: Log;
}

const MAX_RENEWALS = 3;
/** Whole downloads of a file that turns out to be no part at all. */
const MAX_DAMAGED = 3;

/** The turns of one download: ask, take what comes, and ask again for the rest. */
export class Download {
  readonly #request: DownloadRequest;
  readonly #http: Http;
  readonly #clock: Clock;
  readonly #file: PartFile;
  readonly #signal: AbortSignal;
  readonly #patience: DownloadPatience;
  #url: Secret;
  #held: Held = NOTHING;
  #renewals = 0;

  constructor(request: DownloadRequest, tools: DownloadTools, file: PartFile, signal: AbortSignal) {
    const { label, deadline } = request;
    const { clock, random, log } = tools;
    this.#request = request;
    this.#http = tools.http;
    this.#clock = clock;
    this.#file = file;
    this.#signal = signal;
    this.#patience = new DownloadPatience({ label, deadline, clock, random, signal, log });
    this.#url = request.url;
  }

  /** Bytes of the whole file. */
  async run(): Promise<number> {
    for (let damaged = 1; ; damaged++) {
      while (!(await this.#turn())) this.#signal.throwIfAborted();
      const wrong = whatIsWrong(await this.#file.head(Math.min(HEAD_BYTES, this.#held.offset)));
      if (wrong === undefined) return this.#held.offset;
      if (damaged === MAX_DAMAGED) {
        throw new DamagedDataError(
          `${this.#request.label} is not a CSV file, also after ${damaged} downloads: ${wrong}`,
        );
      }
      this.#held = NOTHING;
      await this.#patience.pause(`This is not a CSV file: ${wrong}.`);
    }
  }

  /** One request; true when the file is whole. */
  async #turn(): Promise<boolean> {
    const url = parseDownloadUrl(this.#url, this.#request);
    try {
      const answer = await this.#ask(url);
      const step = nextStep(answer, this.#held);
      if (step.do === 'take') return await this.#take(step, answer.body, url.origin);
      answer.body.destroy();
      await this.#otherwise(step, answer);
    } catch (error) {
      await this.#recover(toNetworkError(error, url));
    }
    return false;
  }

  #ask(url: URL): Promise<HttpStream> {
    const { watchdog = WATCHDOG, allowedHosts } = this.#request;
    const headers = requestHeaders(this.#held);
    const publicOnly = !allowedHosts.includes(url.hostname.replace(/\.$/, ''));
    const request = {
      method: 'GET',
      url,
      headers,
      timeoutMs: watchdog.idleMs,
      signal: this.#signal,
    } as const;
    return this.#http.open({ ...request, publicOnly });
  }

  async #take(step: Extract<Step, { do: 'take' }>, body: Readable, origin: string): Promise<boolean> {
    this.#held = step.held;
    const end = step.held.offset + (step.length ?? Number.POSITIVE_INFINITY);
    const watchdog = this.#request.watchdog ?? WATCHDOG;
    await receive(body, watchdog, origin, (chunk) => this.#keep(chunk, end, origin));
    if (isWhole(this.#held)) return true;
    throw new NetworkError('connection', 'SHORTER_THAN_DECLARED', origin);
  }

  async #keep(chunk: Uint8Array, end: number, origin: string): Promise<void> {
    const { offset } = this.#held;
    if (offset + chunk.length > end) {
      this.#held = NOTHING;
      throw new NetworkError('connection', 'LONGER_THAN_DECLARED', origin);
    }
    await this.#file.write(chunk, offset);
    this.#held = { ...this.#held, offset: offset + chunk.length };
    this.#patience.reached(this.#held.offset);
    this.#request.onBytes?.(this.#held.offset, this.#held.total);
  }

  async #otherwise(step: Exclude<Step, { do: 'take' }>, { headers }: HttpStream): Promise<void> {
    switch (step.do) {
      case 'restart':
        this.#held = NOTHING;
        return this.#patience.pause(step.why);
      case 'wait':
        return this.#patience.pause(step.why, retryAfterMs(headers, this.#clock.now()));
      case 'renew':
        return this.#renew(step.why);
      case 'give up':
        throw new DamagedDataError(
          `${this.#request.label} can't be downloaded. ${step.why} Remove the state folder and export-job-ids to make a new export.`,
        );
    }
  }

  async #renew(why: string): Promise<void> {
    if (this.#renewals++ === MAX_RENEWALS) {
      throw new ComeBackLaterError(
        `${this.#request.label} can't be downloaded, also from ${MAX_RENEWALS} fresh addresses. ${why} Run the same command again later; it resumes.`,
      );
    }
    this.#url = await unlessAborted(this.#request.freshUrl(), this.#signal);
  }

  /** A broken exchange is tried again, from where the bytes on disk still hold; anything else is thrown on. */
  async #recover(error: unknown): Promise<void> {
    this.#signal.throwIfAborted();
    if (!(error instanceof NetworkError)) throw error;
    if (!error.retryable) {
      throw new ComeBackLaterError(
        `The download of ${this.#request.label} failed. ${error.message} Then run the same command again; it resumes.`,
      );
    }
    this.#held = afterCut(this.#held);
    await this.#patience.pause(error.message);
  }
}
