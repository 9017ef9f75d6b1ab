import type { Readable } from 'node:stream';

/**
 * One HTTP exchange. No redirect is ever followed, no header is added that the caller did not give, and no
 * credentials are remembered: a token can only reach the origin that the caller sent it to.
 */
export interface Http {
  /** Sends a request and reads the whole answer, at most `maxBytes` (default 1 MiB). */
  send(request: HttpRequest): Promise<HttpResponse>;
  /** Sends a request and hands over the body as a stream; the caller must consume or destroy it. */
  open(request: HttpRequest): Promise<HttpStream>;
  /** Closes idle connections, so that the process can end. */
  close(): Promise<void>;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Longest wait for the answer's headers, and between two chunks of its body. Milliseconds of real time. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  /**
   * The url comes from somebody else: it may lead to no private or loopback address, whatever its name resolves to.
   * A proxy resolves names itself, and is trusted to.
   */
  readonly publicOnly?: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

export interface HttpStream {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Readable;
}
