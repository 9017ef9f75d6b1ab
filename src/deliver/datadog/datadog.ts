import { plainMarkdown } from '../../common/escape/markdown.ts';
import type { DatadogConfig, DatadogDelivery } from '../../config/config.ts';
import { attended } from '../../host/beat.ts';
import type { Host } from '../../host/host.ts';
import type { Http } from '../../http/http.ts';
import type { Patience } from '../../http/patient.ts';
import { plural } from '../../render/format.ts';
import type { Report } from '../../report/report.ts';
import { dryRunLines } from './dry-run.ts';
import { eventOf, sendEvent } from './event.ts';
import { sentenceOf } from './failure.ts';
import { settleHistorical } from './historical.ts';
import type { Plan } from './plan.ts';
import { type Sending, sendSeries, sentOf } from './send-series.ts';

export interface DatadogTools extends Patience {
  readonly http: Http;
  readonly host: Host;
}

/** What became of the delivery. Plain sentences. */
interface Outcome {
  readonly said: readonly string[];
  readonly warnings: readonly string[];
  readonly failures: readonly string[];
}

/**
 * Sends the plan's metrics, and the event when it is asked for, and tells log and job summary what became of it. In a
 * dry run says what would be sent.
 * @returns what failed, in sentences; empty when nothing did.
 */
export async function deliverDatadog(
  plan: Plan,
  report: Report,
  { delivery }: DatadogConfig,
  tools: DatadogTools,
): Promise<readonly string[]> {
  const { host } = tools;
  if (delivery === null) {
    for (const line of dryRunLines(plan)) host.log.info(line);
    for (const sentence of planWarnings(plan)) host.log.warn(sentence);
    return [];
  }
  let sent = 0;
  const onSent = (points: number) => {
    sent = points;
  };
  const { said, warnings, failures } = await attended(
    host.progress('Sending to Datadog'),
    tools.clock,
    () => [sent, plan.points],
    () => outcomeOf(plan, report, delivery, tools, onSent),
  );
  for (const sentence of said) host.log.info(sentence);
  for (const sentence of warnings) host.log.warn(sentence);
  const notes = [...failures, ...said, ...warnings].map((sentence) => `- ${plainMarkdown(sentence)}`);
  await host.writeSummary(`### Datadog\n\n${notes.join('\n')}`);
  return failures.map((failure) => `Datadog: ${failure}`);
}

async function outcomeOf(
  plan: Plan,
  report: Report,
  delivery: DatadogDelivery,
  tools: DatadogTools,
  onSent: (points: number) => void,
): Promise<Outcome> {
  const warnings = planWarnings(plan);
  if (plan.points === 0) return { said: ['There is nothing to send to Datadog.'], warnings, failures: [] };
  try {
    // Loaded now: the official client is large, and who does not use it should not pay for it.
    const { openClient } = await import('./client.ts');
    const client = openClient(delivery, tools.http, patient(tools));
    const state = await settleHistorical(client, plan.metrics, delivery, tools);
    if (state.failure !== undefined) return { said: [], warnings, failures: [state.failure] };
    const sending = await sendSeries(client, plan.series, onSent);
    const event = delivery.event ? await eventFailures(report, delivery, tools) : [];
    return {
      said: [sentSentence(plan, sending)],
      warnings: [...warnings, ...state.warnings],
      failures: [...sending.failures, ...event],
    };
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === undefined) throw error;
    return { said: [], warnings, failures: [sentence] };
  }
}

/** What kept the event from being sent: none of the metrics' business. */
async function eventFailures(
  report: Report,
  delivery: DatadogDelivery,
  tools: DatadogTools,
): Promise<string[]> {
  try {
    await sendEvent(eventOf(report), delivery, tools);
    return [];
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === undefined) throw error;
    return [`The event was not sent. ${sentence}`];
  }
}

/** Waits that a server asks for are told of, so that nobody takes them for a hang. */
function patient({ clock, host, ...patience }: DatadogTools): Patience {
  const sleep: Patience['clock']['sleep'] = (ms, aborted) => {
    if (ms >= LONG_WAIT_MS) host.log.info(`Trying Datadog again in ${Math.round(ms / 1000)} s.`);
    return clock.sleep(ms, aborted);
  };
  return { ...patience, clock: { ...clock, sleep } };
}

const LONG_WAIT_MS = 5_000;

function sentSentence({ points, series, days }: Plan, { points: sent, requests }: Sending): string {
  const [first = '', last = first] = [days[0], days.at(-1)];
  return `Sent ${sentOf(sent, points)} of ${plural(series.length, 'time series', 'time series')} to Datadog in ${plural(requests, 'request')}: ${first} to ${last}.`;
}

/** What a reader of the metrics must know. */
function planWarnings({ unready, folded, mostSeriesADay, maxSeries }: Plan): string[] {
  return [
    ...(unready.length === 0
      ? []
      : [
          `${unready.join(', ')} is not ready at CircleCI yet, so it is left out of the metrics: half a day would look like a whole one.`,
        ]),
    ...(folded === 0
      ? []
      : [
          `The jobs of the fewest credits are one in the metrics (job:__other__), because a day may have ${plural(maxSeries, 'time series', 'time series')} (datadog-max-series).`,
        ]),
    ...(mostSeriesADay <= maxSeries
      ? []
      : [
          `A day has ${plural(mostSeriesADay, 'time series', 'time series')}, more than the ${maxSeries} of datadog-max-series: projects, statuses and resource classes are never folded. datadog-tags: minimal makes fewer.`,
        ]),
  ];
}
