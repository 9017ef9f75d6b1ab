import type { IncomingMessage } from 'node:http';
import { addDays, dayAt, type Period, parseDay, startOf } from '../../common/day.ts';
import type { Usage } from '../usage.ts';
import { ApiError } from './reply.ts';

const MAX_BODY_BYTES = 65_536;
const MAX_WINDOW_MS = 31 * 86_400_000;
const HISTORY_MONTHS = 13;
const FIELDS = ['start', 'end', 'shared_org_ids'];
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** A body that was accepted. */
export interface ExportBody {
  /** As they were sent. */
  readonly start: string;
  readonly end: string;
  /** The days of the export: days are exported whole, both ends included. */
  readonly days: Period;
  readonly organisationIds: readonly string[];
}

/** Reads and checks the body of a create request; throws ApiError with status 400. */
export async function readExportBody(
  request: IncomingMessage,
  orgId: string,
  usage: Usage,
  now: number,
): Promise<ExportBody> {
  const body = parseObject(await readText(request));
  const unexpected = Object.keys(body).find((name) => !FIELDS.includes(name));
  if (unexpected !== undefined) throw new ApiError(400, `Unexpected field "${unexpected}".`);
  const { start, end } = body;
  const [from, to] = [instant('start', start), instant('end', end)];
  checkWindow(from.ms, to.ms, now);
  return {
    start: from.text,
    end: to.text,
    days: { first: dayAt(from.ms), last: dayAt(to.ms) },
    organisationIds: [...new Set([orgId, ...sharedOrganisations(body.shared_org_ids, usage)])],
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_BODY_BYTES) throw new ApiError(400, 'The body is too large.', { connection: 'close' });
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}

function parseObject(text: string): Record<string, unknown> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new ApiError(400, 'The body is not JSON.');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new ApiError(400, 'The body must be a JSON object.');
  }
  return { ...body };
}

function instant(name: string, value: unknown): { text: string; ms: number } {
  if (value === undefined) throw new ApiError(400, `The field "${name}" is missing.`);
  const day = typeof value === 'string' ? DATE_TIME.exec(value)?.[1] : undefined;
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (typeof value !== 'string' || day === undefined || !parseDay(day) || Number.isNaN(ms)) {
    throw new ApiError(400, `The field "${name}" must be a date-time as in RFC 3339.`);
  }
  return { text: value, ms };
}

function checkWindow(start: number, end: number, now: number): void {
  if (end < start) throw new ApiError(400, 'The end must not be before the start.');
  if (end - start > MAX_WINDOW_MS)
    throw new ApiError(400, 'The end must be at most 31 days after the start.');
  if (end > now) throw new ApiError(400, 'The end must not be in the future.');
  if (start < oldestStart(now)) {
    throw new ApiError(400, `The start must not be more than ${HISTORY_MONTHS} months ago.`);
  }
}

/** The first midnight that is still in the history: the same day of the month, 13 months ago. */
export function oldestStart(now: number): number {
  const date = new Date(startOf(dayAt(now)));
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - HISTORY_MONTHS);
  // 31 March less 13 months would run over into March: take the last day of February.
  return date.getUTCDate() === dayOfMonth ? date.getTime() : startOf(addDays(dayAt(date.setUTCDate(1)), -1));
}

function sharedOrganisations(value: unknown, usage: Usage): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new ApiError(400, 'The field "shared_org_ids" must be a list.');
  return value.map((id: unknown) => {
    if (typeof id !== 'string' || !UUID.test(id)) {
      throw new ApiError(400, 'The field "shared_org_ids" must hold UUIDs.');
    }
    if (!usage.organisation(id)) throw new ApiError(400, 'A shared organisation does not share billing.');
    return id;
  });
}
