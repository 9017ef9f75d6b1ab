import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../common/clock.ts';
import type { Usage } from '../usage.ts';
import { readExportBody } from './export-body.ts';
import { type ExportJob, type Exports, stateOf } from './exports.ts';
import { partPath } from './part-store.ts';
import type { UsageApiLimits } from './rate-limit.ts';
import { ApiError, sendJson } from './reply.ts';
import type { UrlSigner } from './signed-url.ts';
import type { Watch } from './watch.ts';

const PATH = /^\/api\/v2\/organizations\/([^/]+)\/usage_export_job(?:\/([^/]+))?$/;

export interface ApiTools {
  readonly usage: Usage;
  readonly exports: Exports;
  readonly signer: UrlSigner;
  readonly partsOrigin: string;
  readonly token: string;
  /** Good tokens of people who may not export. */
  readonly powerlessTokens: readonly string[];
  readonly limits: UsageApiLimits;
  readonly clock: Clock;
  readonly watch: Watch;
}

/** The two endpoints of the Usage API. */
export async function serveApi(request: IncomingMessage, response: ServerResponse, tools: ApiTools) {
  try {
    const [, orgId = '', jobId] = PATH.exec((request.url ?? '').split('?', 1)[0] ?? '') ?? [];
    if (orgId === '') throw new ApiError(404, 'Not found');
    const creates = jobId === undefined;
    if (request.method !== (creates ? 'POST' : 'GET')) throw new ApiError(405, 'Method not allowed');
    authorise(request, orgId, tools);
    takeOne(creates ? 'creates' : 'statusReads', orgId, tools);
    if (creates) await create(request, response, orgId, tools);
    else readStatus(response, orgId, jobId, tools);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    sendJson(response, error.status, { message: error.message }, error.headers);
  }
}

function authorise(
  request: IncomingMessage,
  orgId: string,
  { usage, token, powerlessTokens }: ApiTools,
): void {
  const given = request.headers['circle-token'];
  if (typeof given === 'string' && powerlessTokens.includes(given))
    throw new ApiError(403, 'Permission denied.');
  if (given !== token) throw new ApiError(401, 'You must log in first.');
  if (!usage.organisation(orgId)) throw new ApiError(404, 'Organization not found.');
}

function takeOne(what: keyof UsageApiLimits, orgId: string, tools: ApiTools): void {
  const waitMs = tools.limits[what].take(orgId, tools.clock.now());
  if (waitMs === 0) return;
  tools.watch.violation(`Too many ${what} for ${orgId}.`);
  throw new ApiError(429, 'Too many requests.', { 'retry-after': String(Math.ceil(waitMs / 1000)) });
}

async function create(request: IncomingMessage, response: ServerResponse, orgId: string, tools: ApiTools) {
  const { usage, exports, watch, clock } = tools;
  const body = await readExportBody(request, orgId, usage, clock.now());
  const { id, start, end } = exports.create(orgId, body, watch.behaviours, clock.now());
  sendJson(response, 201, { usage_export_job_id: id, state: 'created', start, end, download_urls: [] });
}

function readStatus(response: ServerResponse, orgId: string, jobId: string, tools: ApiTools): void {
  const job = tools.exports.get(jobId);
  if (job?.orgId !== orgId) throw new ApiError(404, 'Usage export not found.');
  const state = stateOf(job, tools.clock.now());
  sendJson(response, 200, {
    usage_export_job_id: job.id,
    state,
    download_urls: state === 'completed' ? downloadUrls(job, tools) : [],
    ...(state === 'failed' ? { error_reason: job.failure } : {}),
  });
}

function downloadUrls(job: ExportJob, { signer, partsOrigin, clock }: ApiTools): string[] | null {
  if (job.nullUrlsLeft > 0) {
    job.nullUrlsLeft--;
    return null;
  }
  return Array.from({ length: job.parts.count }, (_, part) =>
    signer.sign(partsOrigin, partPath(job.id, part), clock.now()),
  );
}
