import { messageOf } from '../../common/errors.ts';
import type { ChartSpec } from './chart-spec.ts';
import { PALETTE } from './palette.ts';
import { ringLabels } from './ring-labels.ts';
import { stackTotals } from './stack-totals.ts';
import { valueLabels } from './value-labels.ts';

/** What a chart service gave. A failure's message is one plain sentence about the service. */
export type ServiceChart =
  | {
      readonly ok: true;
      readonly png: Uint8Array;
      readonly svg: Uint8Array;
      /** Where the service shows the PNG to whoever asks; undefined where that is too long, or out of reach. */
      readonly url: string | undefined;
    }
  | { readonly ok: false; readonly reason: ServiceFailure; readonly message: string };

export type ServiceFailure = 'bad-url' | 'too-large' | 'timeout' | 'status' | 'unreachable' | 'not-an-image';

/** Image proxies such as GitHub's take no longer ones for sure. */
const MAX_URL_CHARACTERS = 2_000;
/** The server's limit for the body of a request. */
const MAX_REQUEST_BYTES = 100 * 1024;
const TIMEOUT_MS = 30_000;

/**
 * Has a QuickChart service draw the chart, as PNG and as SVG. Never rejects: whoever calls can draw the chart
 * himself. `timeoutMs` is the longest wait for one picture.
 */
export async function quickChart(spec: ChartSpec, url: URL, timeoutMs = TIMEOUT_MS): Promise<ServiceChart> {
  if (!isPlainOrigin(url)) {
    return failure('bad-url', 'needs an http or https address with no path, user name or query');
  }
  const config = withoutCode(JSON.stringify(spec.config));
  const png = await picture(spec, config, url, 'png', timeoutMs);
  if (!(png instanceof Uint8Array)) return png;
  const svg = await picture(spec, config, url, 'svg', timeoutMs);
  if (!(svg instanceof Uint8Array)) return svg;
  return { ok: true, png, svg, url: await addressOf(spec, url) };
}

type Format = 'png' | 'svg';
type Failed = ServiceChart & { readonly ok: false };

async function picture(
  spec: ChartSpec,
  config: string,
  url: URL,
  format: Format,
  timeoutMs: number,
): Promise<Uint8Array | Failed> {
  const chart = await clientFor(spec, config, url, format);
  if (Buffer.byteLength(JSON.stringify(chart.getPostData())) > MAX_REQUEST_BYTES) {
    return failure('too-large', 'takes at most 100 KB, and this chart is larger');
  }
  try {
    const bytes = await withTimeout(chart.toBinary(), timeoutMs);
    return looksLike[format](bytes)
      ? bytes
      : failure('not-an-image', `did not answer with a ${format} picture`);
  } catch (error) {
    return failureOf(error);
  }
}

async function clientFor({ width, height }: ChartSpec, config: string, url: URL, format: Format) {
  const { default: QuickChart } = await import('quickchart-js');
  return new QuickChart()
    .setConfig(config)
    .setVersion('4')
    .setWidth(width)
    .setHeight(height)
    .setDevicePixelRatio(2)
    .setBackgroundColor(PALETTE.ground.light)
    .setFormat(format)
    .setScheme(url.protocol.slice(0, -1))
    .setHost(url.host);
}

/**
 * The same chart as an address, in base64 and without what our own plugins alone read, to be short. Without TLS the
 * service is one of the runner's own network, which nobody who reads a summary reaches.
 */
async function addressOf(spec: ChartSpec, url: URL): Promise<string | undefined> {
  if (url.protocol !== 'https:') return undefined;
  const config = JSON.stringify(spec.config, (key, value) => (OWN_PLUGINS.has(key) ? undefined : value));
  const text = Buffer.from(withoutCode(config)).toString('base64');
  const address = new URL((await clientFor(spec, text, url, 'png')).getUrl());
  address.searchParams.append('encoding', 'base64');
  return address.href.length <= MAX_URL_CHARACTERS ? address.href : undefined;
}

const OWN_PLUGINS = new Set([valueLabels.id, stackTotals.id, ringLabels.id]);

/**
 * QuickChart evaluates what stands between these markers, and names come from outside. The config goes as JSON
 * text, in which quickchart-js looks for no marker; breaking it keeps the server from finding one either.
 */
function withoutCode(config: string): string {
  return config.replaceAll(/__(?=(BEGIN|END)FUNCTION__)/g, '_ _');
}

/** quickchart-js builds `scheme://host/chart`, so anything else in the address would be lost. */
function isPlainOrigin({ protocol, username, password, pathname, search }: URL): boolean {
  const plain = username === '' && password === '' && pathname === '/' && search === '';
  return plain && (protocol === 'http:' || protocol === 'https:');
}

const looksLike: Readonly<Record<Format, (bytes: Buffer) => boolean>> = {
  // A signature and nothing behind it is no picture.
  png: (bytes) => bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n' && bytes.includes('IEND'),
  // People open the file in a browser: no picture needs a script.
  svg: (bytes) => {
    const text = bytes.toString('utf8');
    return (
      /^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/.test(text) &&
      !/<([\w-]+:)?(script|foreignObject)|<!DOCTYPE|\son\w+\s*=|javascript:/i.test(text)
    );
  },
};

class TimeoutError extends Error {}

/** quickchart-js takes no signal; the request itself ends with the timeout in shims/cross-fetch. */
async function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TimeoutError()), ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

function failureOf(error: unknown): Failed {
  if (error instanceof TimeoutError || (error instanceof Error && error.name === 'TimeoutError')) {
    return failure('timeout', 'did not answer in time');
  }
  // The rest of the message is the server's own text.
  const status = /status code (\d{3})/.exec(messageOf(error))?.[1];
  if (status !== undefined) return failure('status', `answered with status ${status}`);
  return failure('unreachable', 'could not be reached, or redirected the request');
}

function failure(reason: ServiceFailure, what: string): Failed {
  return { ok: false, reason, message: `The chart service ${what}.` };
}
