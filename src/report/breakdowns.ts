import type { Period } from '../common/day.ts';
import type { Cube, Dimension, ProjectName } from '../usage/cube.ts';
import { hasJob, idOf, NO_PROJECT, nameOf, projectOf } from './cell-names.ts';
import { dayRows } from './days.ts';
import { type Breakdowns, type JobRow, NONE, type Row, SEATS } from './figures.ts';
import { groupBy } from './group.ts';
import { jobKey, resourceClassKey, workflowKey } from './keys.ts';
import { organisationRows } from './organisations.ts';
import { type RowFigures, rowsOf, type Whole } from './rows.ts';
import { hourRows, type SideBreakdowns, sideRows } from './side-breakdowns.ts';
import { type TeamOf, teamRows } from './teams.ts';
import { type WeekdayRow, weekdayRows } from './weekdays.ts';

/** One workflow: a name in one project. The row of usage without a workflow, and seats, have empty names. */
export interface WorkflowRow extends Row {
  readonly project: string;
  readonly organisation: string;
  readonly workflow: string;
}

/** Every way in which the total is divided. Each list adds up to it, now and before. */
export interface AllBreakdowns extends Breakdowns, SideBreakdowns {
  readonly workflow: readonly WorkflowRow[];
  readonly executor: readonly Row[];
  /** Monday to Sunday, then seats. */
  readonly weekday: readonly WeekdayRow[];
  /** null unless rows of at least two organisations meet. */
  readonly organisation: readonly Row[] | null;
  /** null without teams. */
  readonly team: readonly Row[] | null;
}

/** The Cube as breakdowns need it, which is what `cubesOf` gives. */
export interface BreakdownCubes {
  /** Without days. */
  readonly undated: Cube;
  /** By day and status alone. */
  readonly byDay: Cube;
}

/** Every breakdown of the Cube; each adds up to the whole. */
export function breakdownsOf(
  { undated: cube, byDay }: BreakdownCubes,
  whole: Whole,
  period: Period,
  previous: Period | null,
  teamOf: TeamOf | null = null,
): AllBreakdowns {
  return {
    project: projectRows(cube, whole),
    team: teamOf && teamRows(cube, whole, teamOf),
    organisation: organisationRows(cube, whole),
    workflow: workflowRows(cube, whole),
    job: jobRows(cube, whole),
    resourceClass: resourceClassRows(cube, whole),
    executor: plainRows(cube, whole, 'executor'),
    status: plainRows(cube, whole, 'status'),
    trigger: sideRows(cube, whole, 'trigger'),
    branchKind: sideRows(cube, whole, 'branchKind'),
    operatingSystem: sideRows(cube, whole, 'operatingSystem'),
    day: dayRows(byDay, whole, period, previous),
    weekday: weekdayRows(byDay, whole, period, previous),
    hour: hourRows(cube, whole),
  };
}

function projectRows(cube: Cube, whole: Whole): Breakdowns['project'] {
  const describe = ({ name, organisation, id, vcsUrl }: ProjectName) => ({
    name: name || NONE,
    organisation,
    projectId: id,
    vcsUrl,
  });
  return rowsOf(
    groupBy(cube, (cell) => idOf(cube, 'project', cell)),
    whole,
    (cell) => describe(projectOf(cube, cell)),
    { ...describe(NO_PROJECT), name: SEATS },
  );
}

function resourceClassRows(cube: Cube, whole: Whole): Breakdowns['resourceClass'] {
  return rowsOf(
    groupBy(cube, resourceClassKey(cube)),
    whole,
    (cell) => {
      const executor = nameOf(cube, 'executor', cell);
      const resourceClass = nameOf(cube, 'resourceClass', cell);
      return { name: [executor, resourceClass].filter(Boolean).join(' · ') || NONE, executor, resourceClass };
    },
    { name: SEATS, executor: '', resourceClass: '' },
  );
}

/** Rows by one dimension whose names stand for themselves. */
function plainRows(
  cube: Cube,
  whole: Whole,
  dimension: Exclude<Dimension, 'project'>,
): ({ name: string } & RowFigures)[] {
  return rowsOf(
    groupBy(cube, (cell) => idOf(cube, dimension, cell)),
    whole,
    (cell) => ({ name: nameOf(cube, dimension, cell) || NONE }),
    { name: SEATS },
  );
}

/** How a workflow's rows are named; rows without a workflow are one row. */
export function describeWorkflow(cube: Cube, cell: number): Omit<WorkflowRow, keyof RowFigures> {
  const workflow = nameOf(cube, 'workflow', cell);
  if (workflow === '') return NO_WORKFLOW;
  const { name: project, organisation } = projectOf(cube, cell);
  return { name: workflow, project, organisation, workflow };
}

function workflowRows(cube: Cube, whole: Whole): WorkflowRow[] {
  const groups = groupBy(cube, workflowKey(cube));
  return rowsOf(groups, whole, (cell) => describeWorkflow(cube, cell), { ...NO_WORKFLOW, name: SEATS });
}

/** How a job's rows are named; rows without a job are one row. */
export function describeJob(cube: Cube, cell: number): Omit<JobRow, keyof RowFigures> {
  if (!hasJob(cube, cell)) return NO_JOB;
  const { name: project, organisation } = projectOf(cube, cell);
  const job = nameOf(cube, 'job', cell);
  return { name: job, project, organisation, workflow: nameOf(cube, 'workflow', cell), job };
}

function jobRows(cube: Cube, whole: Whole): Breakdowns['job'] {
  const groups = groupBy(cube, jobKey(cube));
  return rowsOf(groups, whole, (cell) => describeJob(cube, cell), { ...NO_JOB, name: SEATS });
}

const NO_WORKFLOW = { name: NONE, project: '', organisation: '', workflow: '' };
const NO_JOB = { ...NO_WORKFLOW, job: '' };
