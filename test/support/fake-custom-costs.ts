import type { IncomingMessage, ServerResponse } from 'node:http';
import { sumOf } from './focus/decimals.ts';
import { serve } from './server.ts';

export interface LineItem {
  readonly ProviderName: string;
  readonly ChargePeriodStart: string;
  readonly ChargePeriodEnd: string;
  readonly ChargeDescription: string;
  /** In the digits that were sent. */
  readonly BilledCost: string;
  readonly BillingCurrency: string;
  readonly Tags: Readonly<Record<string, string>>;
}

interface StoredFile {
  readonly id: string;
  readonly items: readonly LineItem[];
}

/** What happens with the next upload in place of the usual: an answer, or an answer after the file was taken. */
export type UploadFault = {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly taken?: true;
};

export const COST_KEYS = { apiKey: 'canary-api-key', appKey: 'canary-application-key' };

/** Datadog's API of custom costs on loopback: keeps every file it is given, and adds them all up, as Datadog does. */
export interface FakeCustomCosts extends AsyncDisposable {
  readonly url: URL;
  readonly files: StoredFile[];
  readonly requests: string[];
  readonly faults: UploadFault[];
  /** Fields that answers to GET lack. */
  readonly unsaid: Set<'data' | 'charge_period' | 'provider_names' | 'content'>;
  add(...items: readonly Partial<LineItem>[]): void;
  /** Costs of all files, exactly. */
  total(): bigint;
}

export async function startFakeCustomCosts(): Promise<FakeCustomCosts> {
  let count = 0;
  const fake = {
    files: [] as StoredFile[],
    requests: [] as string[],
    faults: [] as UploadFault[],
    unsaid: new Set<'data' | 'charge_period' | 'provider_names' | 'content'>(),
    add(...items: readonly Partial<LineItem>[]) {
      const whole = items.map((item) => ({ ...EXAMPLE, ...item }));
      fake.files.push({ id: `file-${++count}`, items: whole });
    },
    total: () => sumOf(fake.files.flatMap(({ items }) => items.map(({ BilledCost }) => BilledCost))),
  };
  const server = await serve((request, response) => {
    answer(request, response, fake).catch((error: unknown) => response.destroy(error as Error));
  });
  return Object.assign(fake, { url: server.url, [Symbol.asyncDispose]: server.close });
}

const EXAMPLE: LineItem = {
  ProviderName: 'CircleCI',
  ChargePeriodStart: '2026-06-01',
  ChargePeriodEnd: '2026-06-01',
  ChargeDescription: 'uploaded by hand',
  BilledCost: '1000',
  BillingCurrency: 'USD',
  Tags: { team: 'web' },
};

type Fake = Pick<FakeCustomCosts, 'files' | 'requests' | 'faults' | 'unsaid' | 'add'>;

async function answer(request: IncomingMessage, response: ServerResponse, fake: Fake): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://x');
  fake.requests.push(`${request.method} ${url.pathname}`);
  const said = (key: string, value: unknown) =>
    [...fake.unsaid].some((one) => one === key) ? undefined : value;
  const send = (status: number, body: unknown, headers?: Record<string, string>) =>
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body, said));
  const { 'dd-api-key': apiKey, 'dd-application-key': appKey } = request.headers;
  if (apiKey !== COST_KEYS.apiKey || appKey !== COST_KEYS.appKey) {
    return void send(403, { errors: [`Forbidden for ${apiKey}`] });
  }
  let body = '';
  for await (const chunk of request) body += chunk;
  const id = url.pathname.split('/')[5];
  if (request.method === 'PUT') return void send(...taken(body, fake));
  if (id === undefined) return void send(200, listed(url, fake));
  const at = fake.files.findIndex((file) => file.id === id);
  if (at < 0) return void send(404, { errors: ['Not found'] });
  if (request.method === 'DELETE') {
    fake.files.splice(at, 1);
    return void response.writeHead(204).end();
  }
  send(200, { data: { id, attributes: { content: fake.files[at]?.items } } });
}

function taken(
  body: string,
  fake: Fake,
): [status: number, body: unknown, headers: Record<string, string> | undefined] {
  const fault = fake.faults.shift();
  if (fault === undefined || fault.taken) {
    const items: LineItem[] = JSON.parse(body.replace(/"BilledCost":(-?[\d.]+)/g, '"BilledCost":"$1"'));
    const problems = items.flatMap(problemsOf);
    if (items.length === 0 || problems.length > 0) return [400, { errors: problems }, undefined];
    fake.add(...items);
  }
  return fault === undefined
    ? [202, { data: {} }, undefined]
    : [fault.status, { errors: ['later'] }, fault.headers];
}

/** What Datadog's documentation asks of a line item. */
function problemsOf(item: LineItem): string[] {
  const texts = [item.ProviderName, item.ChargeDescription, ...Object.values(item.Tags)];
  const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
  return [
    ...texts.filter((text) => text.trim() === '' || text.length > 1000).map(() => 'blank or long value'),
    ...(isDay(item.ChargePeriodStart) && isDay(item.ChargePeriodEnd) ? [] : ['bad day']),
    ...(item.BillingCurrency === 'USD' ? [] : ['bad currency']),
    ...(/^-?\d+(\.\d+)?$/.test(item.BilledCost) ? [] : ['bad cost']),
  ];
}

function listed(url: URL, { files }: Fake): unknown {
  const number = (name: string, otherwise: number) => Number(url.searchParams.get(name) ?? otherwise);
  const size = number('page[size]', 10);
  const page = files.slice(number('page[number]', 0) * size).slice(0, size);
  const data = page.map(({ id, items }) => ({
    id,
    type: 'custom_costs',
    attributes: {
      name: 'costs.json',
      provider_names: [...new Set(items.map(({ ProviderName }) => ProviderName))],
      charge_period: { start: Date.parse(items[0]?.ChargePeriodStart ?? ''), end: 0 },
    },
  }));
  return { data, meta: { total_filtered_count: files.length } };
}
