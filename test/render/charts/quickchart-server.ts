import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '../../support/server.ts';

/** What quickchart-js posts to `/chart`. */
export interface ChartRequest {
  readonly chart: string;
  readonly format: 'png' | 'svg';
  readonly [key: string]: unknown;
}

export interface QuickChartStub extends AsyncDisposable {
  readonly url: URL;
  readonly requests: { readonly path: string; readonly body: ChartRequest }[];
}

export const PNG = Buffer.from('\x89PNG\r\n\x1a\npicture IEND', 'latin1');
export const SVG = Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>');

export type Answer = (response: ServerResponse, body: ChartRequest) => void;

/** Draws nothing, but answers as a QuickChart server does. */
export const pictures: Answer = (response, { format }) => {
  response.end(format === 'svg' ? SVG : PNG);
};

/** A QuickChart service on loopback that notes what it is asked. */
export async function startQuickChart(answer: Answer = pictures): Promise<QuickChartStub> {
  const requests: QuickChartStub['requests'] = [];
  const server = await serve(async (request, response) => {
    const body = JSON.parse(await textOf(request));
    requests.push({ path: `${request.method} ${request.url}`, body });
    answer(response, body);
  });
  return { url: server.url, requests, [Symbol.asyncDispose]: server.close };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/**
 * Until disposed of, requests for `https://charts.example` reach the stub: a service in the open, as far as the code
 * under test can tell.
 */
export function inTheOpen({ url }: QuickChartStub): Disposable & { readonly url: URL } {
  const address = new URL('https://charts.example');
  const real = globalThis.fetch;
  globalThis.fetch = (resource, init) => real(String(resource).replace(address.href, url.href), init);
  return {
    url: address,
    [Symbol.dispose]() {
      globalThis.fetch = real;
    },
  };
}
