import { createClock } from '../../../src/common/clock.ts';
import { Secret } from '../../../src/common/secret.ts';
import type { DatadogDelivery, DatadogMetrics } from '../../../src/config/config.ts';
import { type Plan, type PlanRequest, planMetrics } from '../../../src/deliver/datadog/plan.ts';
import { createHttp } from '../../../src/http/client.ts';
import type { Http } from '../../../src/http/http.ts';
import type { Patience } from '../../../src/http/patient.ts';
import { CREDIT_KINDS, type CreditKind, type Cube } from '../../../src/usage/cube.ts';
import { API_KEY, APP_KEY, type FakeDatadog } from '../../support/datadog/fake-datadog.ts';

export const METRICS: DatadogMetrics = {
  schema: 'standard',
  prefix: 'circleci_usage',
  tags: 'standard',
  utilization: false,
  maxSeries: 20_000,
};

/** Long after all days of the tests. */
const NOW = Date.UTC(2026, 10, 1);

export function planOf(cube: Cube, overrides: Partial<PlanRequest> = {}): Plan {
  const money = { currency: 'USD', creditPrice: 0.0006 };
  return planMetrics({ ...METRICS, cube, teamOf: null, money, now: NOW, ...overrides });
}

export function deliveryTo(
  { url }: Pick<FakeDatadog, 'url'>,
  overrides: Partial<DatadogDelivery> = {},
): DatadogDelivery {
  return {
    apiKey: new Secret(API_KEY, 'datadog-api-key'),
    appKey: undefined,
    apiUrl: url,
    historical: 'assume',
    event: false,
    ...overrides,
  };
}

export const WITH_APP_KEY = { appKey: new Secret(APP_KEY, 'datadog-app-key') };

/** Waits a thousandth of what a run waits. */
export function impatient(random: () => number = Math.random): Patience {
  const clock = { ...createClock(1000), now: Date.now };
  return { clock, random, signal: new AbortController().signal };
}

export async function withHttp<T>(use: (http: Http) => Promise<T>): Promise<T> {
  const http = createHttp();
  try {
    return await use(http);
  } finally {
    await http.close();
  }
}

/** The period's micro-credits of the Cube by day, project and kind: the seats by day alone. Built cell by cell. */
export function creditsOf(cube: Cube): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (let cell = 0; cell < cube.size; cell++) {
    if (cube.period[cell] !== 0) continue;
    for (const kind of CREDIT_KINDS) {
      const day = cube.names.day[cube.key.day[cell] ?? 0];
      const project = kind === 'user' ? '__seats__' : cube.names.project[cube.key.project[cell] ?? 0]?.name;
      const key = `${day},${project},${TAGS[kind]}`;
      sums.set(key, (sums.get(key) ?? 0n) + cube.credits(cell, kind));
    }
  }
  return new Map([...sums].filter(([, sum]) => sum !== 0n).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Values of credit_type, written down a second time. */
const TAGS: Readonly<Record<CreditKind, string>> = {
  compute: 'compute',
  dlc: 'dlc',
  user: 'user',
  storage: 'storage',
  network: 'network',
  lease: 'lease',
  leaseOverage: 'lease_overage',
  ipRanges: 'ip_ranges',
  other: 'other',
};
