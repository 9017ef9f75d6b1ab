import type { Config, CostConfig, CostUpload, SlackConfig } from './config.ts';
import { datadogInputs } from './datadog-inputs.ts';
import { demoInputs } from './demo-inputs.ts';
import { impossibleRules } from './impossible-rules.ts';
import type { InputReader } from './input-reader.ts';
import { inputs } from './inputs.ts';

/** Slack's settings; rules that could never hold are added to `problems`. */
export function readSlack(reader: InputReader, problems: string[]): SlackConfig {
  const when = reader.optional(inputs.slackWhen) ?? [];
  problems.push(...impossibleRules(reader, inputs.slackWhen, when));
  return {
    webhookUrl: reader.optional(inputs.slackWebhookUrl),
    when,
    figures: reader.optional(inputs.slackFigures),
  };
}

/** Which files for cost tools are wanted; what Datadog could not take is added to `problems`. */
export function readCosts(reader: InputReader, problems: string[]): CostConfig {
  const version = reader.optional(inputs.focusVersion) ?? '1.2';
  const basis = reader.optional(inputs.focusBasis) ?? 'effective';
  const customCosts = reader.optional(inputs.customCosts) ?? false;
  if (customCosts !== false && reader.optional(inputs.currency) !== 'USD') {
    problems.push(
      `${reader.nameOf(inputs.customCosts)}: Datadog takes costs in USD alone, and ${reader.nameOf(inputs.currency)} is another one.`,
    );
  }
  return {
    focus: reader.optional(inputs.focus) ? { version, basis } : null,
    customCosts: customCosts !== false,
    upload: customCosts === 'upload' ? readUpload(reader, problems) : null,
    cbf: reader.optional(inputs.cbf) ?? false,
  };
}

/** The part of Datadog's settings that an upload needs. */
function readUpload(reader: InputReader, problems: string[]): CostUpload | null {
  const { apiKey, appKey, site } = datadogInputs;
  const keys = [apiKey, appKey].map((input) => ({ ...input, required: true }));
  problems.push(...reader.problemsOf([...keys, site, demoInputs.datadogUrl]));
  if (reader.isSet(inputs.projects)) {
    problems.push(
      `${reader.nameOf(inputs.customCosts)} is upload, which replaces the costs of whole days: leave ${reader.nameOf(inputs.projects)} out.`,
    );
  }
  const [key, application] = [reader.optional(apiKey), reader.optional(appKey)];
  if (problems.length > 0 || key === undefined || application === undefined) return null;
  const apiUrl = reader.optional(demoInputs.datadogUrl) ?? new URL(`https://api.${reader.value(site)}`);
  return { apiKey: key, appKey: application, apiUrl };
}

/** Settings that have no effect as things stand. */
export function idleSettings(
  reader: InputReader,
  { slack, costs }: Pick<Config, 'slack' | 'costs'>,
): string[] {
  const notes: string[] = [];
  if (slack.webhookUrl === undefined && reader.isSet(inputs.slackWhen)) {
    notes.push(`${reader.nameOf(inputs.slackWhen)} has no effect: slack-webhook-url is not set.`);
  }
  const focus = [inputs.focusVersion, inputs.focusBasis].find((input) => reader.isSet(input));
  if (costs.focus === null && focus !== undefined) {
    notes.push(`${reader.nameOf(focus)} has no effect: focus is not true.`);
  }
  return notes;
}
