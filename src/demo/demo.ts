import { type Clock, createClock } from '../common/clock.ts';
import { addDays, dayAt } from '../common/day.ts';
import type { Dialect } from './dialect.ts';
import { type DemoServer, startDemoServer } from './server.ts';

export { DEMO_ORG_ID, DEMO_TOKEN } from './server.ts';

export interface DemoOptions {
  readonly seed?: number | undefined;
  /** Rows of the reported period, more or less: its days may be busy or quiet ones. */
  readonly rows?: number | undefined;
  /** Days of the reported period. */
  readonly days?: number | undefined;
  readonly dialect?: Dialect | undefined;
  readonly clock?: Clock | undefined;
}

/** What the pipeline needs to run against the demo organisation. */
export interface Demo {
  readonly server: DemoServer;
  readonly apiUrl: string;
  readonly orgId: string;
  readonly token: string;
}

/** An organisation that spends about 5,000,000 credits a month. */
const ROWS = 5_600;
const DAYS = 7;

/** Starts the demo organisation's Usage API on loopback; close `server` when done. */
export async function startDemo(options: DemoOptions & { port?: number | undefined } = {}): Promise<Demo> {
  const { seed, rows = ROWS, days = DAYS, dialect, clock, port } = options;
  const server = await startDemoServer({ seed, rowsPerDay: rows / days, dialect, clock, port });
  return { server, apiUrl: server.apiUrl, orgId: server.orgId, token: server.token };
}

/**
 * Runs the demo server alone, for other people's clients: says how to reach it and stays until `signal` aborts.
 * `log` gets one line at a time.
 */
export async function demoServerCommand(
  options: DemoOptions & { port?: number | undefined },
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const { clock = createClock() } = options;
  const { server, ...demo } = await startDemo({ ...options, clock });
  try {
    for (const line of describe(demo, clock.now())) log(line);
    if (!signal.aborted) {
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    }
  } finally {
    await server.close();
  }
}

function describe({ apiUrl, orgId, token }: Omit<Demo, 'server'>, now: number): string[] {
  const [first, last] = [addDays(dayAt(now), -7), addDays(dayAt(now), -1)];
  return [
    `Usage API of the demo organisation: ${apiUrl}`,
    `Organisation: ${orgId}`,
    `Token: ${token}`,
    'Ask for an export of the last seven days:',
    `  curl -X POST -H 'Circle-Token: ${token}' -H 'Content-Type: application/json' \\`,
    `    -d '{"start":"${first}T00:00:00Z","end":"${last}T23:59:59Z"}' \\`,
    `    ${apiUrl}/api/v2/organizations/${orgId}/usage_export_job`,
  ];
}
