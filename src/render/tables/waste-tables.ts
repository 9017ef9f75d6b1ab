import type { FailingJob } from '../../report/failing-jobs.ts';
import type { Waste, WasteFigures, WasteRow } from '../../report/waste.ts';
import type { RunFigures } from '../../report/waste-tally.ts';
import { CHANGE_COLUMNS, costColumns, type Money } from './figure-columns.ts';
import { JOB_COLUMNS, WORKFLOW_COLUMNS } from './name-columns.ts';
import { type Column, column, type TableFile, tableFile } from './table.ts';

/** The waste by outcome, project, workflow and job, and the jobs whose failures cost most. */
export function wasteTables(waste: Waste, money: Money): TableFile[] {
  const wasted = wasteColumns(money);
  const rows = [...wasted, ...RATE_COLUMNS];
  const outcome = [column<Waste['outcome'][number]>('outcome', (row) => OUTCOMES[row.outcome]), ...wasted];
  const project: Column<Waste['project'][number]>[] = [
    column('project', (row) => row.name),
    column('organisation', (row) => row.organisation),
    column('project_id', (row) => row.projectId),
    ...rows,
  ];
  const workflow: Column<Waste['workflow'][number]>[] = [...WORKFLOW_COLUMNS, ...rows];
  const job: Column<Waste['job'][number]>[] = [...JOB_COLUMNS, ...rows];
  const failingJob: Column<FailingJob>[] = [...JOB_COLUMNS, ...failingColumns(money)];
  return [
    tableFile('waste-by-outcome', outcome, waste.outcome),
    tableFile('waste-by-project', project, waste.project),
    tableFile('waste-by-workflow', workflow, waste.workflow),
    tableFile('waste-by-job', job, waste.job),
    tableFile('failing-jobs', failingJob, waste.failingJobs),
  ];
}

export const OUTCOMES: Readonly<Record<Waste['outcome'][number]['outcome'], string>> = {
  failed: 'failed',
  timedOut: 'timed out',
  infrastructure: 'infrastructure failure',
  cancelled: 'cancelled',
};

function runColumns(money: Money): readonly Column<RunFigures>[] {
  return [
    column('credits', (row) => row.credits),
    ...costColumns<RunFigures>(money),
    column('runs', (row) => row.runs),
    column('seconds', (row) => row.seconds),
  ];
}

function wasteColumns(money: Money): readonly Column<WasteFigures>[] {
  return [...runColumns(money), column('share', (row) => row.share), ...CHANGE_COLUMNS];
}

const RATE_COLUMNS: readonly Column<WasteRow>[] = [
  column('wasted_share', (row) => row.wastedShare),
  column('failed', (row) => row.failed),
  column('finished', (row) => row.finished),
  column('failure_rate', (row) => row.failureRate),
];

function failingColumns(money: Money): readonly Column<FailingJob>[] {
  return [
    ...runColumns(money),
    column('credits_a_week', (row) => row.creditsAWeek),
    column('cost_a_week', (row) => row.costAWeek),
    column('finished', (row) => row.finished),
    column('failure_rate', (row) => row.failureRate),
    ...CHANGE_COLUMNS,
  ];
}
