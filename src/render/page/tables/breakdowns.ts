import {
  type BreakdownLine,
  type BreakdownTable,
  breakdownTables,
} from '../../../report/breakdown-tables.ts';
import type { KindRow } from '../../../report/kinds.ts';
import type { Report } from '../../../report/report.ts';
import { KIND_NAMES } from '../../kinds.ts';
import { fileName } from '../../tables/breakdown-tables.ts';
import { type ColumnSpec, type PageTable, tableOf } from '../table.ts';
import {
  COST,
  CREDITS,
  changeColumn,
  changeNote,
  type Layout,
  layoutOf,
  MINUTES,
  pathOf,
  RUNS,
  SHARE,
  shown,
} from './columns.ts';

/** Every breakdown of the report, and the kinds of credits. */
export function breakdownPageTables(report: Report): PageTable[] {
  const layout = layoutOf(report);
  const tables = breakdownTables(report.breakdowns).map((table) => breakdownTable(table, layout));
  return [...tables, kindTable(report, layout)];
}

function breakdownTable(table: BreakdownTable, layout: Layout): PageTable {
  const { title, noun, inTime, lines } = table;
  const counted = lines.some(({ row }) => row.finished !== undefined);
  const specs: ColumnSpec<BreakdownLine>[] = [
    nameColumn(table, layout),
    ...FIGURES.slice(0, 3),
    ...changeColumn(layout, changeNote).map(ofRow),
    ...FIGURES.slice(3),
    ...(counted ? [SUCCESS] : []),
  ];
  return tableOf(lines, specs, {
    id: fileName(table),
    title,
    noun,
    ...(!inTime && { sortedBy: CREDITS.title }),
  });
}

/** A column of rows as one of lines. */
function ofRow({ title, kind, of, note }: ColumnSpec<BreakdownLine['row']>): ColumnSpec<BreakdownLine> {
  return {
    title,
    kind,
    of: ({ row }) => of(row),
    ...(note !== undefined && { note: ({ row }: BreakdownLine) => note(row) }),
  };
}

const FIGURES: readonly ColumnSpec<BreakdownLine>[] = [SHARE, CREDITS, COST, RUNS, MINUTES].map(ofRow);

const SUCCESS: ColumnSpec<BreakdownLine> = {
  title: 'Success',
  kind: 'percent',
  of: ({ row: { succeeded = 0, finished = 0 } }) => (finished === 0 ? null : succeeded / finished),
};

/** The row's name, with what tells more of it beneath. */
function nameColumn(table: BreakdownTable, layout: Layout): ColumnSpec<BreakdownLine> {
  const note = noteOf(table, layout);
  return {
    title: table.columns[0]?.title ?? '',
    kind: 'name',
    of: ({ names }) => shown(names[0] ?? ''),
    ...(note && { note }),
  };
}

type Note = (line: BreakdownLine) => string;

/** The names of what a row belongs to, of a job its project and workflow; and how many days a weekday is. */
function noteOf({ key, columns }: BreakdownTable, layout: Layout): Note | undefined {
  const at = (name: string) => columns.findIndex((column) => column.key === name);
  if (key === 'weekday') return daysNote(at('days'), at('previous_days'));
  const [project, workflow, organisation] = [at('project'), at('workflow'), at('organisation')];
  if (key !== 'job' && key !== 'workflow' && (key !== 'project' || !layout.several)) return undefined;
  return ({ names }) =>
    pathOf(
      {
        organisation: names[organisation] ?? '',
        project: project > 0 ? (names[project] ?? '') : '',
        workflow: workflow > 0 ? (names[workflow] ?? '') : '',
      },
      layout,
    );
}

/** Five Mondays are compared with four: without this the change would mislead. */
function daysNote(days: number, previousDays: number): Note {
  return ({ names }) => {
    const [now, before] = [names[days] ?? '', names[previousDays] ?? ''];
    return before === '' || now === before ? '' : `${now} ${now === '1' ? 'day' : 'days'}, ${before} before`;
  };
}

function kindTable({ creditsByKind }: Report, layout: Layout): PageTable {
  const rows = creditsByKind.toSorted((a, b) => b.credits - a.credits);
  const specs: ColumnSpec<KindRow>[] = [
    { title: 'Kind of credits', kind: 'name', of: (row) => KIND_NAMES[row.kind] },
    SHARE,
    CREDITS,
    COST,
    ...changeColumn<KindRow>(layout),
  ];
  return tableOf(rows, specs, {
    id: 'kind',
    title: 'Kinds of credits',
    noun: ['kind', 'kinds'],
    sortedBy: CREDITS.title,
  });
}
