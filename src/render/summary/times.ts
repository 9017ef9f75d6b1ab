import { codeSpan } from '../../common/escape/markdown.ts';
import type { TimeFigures } from '../../report/durations-distribution.ts';
import type { Report } from '../../report/report.ts';
import { duration, whole } from '../format.ts';
import type { Names } from '../names.ts';
import { type Column, left, markdownTable, right } from './table.ts';

/** The jobs that ran longest in all, and how long runs waited for a machine. */
export function timeTables({ durations }: Report, names: Names, top: number): string | undefined {
  const { jobs, queues } = durations;
  if (jobs.length === 0 && queues.length === 0) return undefined;
  const jobTable = markdownTable(jobs.slice(0, top), [
    left('Run time', (row) => names.job({ ...row, name: row.job })),
    ...figures<(typeof jobs)[number]>(),
  ]);
  const queueTable = markdownTable(queues.slice(0, top), [
    left('Queue time', (row) => codeSpan(`${row.executor} ${row.resourceClass}`.trim())),
    ...figures<(typeof queues)[number]>(),
  ]);
  return [...(jobs.length === 0 ? [] : [jobTable]), ...(queues.length === 0 ? [] : [queueTable])].join(
    '\n\n',
  );
}

function figures<R extends TimeFigures>(): Column<R>[] {
  return [
    right('Runs', (row) => whole(row.runs)),
    right('Mean', (row) => duration(row.mean)),
    right('Half within', (row) => duration(row.p50)),
    right('95% within', (row) => duration(row.p95)),
    right('Longest', (row) => duration(row.max)),
  ];
}
