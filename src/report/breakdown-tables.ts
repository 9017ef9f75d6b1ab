import type { AllBreakdowns } from './breakdowns.ts';
import type { Row } from './figures.ts';
import type { UsageRow } from './side-breakdowns.ts';

export type BreakdownKey = keyof AllBreakdowns;

/** A row of any breakdown; those that the Cube keeps beside its cells have no outcomes. */
export type AnyRow = UsageRow & Partial<Pick<Row, 'succeeded' | 'finished'>>;

/** What rows are, for one and for many: `project`, `projects`. */
export type Noun = readonly [one: string, many: string];

/** One breakdown as a table, for renderers that treat all alike. */
export interface BreakdownTable {
  readonly key: BreakdownKey;
  /** For people: `Resource classes`. */
  readonly title: string;
  readonly noun: Noun;
  /** Whether rows stand in time order rather than by credits. */
  readonly inTime: boolean;
  /** The columns that name a row; the first is always the row's `name`. */
  readonly columns: readonly NameColumn[];
  readonly lines: readonly BreakdownLine[];
}

export interface NameColumn {
  /** For machines: `resource_class`. */
  readonly key: string;
  /** For people: `Resource class`. */
  readonly title: string;
}

export interface BreakdownLine {
  /** One text a column; empty where the row has none. */
  readonly names: readonly string[];
  readonly row: AnyRow;
}

type RowOf<K extends BreakdownKey> = NonNullable<AllBreakdowns[K]>[number];

interface Layout<R> {
  readonly title: string;
  readonly noun: Noun;
  readonly inTime?: boolean;
  readonly columns: readonly (NameColumn & { readonly of: (row: R) => string })[];
}

const name = (key: string, title: string) => ({ key, title, of: (row: { name: string }) => row.name });
const project = {
  key: 'project',
  title: 'Project',
  of: (row: { project: string }) => row.project,
};
const workflow = {
  key: 'workflow',
  title: 'Workflow',
  of: (row: { workflow: string }) => row.workflow,
};
const organisation = {
  key: 'organisation',
  title: 'Organisation',
  of: (row: { organisation: string }) => row.organisation,
};

/** Every breakdown, in the order in which they are shown. */
const LAYOUTS: { readonly [K in BreakdownKey]: Layout<RowOf<K>> } = {
  project: {
    title: 'Projects',
    noun: ['project', 'projects'],
    columns: [
      name('project', 'Project'),
      organisation,
      { key: 'project_id', title: 'Project id', of: (row) => row.projectId },
      { key: 'vcs_url', title: 'Repository', of: (row) => row.vcsUrl },
    ],
  },
  team: { title: 'Teams', noun: ['team', 'teams'], columns: [name('team', 'Team')] },
  organisation: {
    title: 'Organisations',
    noun: ['organisation', 'organisations'],
    columns: [name('organisation', 'Organisation')],
  },
  workflow: {
    title: 'Workflows',
    noun: ['workflow', 'workflows'],
    columns: [name('workflow', 'Workflow'), project, organisation],
  },
  job: {
    title: 'Jobs',
    noun: ['job', 'jobs'],
    columns: [name('job', 'Job'), workflow, project, organisation],
  },
  resourceClass: {
    title: 'Resource classes',
    noun: ['class', 'classes'],
    columns: [
      name('name', 'Executor and class'),
      { key: 'executor', title: 'Executor', of: (row) => row.executor },
      { key: 'resource_class', title: 'Resource class', of: (row) => row.resourceClass },
    ],
  },
  executor: { title: 'Executors', noun: ['executor', 'executors'], columns: [name('executor', 'Executor')] },
  status: { title: 'Statuses', noun: ['status', 'statuses'], columns: [name('status', 'Status')] },
  trigger: { title: 'Triggers', noun: ['trigger', 'triggers'], columns: [name('trigger', 'Trigger')] },
  branchKind: { title: 'Branches', noun: ['row', 'rows'], columns: [name('branch_kind', 'Branch')] },
  operatingSystem: {
    title: 'Operating systems',
    noun: ['system', 'systems'],
    columns: [name('operating_system', 'Operating system')],
  },
  day: {
    title: 'Days',
    noun: ['day', 'days'],
    inTime: true,
    columns: [
      name('day', 'Day'),
      { key: 'previous_day', title: 'Compared with', of: (row) => row.previousDay ?? '' },
    ],
  },
  weekday: {
    title: 'Weekdays',
    noun: ['weekday', 'weekdays'],
    inTime: true,
    columns: [
      name('weekday', 'Weekday'),
      { key: 'days', title: 'Days', of: (row) => String(row.days) },
      { key: 'previous_days', title: 'Days before', of: (row) => String(row.previousDays ?? '') },
    ],
  },
  hour: { title: 'Hours (UTC)', noun: ['hour', 'hours'], inTime: true, columns: [name('hour', 'Hour')] },
};

export const BREAKDOWN_KEYS = Object.keys(LAYOUTS) as readonly BreakdownKey[];

/** The breakdowns that the report has, in the order in which they are shown. */
export function breakdownTables(breakdowns: AllBreakdowns): BreakdownTable[] {
  return BREAKDOWN_KEYS.flatMap((key) => tableOf(breakdowns, key) ?? []);
}

function tableOf<K extends BreakdownKey>(breakdowns: AllBreakdowns, key: K): BreakdownTable | null {
  const rows: readonly RowOf<K>[] | null = breakdowns[key];
  if (rows === null) return null;
  const { columns, inTime = false, ...layout } = LAYOUTS[key];
  const lines = rows.map((row) => ({ names: columns.map(({ of }) => of(row)), row }));
  return { key, ...layout, inTime, columns: columns.map(({ key, title }) => ({ key, title })), lines };
}
