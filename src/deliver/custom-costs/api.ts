import type { Day } from '../../common/day.ts';
import { dayAt } from '../../common/day.ts';
import type { CostUpload } from '../../config/config.ts';
import type { Http, HttpRequest, HttpResponse } from '../../http/http.ts';
import { type Patience, sendPatiently } from '../../http/patient.ts';
import { errorsIn, RefusalError } from '../datadog/answer.ts';

/** A file of custom costs that Datadog holds. */
export interface CostFile {
  readonly id: string;
  /** First day that it charges; undefined when Datadog does not say. */
  readonly day: Day | undefined;
}

/** The calls of Datadog's Cloud Cost Management. All throw RefusalError and NetworkError. */
export interface CustomCostsApi {
  /** All files with costs of a provider. */
  list(provider: string): Promise<CostFile[]>;
  /** The tags of each line item of a file; none when the file is gone. */
  tagsOf(id: string): Promise<Tags[]>;
  remove(id: string): Promise<void>;
  /** Hands over line items as a new file. It must not arrive twice: Datadog would add the costs up. */
  upload(json: string): Promise<void>;
}

export type Tags = Readonly<Record<string, unknown>>;

const PATH = '/api/v2/cost/custom_costs';
const PAGE_SIZE = 100;
const MAX_ANSWER_BYTES = 64 << 20;

export function openCustomCosts(upload: CostUpload, http: Http, patience: Patience): CustomCostsApi {
  const send = (request: Pick<HttpRequest, 'method' | 'url' | 'body'>, once = false) =>
    exchange(upload, http, { ...patience, once }, request);
  const fileUrl = (id: string) => new URL(`${PATH}/${encodeURIComponent(id)}`, upload.apiUrl);
  return {
    async list(provider) {
      const files: CostFile[] = [];
      for (let page = 0; ; page++) {
        const answer = await send({ method: 'GET', url: pageUrl(upload.apiUrl, provider, page) });
        const data = listIn(parsed(answer).data);
        files.push(...data.flatMap(fileOf));
        if (data.length < PAGE_SIZE) return files;
      }
    },
    async tagsOf(id) {
      const answer = await send({ method: 'GET', url: fileUrl(id) });
      return answer.status === 404 ? [] : tagsIn(parsed(answer));
    },
    async remove(id) {
      await send({ method: 'DELETE', url: fileUrl(id) });
    },
    async upload(json) {
      await send({ method: 'PUT', url: new URL(PATH, upload.apiUrl), body: json }, true);
    },
  };
}

function pageUrl(apiUrl: URL, provider: string, page: number): URL {
  const url = new URL(PATH, apiUrl);
  url.searchParams.set('filter[provider]', provider);
  url.searchParams.set('page[number]', String(page));
  url.searchParams.set('page[size]', String(PAGE_SIZE));
  return url;
}

/** One exchange; a file that is gone is none to be missed. */
async function exchange(
  { apiKey, appKey }: CostUpload,
  http: Http,
  patience: Patience,
  request: Pick<HttpRequest, 'method' | 'url' | 'body'>,
): Promise<HttpResponse> {
  const headers = {
    'dd-api-key': apiKey.reveal(),
    'dd-application-key': appKey.reveal(),
    accept: 'application/json',
    ...(request.body !== undefined && { 'content-type': 'application/json' }),
  };
  const answer = await sendPatiently(http, { ...request, headers, maxBytes: MAX_ANSWER_BYTES }, patience);
  const isGone = answer.status === 404 && request.method !== 'PUT' && !request.url.search;
  if ((answer.status >= 200 && answer.status < 300) || isGone) return answer;
  throw new RefusalError(answer.status, errorsIn(parsed(answer), [apiKey, appKey]).join(' ') || null);
}

function parsed({ text }: HttpResponse): Tags {
  try {
    return recordIn(JSON.parse(text));
  } catch {
    return {};
  }
}

function fileOf(value: unknown): CostFile[] {
  const { id, attributes } = recordIn(value);
  const { start } = recordIn(recordIn(attributes).charge_period);
  return typeof id === 'string' ? [{ id, day: dayOf(start) }] : [];
}

/** Datadog's reference gives the start as a number without a unit: seconds are far below milliseconds. */
function dayOf(start: unknown): Day | undefined {
  if (typeof start !== 'number' || !Number.isFinite(start)) return undefined;
  return dayAt(start < 1e11 ? start * 1000 : start);
}

function tagsIn({ data }: Tags): Tags[] {
  const { content } = recordIn(recordIn(data).attributes);
  return listIn(content).map((item) => recordIn(recordIn(item).Tags));
}

function recordIn(value: unknown): Tags {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
