import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../common/clock.ts';
import type { DemoBehaviours, Origin } from './behaviours.ts';
import type { Handler } from './listen.ts';

/** One request as the server saw it. */
export interface DemoRequest {
  readonly origin: Origin;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The headers that the contract is about; credentials are there by name only. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds since 1970, by the server's clock. */
  readonly at: number;
  /** The answer's status; null while it is not finished, or when the connection was cut before the headers. */
  readonly status: number | null;
}

/** Sees every request first: writes it down, and lets the test's own behaviour answer in our place. */
export class Watch {
  readonly requests: DemoRequest[] = [];
  readonly violations: string[] = [];
  readonly behaviours: DemoBehaviours;
  readonly #clock: Clock;

  constructor(clock: Clock, behaviours: DemoBehaviours) {
    this.#clock = clock;
    this.behaviours = behaviours;
  }

  over(origin: Origin, handler: Handler): Handler {
    return async (request, response) => {
      this.requests.push(recordRequest(request, response, origin, this.#clock.now()));
      if (await this.behaviours.intercept?.(request, response, origin)) return;
      await handler(request, response);
    };
  }

  /** Notes that a client broke the contract; one sentence. */
  violation(text: string): void {
    this.violations.push(text);
  }

  /** How often each kind of request came, whatever its answer. */
  counts(): { creates: number; statusReads: number; downloads: number } {
    const count = (origin: Origin, method?: string) =>
      this.requests.filter((seen) => seen.origin === origin && (method ?? seen.method) === seen.method)
        .length;
    return { creates: count('api', 'POST'), statusReads: count('api', 'GET'), downloads: count('parts') };
  }
}

const SHOWN = ['accept-encoding', 'content-type', 'if-range', 'range', 'user-agent'];
const CREDENTIALS = ['authorization', 'circle-token', 'cookie'];

/** Starts the record of a request; its status is filled in when the answer has gone out. */
function recordRequest(
  request: IncomingMessage,
  response: ServerResponse,
  origin: Origin,
  at: number,
): DemoRequest {
  const record = {
    origin,
    method: request.method ?? '',
    path: (request.url ?? '').split('?', 1)[0] ?? '',
    headers: headersOf(request),
    at,
    status: null as number | null,
  };
  response.once('close', () => {
    record.status = response.headersSent ? response.statusCode : null;
  });
  return record;
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const shown = SHOWN.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]]));
  const hidden = CREDENTIALS.flatMap((name) => (headers[name] === undefined ? [] : [[name, 'present']]));
  return Object.fromEntries([...shown, ...hidden]);
}
