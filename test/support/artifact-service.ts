import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import {
  type Answer,
  ArtifactServiceStore,
  refusal,
  type StoredArtifact,
  UPLOAD_SIGNATURE,
} from './artifact-service-store.ts';
import { readZip } from './artifact-service-zip.ts';
import { serve } from './server.ts';

/**
 * A stand-in for the service that keeps workflow artifacts, over real HTTP on loopback: the two Twirp calls of an
 * upload and the blob store between them. Names are unique, as in the real one, and what is finalized must be
 * what was stored, byte for byte.
 */
export interface ArtifactService extends AsyncDisposable {
  readonly origin: string;
  /** Finalized artifacts by name, in the order of their completion. */
  readonly artifacts: ReadonlyMap<string, StoredArtifact>;
  /** The files of a zipped artifact by their paths; none when it was not stored. */
  unpacked(name: string): ReadonlyMap<string, Buffer>;
  readonly requests: readonly ServiceRequest[];
  /** The settings that a step of a workflow finds in its environment, with this service's address and token. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export interface ServiceRequest {
  readonly method: string;
  readonly call: ServiceCall;
  readonly bytes: number;
}

/** `block` and `blocklist` are the blob store's. */
export type ServiceCall = 'CreateArtifact' | 'FinalizeArtifact' | 'block' | 'blocklist' | 'other';

export interface ArtifactServiceOptions {
  /** Answers in the service's place; undefined lets the request through. `index` counts requests of this call. */
  readonly fault?: (call: ServiceCall, index: number) => Answer | undefined;
}

export async function startArtifactService({ fault }: ArtifactServiceOptions = {}): Promise<ArtifactService> {
  const token = unsignedToken();
  const store = new ArtifactServiceStore();
  const requests: ServiceRequest[] = [];
  const server = await serve(async (request, response) => {
    const body = await buffer(request);
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const call = callOf(url);
    const index = requests.filter((earlier) => earlier.call === call).length;
    requests.push({ method: request.method ?? '', call, bytes: body.length });
    const answer =
      fault?.(call, index) ?? refuseStranger(call, url, request, token) ?? store.answer(call, url, body);
    response.writeHead(answer.status, { 'x-ms-request-id': String(requests.length) });
    response.end(answer.body);
  });
  const { url, close } = server;
  return {
    origin: url.origin,
    artifacts: store.artifacts,
    unpacked(name) {
      const stored = store.artifacts.get(name);
      return stored === undefined ? new Map() : readZip(stored.content);
    },
    requests,
    env: { ...STEP, ACTIONS_RESULTS_URL: url.href, ACTIONS_RUNTIME_TOKEN: token },
    close,
    [Symbol.asyncDispose]: close,
  };
}

const STEP = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/usage',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '1',
};

function callOf({ pathname, searchParams }: URL): ServiceCall {
  const twirp = '/twirp/github.actions.results.api.v1.ArtifactService/';
  if (pathname === `${twirp}CreateArtifact`) return 'CreateArtifact';
  if (pathname === `${twirp}FinalizeArtifact`) return 'FinalizeArtifact';
  const part = pathname.startsWith('/blob/') ? searchParams.get('comp') : null;
  return part === 'block' || part === 'blocklist' ? part : 'other';
}

/** The calls take the step's token; the blob store takes the signature in the address, and never the token. */
function refuseStranger(
  call: ServiceCall,
  { searchParams }: URL,
  { headers }: IncomingMessage,
  token: string,
): Answer | undefined {
  const allowed =
    call === 'block' || call === 'blocklist'
      ? searchParams.get('sig') === UPLOAD_SIGNATURE && headers.authorization === undefined
      : headers.authorization === `Bearer ${token}`;
  return allowed ? undefined : refusal(403, 'permission_denied', 'wrong credentials');
}

/** The client reads the run's and the job's ids from the token and leaves its signature to the service. */
function unsignedToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { scp: `Actions.Results:run-${randomBytes(4).toString('hex')}:job-1` };
  return `${part({ alg: 'none' })}.${part(claims)}.unsigned`;
}
