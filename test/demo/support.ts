import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { request } from 'undici';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../src/common/clock.ts';
import { type DemoServer, type DemoServerOptions, startDemoServer } from '../../src/demo/server.ts';

/** A clock that moves only when the test moves it. */
export class ManualClock implements Clock {
  #now: number;

  constructor(now: string) {
    this.#now = Date.parse(now);
  }

  now(): number {
    return this.#now;
  }

  elapsed(): number {
    return this.#now;
  }

  async sleep(ms: number): Promise<void> {
    this.#now += ms;
  }

  realMs(ms: number): number {
    return ms;
  }

  pass(ms: number): void {
    this.#now += ms;
  }
}

export interface TestServer extends DemoServer {
  readonly clock: ManualClock;
}

/** A small server at noon of 15 July 2026 that closes itself when the test is over. */
export async function startServer(options: DemoServerOptions = {}): Promise<TestServer> {
  const clock = new ManualClock('2026-07-15T12:00:00Z');
  const server = await startDemoServer({ rowsPerDay: 60, processingMs: 8_000, clock, ...options });
  onTestFinished(() => server.close());
  return { ...server, clock };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
  readonly json: () => ExportAnswer;
}

/** What the API answers, whatever the answer. */
export interface ExportAnswer {
  readonly usage_export_job_id: string;
  readonly state: string;
  readonly start: string;
  readonly end: string;
  readonly download_urls: string[] | null;
  readonly error_reason: string;
  readonly message: string;
}

export async function send(url: string, options: Parameters<typeof request>[1] = {}): Promise<Answer> {
  const { statusCode, headers, body } = await request(url, options);
  const bytes = Buffer.from(await body.arrayBuffer());
  return { status: statusCode, headers, bytes, json: () => JSON.parse(bytes.toString()) as ExportAnswer };
}

export const JULY = { start: '2026-07-01T00:00:00Z', end: '2026-07-07T23:59:59.999Z' };

export function jobsUrl(server: DemoServer, jobId?: string): string {
  const url = `${server.apiUrl}/api/v2/organizations/${server.orgId}/usage_export_job`;
  return jobId === undefined ? url : `${url}/${jobId}`;
}

/** Sends a create request; a string is sent as it is. */
export function create(server: DemoServer, body: unknown = JULY, token = server.token): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return send(jobsUrl(server), { method: 'POST', headers: { 'circle-token': token }, body: text });
}

export function readStatus(server: DemoServer, jobId: string, token = server.token): Promise<Answer> {
  return send(jobsUrl(server, jobId), { headers: { 'circle-token': token } });
}

/** Creates an export and lets the time pass that it takes. */
export async function completedExport(server: TestServer, body: unknown = JULY): Promise<ExportAnswer> {
  const { usage_export_job_id } = (await create(server, body)).json();
  server.clock.pass(8_000);
  return (await readStatus(server, usage_export_job_id)).json();
}

/** The unpacked text of every part. */
export async function download({ download_urls }: ExportAnswer): Promise<string[]> {
  const parts: string[] = [];
  for (const url of download_urls ?? []) parts.push(gunzipSync((await send(url)).bytes).toString());
  return parts;
}

/**
 * The records of one part, header first, in either dialect; null where the export says null. The plain dialect is
 * read here, character by character; the quoted one is plain CSV and left to csv-parse.
 */
export function parsePart(text: string): (string | null)[][] {
  if (text.startsWith('"')) {
    const records: string[][] = parse(text, { relax_column_count: false });
    return records.map((record) => record.map((value) => (value === '\\N' ? null : value)));
  }
  return text.slice(0, -1).split('\n').map(parsePlainLine);
}

function parsePlainLine(line: string): (string | null)[] {
  const values: string[] = [];
  let value = '';
  for (let i = 0; i < line.length; i++) {
    if (line[i] === ',') {
      values.push(value);
      value = '';
    } else {
      if (line[i] === '\\') i++;
      value += line[i];
    }
  }
  return [...values, value].map((text) => (text === '\\N' ? null : text));
}
