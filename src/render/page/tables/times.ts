import type {
  ComparedTimes,
  JobDuration,
  QueueDuration,
  WorkflowDuration,
} from '../../../report/durations.ts';
import type { Report } from '../../../report/report.ts';
import { type ColumnSpec, type PageTable, type TableHead, tableOf } from '../table.ts';
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
  return timeTable(rows, name, layout, {
    id: 'run-time-by-job',
    title: 'Run time by job',
    noun: ['job', 'jobs'],
  });
}

function workflowTable(rows: readonly WorkflowDuration[], layout: Layout): PageTable {
  const name: ColumnSpec<WorkflowDuration> = {
    title: 'Workflow',
    kind: 'name',
    of: (row) => shown(row.workflow),
    note: ({ organisation, project }) => pathOf({ organisation, project }, layout),
  };
  return timeTable(rows, name, layout, {
    id: 'run-time-by-workflow',
    title: 'Run time by workflow',
    noun: ['workflow', 'workflows'],
    lead: 'The time of each job run of the workflow, not of the workflow from end to end.',
  });
}

function queueTable(rows: readonly QueueDuration[], layout: Layout): PageTable {
  const name: ColumnSpec<QueueDuration> = {
    title: 'Executor and class',
    kind: 'name',
    of: (row) => shown([row.executor, row.resourceClass].filter(Boolean).join(' · ')),
  };
  return timeTable(rows, name, layout, {
    id: 'queue-time',
    title: 'Queue time by class',
    noun: ['class', 'classes'],
    lead: 'How long runs waited between being queued and starting.',
  });
}

function timeTable<R extends ComparedTimes>(
  rows: readonly R[],
  name: ColumnSpec<R>,
  { compared }: Layout,
  head: TableHead,
): PageTable {
  const specs: ColumnSpec<R>[] = [
    name,
    IN_ALL,
    RUNS,
    { title: 'Mean', kind: 'duration', of: (row) => row.mean },
    { title: 'p50', kind: 'duration', of: (row) => row.p50 },
    { title: 'p95', kind: 'duration', of: (row) => row.p95 },
    { title: 'Longest', kind: 'duration', of: (row) => row.max },
    ...(compared ? BEFORE : []),
  ];
  return tableOf(rows, specs, { ...head, sortedBy: IN_ALL.title });
}

const IN_ALL: ColumnSpec<ComparedTimes> = { title: 'In all', kind: 'duration', of: (row) => row.total };

const BEFORE: readonly ColumnSpec<ComparedTimes>[] = [
  { title: 'p50 before', kind: 'duration', of: ({ previous }) => previous?.p50 ?? null },
  { title: 'p95 before', kind: 'duration', of: ({ previous }) => previous?.p95 ?? null },
];
