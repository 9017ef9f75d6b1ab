import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Clock } from '../../common/clock.ts';
import type { Exports } from './exports.ts';
import type { PartFile, PartFiles } from './part-files.ts';
import { readRange } from './range.ts';
import { sendXmlError } from './reply.ts';
import type { UrlSigner } from './signed-url.ts';
import type { Watch } from './watch.ts';

const PATH = /^\/exports\/([\da-f-]{36})\/part-(\d{1,6})\.csv\.gz$/;

export const partPath = (jobId: string, part: number): string => `/exports/${jobId}/part-${part}.csv.gz`;

export interface PartStoreTools {
  readonly exports: Exports;
  readonly files: PartFiles;
  readonly signer: UrlSigner;
  readonly clock: Clock;
  readonly watch: Watch;
}

/** The object store behind the presigned urls. */
export async function serveParts(request: IncomingMessage, response: ServerResponse, tools: PartStoreTools) {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.headers['circle-token'] !== undefined || request.headers.authorization !== undefined) {
    tools.watch.violation(`Credentials were sent to ${url.pathname}.`);
    sendXmlError(response, 400, 'InvalidArgument', 'A presigned url takes no other credentials.');
    return;
  }
  if (request.method !== 'GET') {
    sendXmlError(response, 405, 'MethodNotAllowed', 'The url is signed for GET.', { allow: 'GET' });
    return;
  }
  const verdict = tools.signer.check(url, tools.clock.now());
  if (verdict === 'forged') {
    sendXmlError(response, 403, 'SignatureDoesNotMatch', 'The signature is not right.');
  } else if (verdict === 'expired') {
    sendXmlError(response, 403, 'AccessDenied', 'Request has expired');
  } else {
    const file = await findPart(url.pathname, tools);
    if (file) await sendFile(request, response, file);
    else sendXmlError(response, 404, 'NoSuchKey', 'There is no such part.');
  }
}

async function findPart(path: string, { exports, files }: PartStoreTools): Promise<PartFile | undefined> {
  const [, jobId = '', number = ''] = PATH.exec(path) ?? [];
  const plan = exports.get(jobId)?.parts;
  return plan && Number(number) < plan.count ? files.get(plan, Number(number)) : undefined;
}

async function sendFile(request: IncomingMessage, response: ServerResponse, { path, size, etag }: PartFile) {
  const ifRange = request.headers['if-range'];
  const range = readRange(request.headers.range, Array.isArray(ifRange) ? ifRange[0] : ifRange, etag, size);
  if (range === 'none') {
    sendXmlError(response, 416, 'InvalidRange', 'The range cannot be satisfied.', {
      'content-range': `bytes */${size}`,
    });
    return;
  }
  const { start, end } = range === 'all' ? { start: 0, end: size - 1 } : range;
  response.writeHead(range === 'all' ? 200 : 206, {
    'content-type': 'application/gzip',
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    etag,
    ...(range === 'all' ? {} : { 'content-range': `bytes ${start}-${end}/${size}` }),
  });
  // A client may hang up in the middle; that is its business.
  await pipeline(createReadStream(path, { start, end }), response).catch(() => response.destroy());
}
