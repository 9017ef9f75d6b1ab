import type { Input } from './input.ts';
import { datadogSite, metricPrefix } from './kinds/datadog.ts';
import { boolean, choice, wholeNumber } from './kinds/plain.ts';
import { secret } from './kinds/secret.ts';

/** Whether anything is made for Datadog at all. The settings mean nothing, and are not checked, unless one is true. */
export const datadogSwitches = {
  sendToDatadog: {
    name: 'send-to-datadog',
    env: ['SEND_TO_DATADOG'],
    kind: boolean,
    group: 'Datadog',
    default: 'false',
    help: 'Send metrics to Datadog, one point for each day; see docs/datadog.md.',
  },
  dryRun: {
    name: 'datadog-dry-run',
    kind: boolean,
    group: 'Datadog',
    default: 'false',
    help: 'Send nothing to Datadog: say what would be sent and about what it costs, and write it to files. Needs no key.',
  },
} as const satisfies Record<string, Input>;

/** What is sent to Datadog, and how. */
export const datadogInputs = {
  apiKey: {
    name: 'datadog-api-key',
    env: ['DATADOG_API_KEY', 'DD_API_KEY'],
    kind: secret('datadog-api-key'),
    group: 'Datadog',
    unset: 'none',
    warnOfDifference: true,
    help: 'API key of Datadog, needed to send.',
  },
  appKey: {
    name: 'datadog-app-key',
    env: ['DATADOG_APP_KEY', 'DD_APP_KEY'],
    kind: secret('datadog-app-key'),
    group: 'Datadog',
    unset: 'none',
    warnOfDifference: true,
    help: 'Application key of Datadog: with it the run makes sure that Datadog keeps the points.',
  },
  site: {
    name: 'datadog-site',
    env: ['DATADOG_SITE', 'DD_SITE'],
    kind: datadogSite,
    group: 'Datadog',
    default: 'datadoghq.com',
    warnOfDifference: true,
    help: 'Site of Datadog, such as us5.datadoghq.com or datadoghq.eu.',
  },
  historical: {
    name: 'datadog-historical',
    kind: choice('check', 'enable', 'assume'),
    group: 'Datadog',
    default: 'check',
    help: 'Datadog drops points older than an hour unless Historical Metrics is on for the metric. check looks (with an application key) and fails when it is off; enable switches it on; assume trusts that it is on.',
  },
  tags: {
    name: 'datadog-tags',
    kind: choice('minimal', 'standard', 'full'),
    group: 'Datadog',
    default: 'standard',
    help: 'Tags of the metrics: minimal has organisation and project; standard adds workflow, job, resource class, status and team; full adds executor. More tags cost more.',
  },
  prefix: {
    name: 'datadog-metric-prefix',
    kind: metricPrefix,
    group: 'Datadog',
    unset: 'circleci_usage, or ci in the legacy schema',
    help: 'What the names of the metrics start with.',
  },
  schema: {
    name: 'datadog-schema',
    kind: choice('standard', 'legacy'),
    group: 'Datadog',
    default: 'standard',
    help: 'Names and tags of the metrics: standard, or those of the older Python script (legacy), with sums that are right.',
  },
  utilization: {
    name: 'datadog-utilization',
    kind: boolean,
    group: 'Datadog',
    default: 'false',
    help: 'Send the use of CPU and RAM too.',
  },
  event: {
    name: 'datadog-event',
    kind: boolean,
    group: 'Datadog',
    default: 'false',
    help: 'Send one event with the headline figures of the run too.',
  },
  maxSeries: {
    name: 'datadog-max-series',
    kind: wholeNumber(100, 1_000_000),
    group: 'Datadog',
    default: '20000',
    help: 'Time series that one day may have. Beyond it the jobs with the fewest credits become one (job:__other__).',
  },
} as const satisfies Record<string, Input>;
