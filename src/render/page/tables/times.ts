import type {
  ComparedTimes,
  JobDuration,
  QueueDuration,
  WorkflowDuration,
} from '../../../report/durations.ts';
import type { Report } from '../../../report/report.ts';
import { type ColumnSpec, columnsOf, type PageTable } from '../table.ts';
import { type Layout, layoutOf, pathOf, RUNS, shown } from './columns.ts';

/** Run times by job and workflow and queue times by class; those that have rows. */
export function timePageTables(report: Report): PageTable[] {
  const layout = layoutOf(report);
  const { jobs, workflows, queues } = report.durations;
  const tables = [jobTable(jobs, layout), workflowTable(workflows, layout), queueTable(queues, layout)];
  return tables.filter(({ rows }) => rows > 0);
}

function jobTable(rows: readonly JobDuration[], layout: Layout): PageTable {
  const name: ColumnSpec<JobDuration> = {
    title: 'Job',
    kind: 'name',
    of: (row) => shown(row.job),
    note: (row) => pathOf(row, layout),
  };
  return timeTable('run-time-by-job', 'Run time by job', ['job', 'jobs'], rows, name, layout);
}

function workflowTable(rows: readonly WorkflowDuration[], layout: Layout): PageTable {
  const name: ColumnSpec<WorkflowDuration> = {
    title: 'Workflow',
    kind: 'name',
    of: (row) => shown(row.workflow),
    note: ({ organisation, project }) => pathOf({ organisation, project }, layout),
  };
  const noun = ['workflow', 'workflows'] as const;
  return {
    ...timeTable('run-time-by-workflow', 'Run time by workflow', noun, rows, name, layout),
    lead: 'The time of each job run of the workflow, not of the workflow from end to end.',
  };
}

function queueTable(rows: readonly QueueDuration[], layout: Layout): PageTable {
  const name: ColumnSpec<QueueDuration> = {
    title: 'Executor and class',
    kind: 'name',
    of: (row) => shown([row.executor, row.resourceClass].filter(Boolean).join(' · ')),
  };
  return {
    ...timeTable('queue-time', 'Queue time by class', ['class', 'classes'], rows, name, layout),
    lead: 'How long runs waited between being queued and starting.',
  };
}

function timeTable<R extends ComparedTimes>(
  id: string,
  title: string,
  noun: PageTable['noun'],
  rows: readonly R[],
  name: ColumnSpec<R>,
  { compared }: Layout,
): PageTable {
  const specs: ColumnSpec<R>[] = [
    name,
    { title: 'In all', kind: 'duration', of: (row) => row.total },
    RUNS,
    { title: 'Mean', kind: 'duration', of: (row) => row.mean },
    { title: 'p50', kind: 'duration', of: (row) => row.p50 },
    { title: 'p95', kind: 'duration', of: (row) => row.p95 },
    { title: 'Longest', kind: 'duration', of: (row) => row.max },
    ...(compared ? BEFORE : []),
  ];
  return { id, title, noun, rows: rows.length, columns: columnsOf(rows, specs), sortedBy: 1 };
}

const BEFORE: readonly ColumnSpec<ComparedTimes>[] = [
  { title: 'p50 before', kind: 'duration', of: ({ previous }) => previous?.p50 ?? null },
  { title: 'p95 before', kind: 'duration', of: ({ previous }) => previous?.p95 ?? null },
];
