import { gzipSync } from 'node:zlib';
import {
  type HttpLibrary as ClientHttp,
  type RequestContext,
  ResponseContext,
} from '@datadog/datadog-api-client/dist/packages/datadog-api-client-common/http/http.js';
import type { DatadogDelivery } from '../../config/config.ts';
import type { Http, HttpRequest } from '../../http/http.ts';
import { type Patience, sendPatiently } from '../../http/patient.ts';
import { type Keys, keysOf, refusalOf } from './answer.ts';

/**
 * What the official client sends with: this program's own http, which knows proxies, timeouts and when to try again.
 * Requests go to one origin, so that no key can reach another.
 */
export class HttpLibrary implements ClientHttp {
  readonly #http: Http;
  readonly #origin: string;
  readonly #keys: Keys;
  readonly #patience: Patience;

  constructor(http: Http, { apiUrl, ...keys }: DatadogDelivery, patience: Patience) {
    this.#http = http;
    this.#origin = apiUrl.origin;
    this.#keys = keysOf(keys);
    this.#patience = patience;
  }

  /** @throws RefusalError for an answer that is no success: the client's own errors quote whole answers, and garble some. */
  async send(context: RequestContext): Promise<ResponseContext> {
    const answer = await sendPatiently(this.#http, this.#requestOf(context), this.#patience);
    if (answer.status >= 300) throw refusalOf(answer, this.#keys);
    const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    const body = { text: async () => answer.text, binary: async () => Buffer.from(answer.text) };
    return new ResponseContext(answer.status, Object.fromEntries(headers), body);
  }

  #requestOf(context: RequestContext): HttpRequest {
    const url = new URL(context.getUrl());
    const method = context.getHttpMethod().toString();
    const body = context.getBody();
    if (url.origin !== this.#origin)
      throw new Error(`a request to ${url.origin} in place of ${this.#origin}`);
    if (method !== 'GET' && method !== 'POST') throw new Error(`an unexpected request: ${method}`);
    if (body !== undefined && typeof body !== 'string') throw new Error('an unexpected kind of body');
    const headers = context.getHeaders();
    if (body === undefined) return { method, url, headers };
    return { method, url, headers, body: headers['Content-Encoding'] === 'gzip' ? gzipSync(body) : body };
  }
}
