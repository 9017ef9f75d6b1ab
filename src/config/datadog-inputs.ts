import type { Input } from './input.ts';
import { text } from './kinds/plain.ts';
import { secret } from './kinds/secret.ts';

/**
 * Settings of the older tool that mean nothing until metrics can be sent. They are declared, so that nobody who
 * still sets them is told that they are unknown, and never read.
 */
export const datadogInputs = {
  apiKey: {
    name: 'datadog-api-key',
    env: ['DATADOG_API_KEY', 'DD_API_KEY'],
    kind: secret('datadog-api-key'),
    group: 'Datadog',
    unset: 'none',
    warnOfDifference: true,
    help: 'API key of Datadog. Not used by this version.',
  },
  appKey: {
    name: 'datadog-app-key',
    env: ['DATADOG_APP_KEY', 'DD_APP_KEY'],
    kind: secret('datadog-app-key'),
    group: 'Datadog',
    unset: 'none',
    warnOfDifference: true,
    help: 'Application key of Datadog. Not used by this version.',
  },
  site: {
    name: 'datadog-site',
    env: ['DATADOG_SITE', 'DD_SITE'],
    kind: text,
    group: 'Datadog',
    default: 'datadoghq.com',
    warnOfDifference: true,
    help: 'Site of Datadog. Not used by this version.',
  },
} as const satisfies Record<string, Input>;
