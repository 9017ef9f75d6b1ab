import type { DatadogConfig, DatadogDelivery, DatadogMetrics } from './config.ts';
import { datadogInputs, datadogSwitches } from './datadog-inputs.ts';
import { demoInputs } from './demo-inputs.ts';
import type { Input } from './input.ts';
import type { InputReader } from './input-reader.ts';

/** What the inputs of Datadog come to. */
export interface DatadogChoice {
  /** null when nothing is made for Datadog, or a problem was found. */
  readonly config: DatadogConfig | null;
  readonly problems: readonly string[];
  /** Things to warn of. */
  readonly notes: readonly string[];
}

const NOTHING: DatadogChoice = { config: null, problems: [], notes: [] };
const SETTINGS: readonly Input[] = [...Object.values(datadogInputs), demoInputs.datadogUrl];

/** Reads the settings of Datadog, if it is asked for: those who don't use it may have set anything there. */
export function readDatadog(reader: InputReader): DatadogChoice {
  const dryRun = reader.optional(datadogSwitches.dryRun) ?? false;
  if (!dryRun && !reader.optional(datadogSwitches.sendToDatadog)) return NOTHING;
  const problems = [...reader.problemsOf(SETTINGS), ...governmentProblems(reader)];
  if (!dryRun) problems.push(...keyProblems(reader));
  if (problems.length > 0) return { ...NOTHING, problems };
  const config = { metrics: readMetrics(reader), delivery: dryRun ? null : readDelivery(reader) };
  return { config, problems, notes: [...reader.differences(SETTINGS), ...legacyNotes(reader)] };
}

/** Datadog keeps no historical metrics on these sites, and usage is always at least a day old. */
function governmentProblems(reader: InputReader): string[] {
  const site = reader.optional(datadogInputs.site);
  if (!site?.endsWith('ddog-gov.com')) return [];
  return [
    `${reader.nameOf(datadogInputs.site)} is a government site of Datadog, which takes no points older than an hour; usage is a day old or older, so it can't be sent there.`,
  ];
}

function keyProblems(reader: InputReader): string[] {
  const { apiKey, appKey, historical } = datadogInputs;
  const problems = reader.isSet(apiKey) ? [] : reader.problemsOf([{ ...apiKey, required: true }]);
  if (reader.optional(historical) === 'enable' && !reader.isSet(appKey)) {
    problems.push(
      `${reader.nameOf(historical)} is enable, which needs an application key: set datadog-app-key.`,
    );
  }
  return problems;
}

const PREFIXES = { standard: 'circleci_usage', legacy: 'ci' } as const;

function readMetrics(reader: InputReader): DatadogMetrics {
  const schema = reader.value(datadogInputs.schema);
  return {
    schema,
    prefix: reader.optional(datadogInputs.prefix) ?? PREFIXES[schema],
    tags: reader.value(datadogInputs.tags),
    utilization: reader.value(datadogInputs.utilization),
    maxSeries: reader.value(datadogInputs.maxSeries),
  };
}

function readDelivery(reader: InputReader): DatadogDelivery {
  const site = reader.value(datadogInputs.site);
  return {
    apiKey: reader.value({ ...datadogInputs.apiKey, required: true }),
    appKey: reader.optional(datadogInputs.appKey),
    apiUrl: reader.optional(demoInputs.datadogUrl) ?? new URL(`https://api.${site}`),
    historical: reader.value(datadogInputs.historical),
    event: reader.value(datadogInputs.event),
  };
}

function legacyNotes(reader: InputReader): string[] {
  const { schema, tags } = datadogInputs;
  if (reader.optional(schema) !== 'legacy' || !reader.isSet(tags)) return [];
  return [`${reader.nameOf(tags)} was ignored: the legacy schema has the tags of the older script.`];
}
