import { describe, expect, it } from 'vitest';
import { openClient } from '../../../src/deliver/datadog/client.ts';
import type { Plan } from '../../../src/deliver/datadog/plan.ts';
import { sendSeries } from '../../../src/deliver/datadog/send-series.ts';
import { type CellSpec, cubeOf } from '../../support/cube.ts';
import { type FakeDatadog, type Fault, startFakeDatadog } from '../../support/datadog/fake-datadog.ts';
import { reportOf } from '../../support/report.ts';
import { soak } from '../../support/soak.ts';
import { pick, randomCells, randomFrom } from './random-usage.ts';
import { creditsOf, deliveryTo, impatient, planOf, withHttp } from './support.ts';

/** How many orders are tried. */
const SEEDS = soak(6);

/** Small, so that some dozen series take several requests. */
const LIMITS = { plain: 6_000, packed: 1_500 };

describe('whatever happens on the way', () => {
  it(`the sums in Datadog are those of the Cube and the report (${SEEDS} orders)`, async () => {
    for (let seed = 1; seed <= SEEDS; seed++) await checkOrder(seed);
  }, 600_000);
});

async function checkOrder(seed: number): Promise<void> {
  const random = randomFrom(seed);
  const cells = randomCells(random, 60);
  const maxSeries = pick(random, [100, 20_000]);
  await using fake = await startFakeDatadog();
  fake.store.historical.add('circleci_usage.credits');
  fake.store.historical.add('circleci_usage.jobs');
  fake.store.historical.add('circleci_usage.job_seconds');

  // Runs of several periods, as a schedule makes them, some of which are killed, and all in any order.
  const periods = [
    ['2026-01-01', '2026-01-04'],
    ['2026-01-03', '2026-01-06'],
    ['2026-01-02', '2026-01-02'],
  ] as const;
  const plans = periods.map(([first, last]) => planOf(cubeOf(between(cells, first, last)), { maxSeries }));
  const order = [...plans, ...plans, pick(random, plans)].sort(() => random() - 0.5);
  for (const plan of order) await sendSomehow(plan, fake, random);
  fake.faults.length = 0;
  // What a run could not send, the next one does.
  for (const plan of plans) expect((await send(plan, fake, random)).failures).toEqual([]);

  const cube = cubeOf(cells);
  const { store } = fake;
  const label = `seed ${seed}`;
  expect(store.oddities, label).toEqual([]);
  expect(store.sums('circleci_usage.credits', ['day', 'project', 'credit_type']), label).toEqual(
    new Map([...creditsOf(cube)].map(([key, sum]) => [key.replace(',,', ',none,'), sum])),
  );
  const { totals, creditsByKind } = reportOf(cells);
  expect(total(store.sums('circleci_usage.credits', [])), label).toBe(micro(totals.credits));
  expect(total(store.sums('circleci_usage.jobs', [], 1)), label).toBe(BigInt(totals.runs));
  expect(total(store.sums('circleci_usage.job_seconds', [], 1)), label).toBe(BigInt(totals.seconds));
  expect(total(store.sums('circleci_usage.credits', ['credit_type'])), label).toBe(
    creditsByKind.reduce((sum, { credits }) => sum + micro(credits), 0n),
  );
}

/** Sends with faults, and perhaps with an end in the middle. */
async function sendSomehow(plan: Plan, fake: FakeDatadog, random: () => number): Promise<void> {
  fake.faults.length = 0;
  fake.faults.push(...Array.from({ length: 6 }, () => pick(random, FAULTS)));
  const kill = new AbortController();
  if (random() < 0.4) setTimeout(() => kill.abort(new Error('killed')), random() * 15);
  await send(plan, fake, random, kill.signal).catch((error: unknown) => {
    if (!kill.signal.aborted) throw error;
  });
}

function send(plan: Plan, fake: FakeDatadog, random: () => number, signal = new AbortController().signal) {
  return withHttp((http) => {
    const client = openClient(deliveryTo(fake), http, { ...impatient(random), signal });
    return sendSeries(client, plan.series, () => {}, LIMITS);
  });
}

const FAULTS: readonly Fault[] = [
  { slowMs: 0 },
  { slowMs: 0 },
  { slowMs: 5 },
  { reset: 'before' },
  { reset: 'after' },
  { status: 408 },
  { status: 429, headers: { 'x-ratelimit-reset': '1' } },
  { status: 413 },
  { status: 503 },
  { status: 400 },
  { status: 403 },
  { errors: ['some series were not taken'], taken: 3 },
];

function between(cells: readonly CellSpec[], first: string, last: string): CellSpec[] {
  return cells.filter(({ day = '' }) => day >= first && day <= last);
}

function total(sums: ReadonlyMap<string, bigint>): bigint {
  return [...sums.values()].reduce((sum, value) => sum + value, 0n);
}

function micro(credits: number): bigint {
  return BigInt(Math.round(credits * 1e6));
}
