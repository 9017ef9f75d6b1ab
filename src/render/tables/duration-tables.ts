import type { ComparedTimes, Durations } from '../../report/durations.ts';
import { PROJECT_COLUMNS } from './name-columns.ts';
import { type Column, column, type TableFile, tableFile } from './table.ts';

/** Run times by job and workflow, queue times by resource class; all in seconds. */
export function durationTables({ jobs, workflows, queues }: Durations): TableFile[] {
  const job: Column<Durations['jobs'][number]>[] = [
    column('job', (row) => row.job),
    column('workflow', (row) => row.workflow),
    ...PROJECT_COLUMNS,
    ...TIME_COLUMNS,
  ];
  const workflow: Column<Durations['workflows'][number]>[] = [
    column('workflow', (row) => row.workflow),
    ...PROJECT_COLUMNS,
    ...TIME_COLUMNS,
  ];
  const queue: Column<Durations['queues'][number]>[] = [
    column('executor', (row) => row.executor),
    column('resource_class', (row) => row.resourceClass),
    ...TIME_COLUMNS,
  ];
  return [
    tableFile('run-time-by-job', job, jobs),
    tableFile('run-time-by-workflow', workflow, workflows),
    tableFile('queue-time', queue, queues),
  ];
}

const TIME_COLUMNS: readonly Column<ComparedTimes>[] = [
  column('runs', (row) => row.runs),
  column('total_seconds', (row) => row.total),
  column('mean_seconds', (row) => row.mean),
  column('p50_seconds', (row) => row.p50),
  column('p95_seconds', (row) => row.p95),
  column('max_seconds', (row) => row.max),
  column('previous_runs', ({ previous }) => previous?.runs ?? null),
  column('previous_mean_seconds', ({ previous }) => previous?.mean ?? null),
  column('previous_p50_seconds', ({ previous }) => previous?.p50 ?? null),
  column('previous_p95_seconds', ({ previous }) => previous?.p95 ?? null),
];
