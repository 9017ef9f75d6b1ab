import { createClock } from '../../src/common/clock.ts';
import { addDays, type Day, dayAt } from '../../src/common/day.ts';
import { type DemoServer, type DemoServerOptions, startDemoServer } from '../../src/demo/server.ts';

/** Both sides run on clocks this much faster than real time, so that polling costs nothing. */
export const TIME_SCALE = 200;

export async function startServer(
  options: DemoServerOptions = {},
  timeScale = TIME_SCALE,
): Promise<DemoServer & AsyncDisposable> {
  const server = await startDemoServer({
    rowsPerDay: 40,
    dialect: 'mixed',
    clock: createClock(timeScale),
    ...options,
  });
  return Object.assign(server, { [Symbol.asyncDispose]: () => server.close() });
}

/** `n` days before today, in UTC. */
export function daysAgo(n: number): Day {
  return addDays(dayAt(Date.now()), -n);
}

/** The settings of a user of this server who asks for one quiet week, and the names of the older tool. */
export function envFor(server: DemoServer, timeScale = TIME_SCALE): Record<string, string> {
  return {
    CIRCLECI_API_TOKEN: server.token,
    ORG_ID: server.orgId,
    START_DATE: daysAgo(12),
    END_DATE: daysAgo(6),
    CIRCLECI_USAGE_API_URL: server.apiUrl,
    CIRCLECI_USAGE_TIME_SCALE: String(timeScale),
    CIRCLECI_USAGE_TIMEOUT_MINUTES: '1440',
  };
}
