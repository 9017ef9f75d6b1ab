import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Origin } from '../../src/demo/server/behaviours.ts';
import { PARTS } from './data.ts';
import type { Fault, Operation, SinkOperation } from './fault.ts';
import { seeded } from './seeded.ts';
import { send } from './store.ts';
import type { HealthyAnswer, RunTurn, Turn } from './turn.ts';

/** Lets a request of ours through to the healthy server. */
const INNER = 'x-inner';

interface SpoilerTools extends Pick<RunTurn, 'cancel' | 'jump'> {
  readonly elsewhere: string;
}

/** Stands in front of the demo's servers, serves the parts, and lets one fault spoil one operation. */
export class Spoiler {
  readonly #fault: Fault | undefined;
  readonly #operation: Operation | undefined;
  readonly #tools: SpoilerTools;
  readonly #random: () => number;
  /** The part whose downloads are spoiled. */
  readonly part: number;
  /** Requests that the fault was given to answer. */
  served = 0;
  /** Signatures of the urls that were used: secrets, all of them. */
  readonly signatures = new Set<string>();
  readonly #queries: string[] = [];
  #healed = false;

  constructor(fault: Fault | undefined, operation: Operation | undefined, seed: number, tools: SpoilerTools) {
    this.#fault = fault;
    this.#operation = operation;
    this.#tools = tools;
    this.#random = seeded(seed);
    this.part = seed % PARTS.length;
  }

  /** From now on everything is in good health. */
  heal(): void {
    this.#healed = true;
  }

  async intercept(req: IncomingMessage, res: ServerResponse, origin: Origin): Promise<boolean> {
    if (req.headers[INNER] !== undefined) return false;
    if (origin === 'api')
      return this.#spoil(req.method === 'POST' ? 'create' : 'status', this.#turn(req, res));
    const url = new URL(req.url ?? '', 'http://store');
    const number = Number(/part-(\d+)\.csv\.gz$/.exec(url.pathname)?.[1]);
    const versions = PARTS[number];
    if (!versions) throw new Error(`${url.pathname} is no part`);
    this.signatures.add(url.searchParams.get('Signature') ?? '');
    const turn = { ...this.#turn(req, res), ...versions, fresh: this.#freshness(number, url.search) };
    const whole = { ...turn, pass: () => send(turn) };
    if (number === this.part && (await this.#spoil('download', whole))) return true;
    whole.pass();
    return true;
  }

  /** A request to the chart service; false when it is to be answered in good health. */
  async chart(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
    return this.#spoil('chart', this.#turn(req, res));
  }

  /** A request to a service that results are handed to; false when it is to be answered in good health. */
  async sink(
    operation: SinkOperation,
    req: IncomingMessage,
    res: ServerResponse,
    healthy: () => Promise<{ readonly status: number; readonly bytes: Buffer }>,
  ): Promise<boolean> {
    return this.#spoil(operation, this.#turn(req, res), async () => ({ ...(await healthy()), body: {} }));
  }

  /** Whether the fault has answered; if not, the request is for the healthy server. */
  async #spoil(
    operation: Operation,
    turn: Turn,
    healthy: RunTurn['healthy'] = () => healthyAnswer(turn.req),
  ): Promise<boolean> {
    if (!this.#fault || this.#healed || operation !== this.#operation) return false;
    let passed = false;
    const pass = () => {
      passed = true;
    };
    const { cancel, jump } = this.#tools;
    await this.#fault.serve({ ...turn, n: ++this.served, pass, healthy, cancel, jump });
    return !passed;
  }

  #turn(req: IncomingMessage, res: ServerResponse): Turn {
    const { elsewhere } = this.#tools;
    const none = Buffer.alloc(0);
    const pass = () => {};
    return { n: 0, req, res, object: none, later: none, fresh: 0, elsewhere, random: this.#random, pass };
  }

  /** How many other queries a part was asked for with before this one. */
  #freshness(part: number, query: string): number {
    const key = `${part}${query}`;
    if (!this.#queries.includes(key)) this.#queries.push(key);
    return this.#queries.filter((other) => other.startsWith(`${part}?`)).indexOf(key);
  }
}

async function healthyAnswer(req: IncomingMessage): Promise<HealthyAnswer> {
  const { host, 'circle-token': token } = req.headers;
  const answer = await fetch(`http://${host}${req.url}`, {
    method: req.method ?? 'GET',
    headers: { [INNER]: '1', 'content-type': 'application/json', 'circle-token': String(token) },
    ...(req.method === 'POST' ? { body: await text(req) } : {}),
  });
  const body = (await answer.json()) as HealthyAnswer['body'];
  return { status: answer.status, body };
}
