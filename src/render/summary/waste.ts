import type { Report } from '../../report/report.ts';
import { change, money, percent, plural, whole } from '../format.ts';
import type { Marks, Names } from '../names.ts';
import { left, markdownTable, right } from './table.ts';

const OUTCOMES = {
  failed: 'failed',
  timedOut: 'timed out',
  infrastructure: 'failed by infrastructure',
  cancelled: 'cancelled',
} as const;

/** What was wasted, in a sentence; undefined when nothing was. */
export function wasteSentence(
  { waste, money: price, previousPeriod }: Report,
  { strong }: Marks,
): string | undefined {
  const { total, failureRate } = waste;
  if (total.credits === 0) return undefined;
  const isSame = previousPeriod === null || total.credits === total.previousCredits;
  const compared = isSame ? '' : `, ${change(total.credits, total.previousCredits)}`;
  const rate = failureRate === null ? '' : ` · ${percent(failureRate)} of finished runs failed`;
  return `${strong('Waste:')} ${whole(total.credits)} credits (${percent(total.share)}, ${money(total.cost, price.currency)}${compared}) went into runs that failed or were cancelled${rate}`;
}

/** By outcome, and the ten jobs whose failures cost most. */
export function wasteTables(report: Report, names: Names): string | undefined {
  const { waste, money: price } = report;
  if (waste.total.credits === 0) return undefined;
  const outcomes = waste.outcome
    .filter(({ runs }) => runs > 0)
    .map((row) => `${plural(row.runs, 'run')} ${OUTCOMES[row.outcome]} (${whole(row.credits)} credits)`);
  const table = markdownTable(waste.failingJobs, [
    left('Failing job', (job) => names.job(job)),
    right('Failed', (job) => `${whole(job.runs)} of ${whole(job.finished)}`),
    right('Rate', (job) => percent(job.failureRate)),
    right('Credits', (job) => whole(job.credits)),
    right('Cost a week', (job) => money(job.costAWeek, price.currency)),
  ]);
  return [outcomes.join(' · '), ...(waste.failingJobs.length === 0 ? [] : [table])].join('\n\n');
}
