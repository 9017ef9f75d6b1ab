import { codeSpan } from '../../common/escape/markdown.ts';
import type { DatadogDelivery } from '../../config/config.ts';
import type { Http } from '../../http/http.ts';
import { type Patience, sendPatiently } from '../../http/patient.ts';
import { change, money, percent, periodText, whole } from '../../render/format.ts';
import type { Report } from '../../report/report.ts';
import { keysOf, refusalOf } from './answer.ts';
import { tagOf } from './tags.ts';

/** An event as version 1 of the API has it, which asks for no application key. */
export interface DatadogEvent {
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly alert_type: 'info' | 'warning';
  /** Events with the same key are shown as one. */
  readonly aggregation_key: string;
  readonly source_type_name: string;
}

/** Datadog takes 4000 characters; the marks around the text are among them. */
const TEXT_LENGTH = 3_900;
const PROJECTS = 10;

/** The run's headline figures. It has the time of its arrival: Datadog takes no event that is 18 hours old. */
export function eventOf(report: Report): DatadogEvent {
  const { totals, period, money: price, gates, organisation } = report;
  const broken = gates.filter(({ failed }) => failed);
  const lines = [
    `**${whole(totals.credits)} credits** (${money(totals.cost, price.currency)})${comparison(report)}`,
    ...broken.map(({ sentence }) => `Over the limit: ${codeSpan(sentence)}`),
    ...projectLines(report),
  ];
  return {
    title: `CircleCI usage, ${periodText(period)}`,
    text: markdown(lines),
    tags: organisation.names.map((name) => tagOf('circleci_org', name, 'none')),
    alert_type: broken.length > 0 ? 'warning' : 'info',
    aggregation_key: 'circleci-usage',
    source_type_name: 'circleci',
  };
}

function comparison({ totals, previousTotals, previousPeriod }: Report): string {
  if (previousTotals === null || previousPeriod === null) return '';
  return `, ${change(totals.credits, previousTotals.credits)} against ${periodText(previousPeriod)}`;
}

function projectLines({ breakdowns }: Report): string[] {
  return breakdowns.project
    .filter(({ credits }) => credits > 0)
    .slice(0, PROJECTS)
    .map(({ name, credits, share }) => `- ${codeSpan(name)} ${whole(credits)} (${percent(share)})`);
}

/** As many of the lines as fit, marked as Markdown. Names can't end the mark early. */
function markdown(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    const next = `${text}${line.replaceAll('%%%', '%%\u{2060}%')}\n`;
    if (next.length > TEXT_LENGTH) break;
    text = next;
  }
  return `%%% \n${text} \n%%%`;
}

/**
 * Sends an event, once: were it sent again after a broken answer, there might be two.
 * @throws RefusalError, NetworkError
 */
export async function sendEvent(
  event: DatadogEvent,
  delivery: DatadogDelivery,
  { http, ...patience }: Patience & { readonly http: Http },
): Promise<void> {
  const request = {
    method: 'POST',
    url: new URL('/api/v1/events', delivery.apiUrl),
    headers: { 'content-type': 'application/json', 'dd-api-key': delivery.apiKey.reveal() },
    body: JSON.stringify(event),
  } as const;
  const answer = await sendPatiently(http, request, { ...patience, once: true });
  if (answer.status >= 300) throw refusalOf(answer, keysOf(delivery));
}
