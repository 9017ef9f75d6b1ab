import { writeFile } from 'node:fs/promises';
import type { DownloadRequest, DownloadTools } from '../../src/circleci/download.ts';
import { exportUsage } from '../../src/circleci/export.ts';
import type { ExportRequest, ExportTools } from '../../src/circleci/types.ts';
import { type Period, parseDay } from '../../src/common/day.ts';
import { Secret } from '../../src/common/secret.ts';
import type { Http, HttpRequest, HttpResponse } from '../../src/http/http.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { TOKEN } from '../support/token-spellings.ts';
import { type VirtualClock, virtualClock } from '../support/virtual-clock.ts';

export type Answer = HttpResponse | Error;

export { TOKEN };

export function days(text: string): Period {
  const [first, last] = text.split('..').map(parseDay);
  if (!first || !last) throw new Error(`${text} is no period`);
  return { first, last };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): HttpResponse {
  return { status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) };
}

export function completed(...paths: string[]): HttpResponse {
  const download_urls = paths.map((path) => `https://files.example.com${path}`);
  return json(200, { state: 'completed', download_urls });
}

export interface Job {
  readonly id: string;
  readonly days: string;
  reads: number;
}

/** A Usage API in the process. Tests replace `onCreate` and `onRead` to make it misbehave. */
export class FakeApi {
  readonly clock: VirtualClock;
  readonly jobs = new Map<string, Job>();
  readonly requests: HttpRequest[] = [];
  /** When each call arrived, in `clock.elapsed()`. */
  readonly creates: number[] = [];
  readonly reads: number[] = [];
  /** An answer in place of the usual one; undefined leaves the usual one. `n` counts the creates from 1. */
  onCreate: (n: number, days: string) => Answer | undefined = () => undefined;
  /** As `onCreate`, for status reads of a job; `n` counts that job's reads from 1. */
  onRead: (job: Job, n: number) => Answer | undefined = () => undefined;

  constructor(clock: VirtualClock) {
    this.clock = clock;
  }

  addJob(id: string, window: string): void {
    this.jobs.set(id, { id, days: window, reads: 0 });
  }

  /** The most calls in any stretch of `ms`. */
  static busiest(times: readonly number[], ms: number): number {
    return Math.max(0, ...times.map((start) => times.filter((at) => at >= start && at - start <= ms).length));
  }

  readonly http: Http = {
    send: async (request) => {
      request.signal?.throwIfAborted();
      this.requests.push(request);
      const answer = request.method === 'POST' ? this.#create(request) : this.#read(request);
      if (answer instanceof Error) throw answer;
      return answer;
    },
    open: () => Promise.reject(new Error('not used')),
    close: () => Promise.resolve(),
  };

  #create(request: HttpRequest): Answer {
    this.creates.push(this.clock.elapsed());
    const { start, end } = JSON.parse(String(request.body));
    const window = `${start.slice(0, 10)}..${end.slice(0, 10)}`;
    const answer = this.onCreate(this.creates.length, window);
    if (answer) return answer;
    const id = `job-${this.creates.length}`;
    this.addJob(id, window);
    return json(201, { usage_export_job_id: id, state: 'created', start, end, download_urls: [] });
  }

  #read(request: HttpRequest): Answer {
    this.reads.push(this.clock.elapsed());
    const job = this.jobs.get(request.url.pathname.split('/').at(-1) ?? '');
    if (!job) return json(404, { message: 'Usage export not found.' });
    job.reads++;
    const answer = this.onRead(job, job.reads);
    if (answer) return answer;
    if (job.reads === 1) return json(200, { state: 'processing', download_urls: [] });
    return completed(`/${job.id}/part-0.csv.gz?signature=${job.reads}`);
  }
}

export interface World {
  readonly clock: VirtualClock;
  readonly api: FakeApi;
  readonly request: ExportRequest;
  readonly tools: ExportTools;
  readonly lines: string[];
  readonly masked: string[];
  /** Values of the job id output, in order. */
  readonly jobIds: string[];
  readonly downloads: DownloadRequest[];
  /** Downloads; replace it to make one fail. */
  download: (request: DownloadRequest, tools: DownloadTools) => Promise<{ bytes: number }>;
  run(changes?: Partial<ExportRequest>, tools?: Partial<ExportTools>): ReturnType<typeof exportUsage>;
}

/** The first week of February 2026 of one organisation, and nothing else. */
export const FIRST_WEEK = {
  sharedOrgIds: [],
  allowedDownloadHosts: [],
  period: days('2026-02-01..2026-02-07'),
  previous: null,
  apart: false,
  exportJobIds: [],
} satisfies Partial<ExportRequest>;

/** A request for the first week of February 2026, asked on the 10th, with an hour to do it and no comparison. */
export async function world(changes: Partial<ExportRequest> = {}): Promise<World> {
  const stateDir = await tempFolder();
  const clock = virtualClock();
  const api = new FakeApi(clock);
  const lines: string[] = [];
  const masked: string[] = [];
  const jobIds: string[] = [];
  const downloads: DownloadRequest[] = [];
  const line = (level: string) => (text: string) => void lines.push(`${level}: ${text}`);
  const here: World = {
    clock,
    api,
    lines,
    masked,
    jobIds,
    downloads,
    request: {
      apiUrl: new URL('https://circleci.com'),
      token: new Secret(TOKEN, 'circleci-api-token'),
      orgId: 'a1b2c3d4-0000-4000-8000-000000000001',
      ...FIRST_WEEK,
      stateDir,
      deadline: 3_600_000,
      ...changes,
    },
    tools: {
      http: api.http,
      clock,
      log: { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') },
      progress: () => ({ update: () => {}, end: () => {} }),
      mask: (secret) => void masked.push(secret.reveal()),
      onJobIds: (ids) => void jobIds.push(ids),
      random: () => 0.5,
    },
    download: async (request) => {
      const text = `content of ${new URL(request.url.reveal()).pathname}`;
      await writeFile(request.path, text);
      return { bytes: text.length };
    },
    run: (more = {}, tools = {}) =>
      exportUsage({ ...here.request, ...more }, { ...here.tools, ...tools }, (request, downloadTools) => {
        downloads.push(request);
        return here.download(request, downloadTools);
      }),
  };
  return here;
}

/** What the log warned of, without the level. */
export function warned({ lines }: Pick<World, 'lines'>): string[] {
  return lines.filter((line) => line.startsWith('warn: ')).map((line) => line.slice('warn: '.length));
}
