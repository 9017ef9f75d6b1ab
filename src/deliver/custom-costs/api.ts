import { type Day, dayAt } from '../../common/day.ts';
import type { CostUpload } from '../../config/config.ts';
import type { Http, HttpRequest, HttpResponse } from '../../http/http.ts';
import { type Patience, sendPatiently } from '../../http/patient.ts';
import { errorsIn, RefusalError } from '../datadog/answer.ts';

/** A file of custom costs that Datadog holds. What it does not say of it is undefined. */
export interface CostFile {
  readonly id: string;
  /** First day that it charges. */
  readonly day: Day | undefined;
  readonly providers: readonly unknown[] | undefined;
}

/**
 * The calls of Datadog's Cloud Cost Management. All throw RefusalError and NetworkError, and UnclearError for an answer
 * that does not say what was asked: taken for "nothing", it would have costs uploaded twice.
 */
export interface CustomCostsApi {
  list(): Promise<CostFile[]>;
  /** The line items of a file; none when the file is gone. */
  itemsOf(id: string): Promise<CostItem[]>;
  remove(id: string): Promise<void>;
  /** Hands over line items as a new file. It must not arrive twice: Datadog would add the costs up. */
  upload(json: string): Promise<void>;
}

/** What tells whose a line item is. */
export interface CostItem {
  /** First day that it charges, as the uploader wrote it. */
  readonly day: unknown;
  readonly tags: Fields;
}

type Fields = Readonly<Record<string, unknown>>;

export class UnclearError extends Error {}

const PATH = '/api/v2/cost/custom_costs';
const PAGE_SIZE = 100;
const MAX_ANSWER_BYTES = 64 << 20;

export function openCustomCosts(upload: CostUpload, http: Http, patience: Patience): CustomCostsApi {
  const send = (request: Pick<HttpRequest, 'method' | 'url' | 'body'>, once = false) =>
    exchange(upload, http, { ...patience, once }, request);
  const fileUrl = (id: string) => new URL(`${PATH}/${encodeURIComponent(id)}`, upload.apiUrl);
  return {
    async list() {
      const files: CostFile[] = [];
      for (let page = 0; ; page++) {
        const answer = await send({ method: 'GET', url: pageUrl(upload.apiUrl, page) });
        const data = listIn(parsed(answer).data, 'which files of custom costs it holds');
        files.push(...data.map(fileOf));
        if (data.length < PAGE_SIZE) return files;
      }
    },
    async itemsOf(id) {
      const answer = await send({ method: 'GET', url: fileUrl(id) });
      return answer.status === 404 ? [] : itemsIn(parsed(answer), id);
    },
    async remove(id) {
      await send({ method: 'DELETE', url: fileUrl(id) });
    },
    async upload(json) {
      await send({ method: 'PUT', url: new URL(PATH, upload.apiUrl), body: json }, true);
    },
  };
}

function pageUrl(apiUrl: URL, page: number): URL {
  const url = new URL(PATH, apiUrl);
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

function parsed({ text }: HttpResponse): Fields {
  try {
    return recordIn(JSON.parse(text));
  } catch {
    return {};
  }
}

function fileOf(value: unknown): CostFile {
  const { id, attributes } = recordIn(value);
  if (typeof id !== 'string') throw unclear('which files of custom costs it holds');
  const { charge_period: period, provider_names: providers } = recordIn(attributes);
  return {
    id,
    day: dayOf(recordIn(period).start),
    providers: Array.isArray(providers) ? providers : undefined,
  };
}

/** Datadog's reference gives the start as a number without a unit: seconds are far below milliseconds. */
function dayOf(start: unknown): Day | undefined {
  if (typeof start !== 'number' || !Number.isFinite(start)) return undefined;
  return dayAt(start < 1e11 ? start * 1000 : start);
}

function itemsIn({ data }: Fields, id: string): CostItem[] {
  const { content } = recordIn(recordIn(data).attributes);
  return listIn(content, `what is in its file ${JSON.stringify(id)} of custom costs`).map((item) => {
    const { ChargePeriodStart: day, Tags: tags } = recordIn(item);
    return { day, tags: recordIn(tags) };
  });
}

function recordIn(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function listIn(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw unclear(what);
  return value;
}

function unclear(what: string): UnclearError {
  return new UnclearError(`Datadog did not say ${what}.`);
}
