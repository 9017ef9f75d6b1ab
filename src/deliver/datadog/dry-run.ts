import type { ReportFile } from '../../render/files.ts';
import { plural, whole } from '../../render/format.ts';
import { costSentences } from './cost.ts';
import type { Plan } from './plan.ts';
import { requestsOf } from './requests.ts';

/** The requests as they would be sent, a file each: `datadog-payload-1.json` and so on. */
export function* payloadFiles({ series }: Plan): Generator<ReportFile> {
  let number = 0;
  for (const { body } of requestsOf(series)) {
    yield { name: `datadog-payload-${++number}.json`, bytes: Buffer.from(body) };
  }
}

/** What would be sent and about what it costs, in lines of plain text. */
export function dryRunLines(plan: Plan): string[] {
  const { series, points, days } = plan;
  return [
    'Datadog, dry run: nothing was sent.',
    `  ${plural(points, 'point')} in ${plural(series.length, 'time series', 'time series')} of ${plural(days.length, 'day')}, in ${sizes(plan)}`,
    ...seriesByMetric(plan).map((line) => `  ${line}`),
    ...costSentences(plan).map((line) => `  ${line}`),
  ];
}

function sizes({ series }: Plan): string {
  let [requests, plain, packed] = [0, 0, 0];
  for (const { body, packedBytes } of requestsOf(series)) {
    requests++;
    plain += Buffer.byteLength(body);
    packed += packedBytes;
  }
  return `${plural(requests, 'request')} of ${kilobytes(plain)}, packed ${kilobytes(packed)}`;
}

function kilobytes(bytes: number): string {
  return `${whole(Math.ceil(bytes / 1000))} kB`;
}

function seriesByMetric({ series, metrics }: Plan): string[] {
  const counts = new Map<string, number>();
  for (const { metric } of series) counts.set(metric, (counts.get(metric) ?? 0) + 1);
  const digits = Math.max(0, ...[...counts.values()].map((count) => whole(count).length));
  return metrics.map(({ name }) => `${whole(counts.get(name) ?? 0).padStart(digits)}  ${name}`);
}
