import type { IncomingMessage, ServerResponse } from 'node:http';

/** Ways in which the server misbehaves on request. May be changed while it runs. */
export interface DemoBehaviours {
  /** Exports created from now on fail with this `error_reason`. */
  failExports?: string | undefined;
  /** Exports created from now on complete with an empty list of urls. */
  emptyExports?: boolean | undefined;
  /** Exports created from now on say `completed` this many times with null urls before they give the urls. */
  nullUrlsFirst?: number | undefined;
  /** Called first for every request of both origins; true means that it has answered (or cut the connection). */
  intercept?: Intercept | undefined;
}

export type Intercept = (
  request: IncomingMessage,
  response: ServerResponse,
  origin: Origin,
) => boolean | Promise<boolean>;

/** The API, or the store that serves the parts. */
export type Origin = 'api' | 'parts';
