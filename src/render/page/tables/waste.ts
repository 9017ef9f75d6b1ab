import type { FailingJob } from '../../../report/failing-jobs.ts';
import type { Report } from '../../../report/report.ts';
import type { Waste, WasteFigures, WasteRow } from '../../../report/waste.ts';
import { OUTCOMES } from '../../tables/waste-tables.ts';
import { type ColumnSpec, type PageTable, tableOf } from '../table.ts';
import { COST, CREDITS, changeColumn, type Layout, layoutOf, pathOf, RUNS, SHARE, shown } from './columns.ts';

/** What was wasted, by outcome, project, workflow and job; none when nothing was. */
export function wastePageTables(report: Report): PageTable[] {
  const { waste } = report;
  const layout = layoutOf(report);
  if (waste.total.runs === 0) return [];
  return [
    outcomeTable(waste, layout),
    ...(waste.failingJobs.length === 0 ? [] : [failingTable(waste, layout)]),
    ...divisions(waste, layout),
  ];
}

function divisions({ project, workflow, job }: Waste, layout: Layout): PageTable[] {
  return [
    wasteTable('project', project, ({ organisation }) => ({ organisation }), layout),
    wasteTable(
      'workflow',
      workflow,
      (row) => ({ organisation: row.organisation, project: row.project }),
      layout,
    ),
    wasteTable('job', job, (row) => row, layout),
  ];
}

function outcomeTable({ outcome }: Waste, layout: Layout): PageTable {
  const rows = outcome.filter(({ runs, previousCredits }) => runs > 0 || (previousCredits ?? 0) > 0);
  const specs: ColumnSpec<Waste['outcome'][number]>[] = [
    { title: 'Outcome', kind: 'name', of: (row) => OUTCOMES[row.outcome] },
    ...wasteColumns(layout),
  ];
  return tableOf(rows, specs, {
    id: 'waste-by-outcome',
    title: 'By outcome',
    noun: ['outcome', 'outcomes'],
  });
}

function failingTable({ failingJobs }: Waste, layout: Layout): PageTable {
  const specs: ColumnSpec<FailingJob>[] = [
    { title: 'Job', kind: 'name', of: (row) => shown(row.name), note: (row) => pathOf(row, layout) },
    { title: 'Failed', kind: 'count', of: (row) => row.runs },
    { title: 'Finished', kind: 'count', of: (row) => row.finished },
    { title: 'Rate', kind: 'percent', of: (row) => row.failureRate },
    CREDITS,
    { title: 'Cost a week', kind: 'money', of: (row) => row.costAWeek },
    ...changeColumn<FailingJob>(layout),
  ];
  return tableOf(failingJobs, specs, {
    id: 'failing-jobs',
    title: 'Failing jobs',
    noun: ['job', 'jobs'],
    sortedBy: CREDITS.title,
    lead: 'The ten jobs whose failed runs cost most. Cancelled runs don’t count: mostly a newer push stopped them.',
  });
}

function wasteTable<R extends WasteRow>(
  what: 'project' | 'workflow' | 'job',
  rows: readonly R[],
  path: (row: R) => Parameters<typeof pathOf>[0],
  layout: Layout,
): PageTable {
  const specs: ColumnSpec<R>[] = [
    {
      title: `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
      kind: 'name',
      of: (row) => shown(row.name),
      note: (row) => pathOf(path(row), layout),
    },
    ...wasteColumns(layout),
    { title: 'Of its own', kind: 'percent', of: (row) => row.wastedShare },
    { title: 'Failing', kind: 'percent', of: (row) => row.failureRate },
  ];
  return tableOf(rows, specs, {
    id: `waste-by-${what}`,
    title: `By ${what}`,
    noun: [what, `${what}s`],
    sortedBy: CREDITS.title,
  });
}

function wasteColumns(layout: Layout): ColumnSpec<WasteFigures>[] {
  return [SHARE, CREDITS, COST, ...changeColumn<WasteFigures>(layout), RUNS];
}
