import type { Input } from './input.ts';
import { loopbackOrigin } from './kinds/datadog.ts';
import { choice, wholeNumber } from './kinds/plain.ts';

/** Options of `demo` and `demo-server`. They are not in action.yml. */
export const demoInputs = {
  seed: {
    name: 'seed',
    kind: wholeNumber(0, 4_294_967_295),
    group: 'Demo',
    default: '1',
    help: 'Which organisation is made up; the same seed gives the same one.',
  },
  rows: {
    name: 'rows',
    kind: wholeNumber(1, 10_000_000),
    group: 'Demo',
    default: '20000',
    help: 'About how many rows of usage the days below hold together.',
  },
  days: {
    name: 'days',
    // The made-up CircleCI keeps 13 months, too.
    kind: wholeNumber(1, 390),
    group: 'Demo',
    default: '30',
    help: 'Days that the rows are spread over, and that are reported on when no period is given.',
  },
  dialect: {
    name: 'dialect',
    kind: choice('plain', 'quoted', 'mixed'),
    group: 'Demo',
    default: 'mixed',
    help: 'How the CSV is written: as older exports are, as newer ones are, or both by turns.',
  },
  timeScale: {
    name: 'time-scale',
    kind: wholeNumber(1, 100_000),
    group: 'Demo',
    default: '1',
    help: 'How many times faster than real time the clock runs; demo takes 60. A real run may set it only where api-url is this machine.',
  },
  port: {
    name: 'port',
    kind: wholeNumber(0, 65_535),
    group: 'Demo',
    default: '0',
    help: 'Port that demo-server listens on; 0 takes a free one and prints it.',
  },
  datadogUrl: {
    name: 'datadog-url',
    kind: loopbackOrigin,
    group: 'Demo',
    unset: "the site's",
    help: 'Metrics intake on this machine that a run sends to in place of Datadog.',
  },
} as const satisfies Record<string, Input>;
