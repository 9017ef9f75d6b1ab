import { createClock } from '../common/clock.ts';
import { InputError } from '../common/errors.ts';
import type { CommandLine } from '../config/command-line.ts';
import { prefixedName } from '../config/input.ts';
import { inputs } from '../config/inputs.ts';
import { readConfig } from '../config/read-config.ts';
import type { Host } from '../host/host.ts';
import type { Report } from '../report/report.ts';
import { run } from '../run.ts';
import { type Demo, demoServerCommand, startDemo } from './demo.ts';
import { type DemoFlags, readDemoFlags } from './options.ts';

export interface DemoContext {
  readonly host: Host;
  readonly signal: AbortSignal;
  readonly tool: Report['tool'];
}

/** CircleCI takes half a minute to make an export; the demo's clock runs faster, so that nobody waits. */
const DEMO_TIME_SCALE = 60;

/** Runs the real job against the made-up organisation, over HTTP, and says how to go on. */
export async function runDemo({ flags }: CommandLine, { host, signal, tool }: DemoContext): Promise<void> {
  const options = readDemoFlags(flags);
  refuseSending(flags.values);
  const clock = createClock(options.timeScale ?? DEMO_TIME_SCALE);
  const demo = await startDemo({ ...options, clock });
  try {
    const config = await readConfig({
      flags: { ...flags, values: withoutDemoFlags(flags.values) },
      env: environmentOf(demo, options, flags.values),
      cwd: process.cwd(),
      now: clock.now(),
    });
    host.log.info(`The demo organisation's Usage API listens at ${demo.apiUrl}.`);
    await run(config, { host, clock, signal, tool });
    host.log.info(
      'This organisation is made up. For your own set CIRCLECI_API_TOKEN and ORG_ID and leave out "demo"; in a checkout that is: npm start',
    );
  } finally {
    await demo.server.close();
  }
}

/** Made-up figures are nobody's metrics and costs. */
function refuseSending(values: ReadonlyMap<string, string>): void {
  if (values.has(inputs.sendToDatadog.name)) {
    throw new InputError(['send-to-datadog: the demo sends nothing away. Try --datadog-dry-run.']);
  }
  if (values.get(inputs.customCosts.name) === 'upload') {
    throw new InputError(['custom-costs: the demo sends nothing away. Try --custom-costs without upload.']);
  }
}

/** Serves the made-up organisation until the process is told to stop. */
export async function serveDemo({ flags }: CommandLine, { host, signal }: DemoContext): Promise<void> {
  const options = readDemoFlags(flags);
  const clock = createClock(options.timeScale ?? 1);
  await demoServerCommand({ ...options, clock }, (line) => host.log.info(line), signal);
}

/** The same inputs that a user would set, pointing at the demo. */
function environmentOf(
  demo: Demo,
  options: DemoFlags,
  flags: ReadonlyMap<string, string>,
): Record<string, string> {
  const given = [inputs.period, inputs.startDate, inputs.endDate].some(({ name }) => flags.has(name));
  return {
    CIRCLECI_API_TOKEN: demo.token,
    ORG_ID: demo.orgId,
    [prefixedName(inputs.apiUrl)]: demo.apiUrl,
    [prefixedName(inputs.timeoutMinutes)]: '1440',
    ...(given ? {} : { [prefixedName(inputs.period)]: `last-${options.days}-days` }),
  };
}

const DEMO_ONLY = ['seed', 'rows', 'days', 'dialect', 'time-scale', 'port'];

function withoutDemoFlags(values: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...values].filter(([name]) => !DEMO_ONLY.includes(name)));
}
