import type { DatadogDelivery } from '../../config/config.ts';
import type { Patience } from '../../http/patient.ts';
import { RefusalError } from './answer.ts';
import type { DatadogClient } from './client.ts';
import { fullStop } from './failure.ts';
import type { Metric } from './metrics.ts';
import { emptySeries } from './plan.ts';

/** What is known of whether Datadog keeps points that are older than an hour. */
export interface HistoricalState {
  /** Why nothing can be sent, in sentences; undefined when it can. */
  readonly failure?: string;
  /** What is unproven, in sentences. */
  readonly warnings: readonly string[];
}

const FINE: HistoricalState = { warnings: [] };

/**
 * Makes sure, as far as the keys allow, that Historical Metrics is on for these metrics: without it Datadog accepts
 * points older than an hour and drops them, and usage is never younger than a day.
 *
 * A metric that Datadog has never seen can't be found in its pages, and perhaps not be switched on. So wherever it is
 * not known to be on, a count of zero is sent for now: it changes no sum, and the metric is there.
 * @throws RefusalError, NetworkError
 */
export async function settleHistorical(
  client: DatadogClient,
  metrics: readonly Metric[],
  { appKey, historical }: DatadogDelivery,
  patience: Patience,
): Promise<HistoricalState> {
  if (historical === 'assume') return FINE;
  if (appKey === undefined) {
    await introduce(client, metrics, patience);
    return { warnings: [unproven(metrics)] };
  }
  const off = await metricsThatAreOff(client, metrics);
  if (!Array.isArray(off)) return off;
  if (off.length === 0) return FINE;
  await introduce(client, off, patience);
  return historical === 'enable' ? enableAll(client, off, patience) : { ...FINE, failure: isOff(off) };
}

/** The metrics whose old points are dropped, or why that can't be known. */
async function metricsThatAreOff(
  client: DatadogClient,
  metrics: readonly Metric[],
): Promise<Metric[] | HistoricalState> {
  const off: Metric[] = [];
  for (const metric of metrics) {
    try {
      if (!(await client.isHistorical(metric.name))) off.push(metric);
    } catch (error) {
      if (!isAboutTheKey(error)) throw error;
      return { ...FINE, failure: keyRefused(error) };
    }
  }
  return off;
}

/** How long Datadog is given to take note of a new metric, between tries to switch it on. Milliseconds. */
const WAITS_MS = [5_000, 15_000, 30_000];

async function enableAll(
  client: DatadogClient,
  off: readonly Metric[],
  { clock, signal, deadline = Number.POSITIVE_INFINITY }: Patience,
): Promise<HistoricalState> {
  let left = off;
  let refusal: RefusalError | undefined;
  for (const wait of [0, ...WAITS_MS]) {
    if (clock.elapsed() + wait > deadline) break;
    if (wait > 0) await clock.sleep(wait, signal);
    const refused: Metric[] = [];
    for (const metric of left) {
      try {
        await client.enableHistorical(metric.name);
      } catch (error) {
        if (isAboutTheKey(error)) return { ...FINE, failure: keyRefused(error) };
        if (!isAboutTheMetric(error)) throw error;
        refusal = error;
        refused.push(metric);
      }
    }
    if (refused.length === 0) return { warnings: [justEnabled(off)] };
    left = refused;
  }
  return { ...FINE, failure: notEnabled(left, refusal) };
}

/** Sends a count of zero for now. A gauge is left alone: a zero would pull its mean down. */
async function introduce(
  client: DatadogClient,
  metrics: readonly Metric[],
  { clock }: Patience,
): Promise<void> {
  const point = { timestamp: Math.floor(clock.now() / 1000), value: 0 };
  const counts = metrics.filter(({ type }) => type === 'count');
  if (counts.length > 0)
    await client.submit(counts.map((metric) => ({ ...emptySeries(metric, []), points: [point] })));
}

function isAboutTheKey(error: unknown): error is RefusalError {
  return error instanceof RefusalError && (error.status === 401 || error.status === 403);
}

/** The metric is not known yet (404), or is none that can have it (400, 422). */
function isAboutTheMetric(error: unknown): error is RefusalError {
  return error instanceof RefusalError && [400, 404, 422].includes(error.status);
}

const HOW = 'Metrics Summary, the metric, Advanced, Configure, Enable historical metrics';

function unproven(metrics: readonly Metric[]): string {
  return `It is unproven that Datadog keeps these points: it drops what is older than an hour unless Historical Metrics is on for the metric, and answers the same. With an application key (datadog-app-key) this would be checked. In Datadog it is switched on under ${HOW}, for ${namesOf(metrics)}. When it is on, datadog-historical: assume silences this warning.`;
}

function isOff(metrics: readonly Metric[]): string {
  return `Nothing was sent, because Datadog would drop it: Historical Metrics is off for ${namesOf(metrics)}. Run again with datadog-historical: enable, or switch it on in Datadog (${HOW}).`;
}

function justEnabled(metrics: readonly Metric[]): string {
  return `Historical Metrics was switched on for ${namesOf(metrics)}. Datadog does not say how soon that takes effect: should days be missing tomorrow, run the same period again.`;
}

function notEnabled(metrics: readonly Metric[], refusal: RefusalError | undefined): string {
  const why = refusal === undefined ? '' : ` ${fullStop(refusal.message)}`;
  return `Nothing was sent, because Historical Metrics could not be switched on for ${namesOf(metrics)}.${why} A metric with a tag configuration (Metrics without Limits) can't have it; another datadog-metric-prefix makes new metrics.`;
}

function keyRefused({ message }: RefusalError): string {
  return `Nothing was sent, because the application key may not see or change Historical Metrics. ${fullStop(message)} Give it the permission, check datadog-site, or leave datadog-app-key out to send without proof.`;
}

function namesOf(metrics: readonly Metric[]): string {
  return metrics.map(({ name }) => name).join(', ');
}
