import type { GenerationRow } from '../../../report/generations.ts';
import type { HotJob } from '../../../report/hot-jobs.ts';
import type { Report } from '../../../report/report.ts';
import type { Advice } from '../../../report/right-sizing-advice.ts';
import type { SmallerClass } from '../../../report/right-sizing-smaller.ts';
import { configOf } from '../config-advice.ts';
import { type ColumnSpec, type PageTable, tableOf } from '../table.ts';
import { CREDITS, type Layout, layoutOf, pathOf, RUNS, shown } from './columns.ts';

/** Jobs that would fit a smaller class, jobs that run hot, and the second generation; those that have rows. */
export function advicePageTables(report: Report): PageTable[] {
  const layout = layoutOf(report);
  const { smaller, hot } = report.rightSizing;
  return [
    ...(smaller.length === 0 ? [] : [smallerTable(smaller, layout)]),
    ...(hot.length === 0 ? [] : [hotTable(hot, layout)]),
    ...(report.generations.classes.length === 0 ? [] : [generationTable(report)]),
  ];
}

function smallerTable(rows: readonly SmallerClass[], layout: Layout): PageTable {
  const specs: ColumnSpec<SmallerClass>[] = [
    ...jobColumns<SmallerClass>(layout),
    { title: 'Try', kind: 'code', of: (row) => shown(row.to) },
    ...USE,
    { title: 'Saves a month', kind: 'money', of: (row) => row.saving?.cost ?? null },
    { title: 'Credits a month', kind: 'count', of: (row) => row.saving?.credits ?? null },
    { title: 'Config', kind: 'config', of: (row) => configOf(row, row.to) },
  ];
  return tableOf(rows, specs, {
    id: 'right-sizing-smaller',
    title: 'Would fit a smaller class',
    noun: ['job', 'jobs'],
    lead: 'One class smaller at a time. The saving assumes that runs take as long there. The class of a job that comes from an orb or a matrix is set where it is called.',
  });
}

function hotTable(rows: readonly HotJob[], layout: Layout): PageTable {
  const specs: ColumnSpec<HotJob>[] = [
    ...jobColumns<HotJob>(layout),
    { title: 'Larger', kind: 'code', of: (row) => (row.to === null ? null : shown(row.to)) },
    ...USE,
    { title: 'Extra a month', kind: 'money', of: (row) => row.extra?.cost ?? null },
    CREDITS,
    { title: 'Config', kind: 'config', of: (row) => (row.to === null ? null : configOf(row, row.to)) },
  ];
  return tableOf(rows, specs, {
    id: 'right-sizing-hot',
    title: 'Runs hot',
    noun: ['job', 'jobs'],
    sortedBy: CREDITS.title,
    lead: 'Median CPU or memory is 80 % or more. On a larger class these runs may well be faster; the extra cost assumes that they are not.',
  });
}

function jobColumns<R extends Advice>(layout: Layout): ColumnSpec<R>[] {
  return [
    {
      title: 'Job',
      kind: 'name',
      of: (row) => shown(row.job),
      note: (row) => pathOf({ organisation: row.organisation, project: row.project }, layout),
    },
    { title: 'Now', kind: 'code', of: (row) => shown(`${row.executor} ${row.resourceClass}`) },
  ];
}

const USE: readonly ColumnSpec<Advice>[] = [
  { title: 'CPU', kind: 'percent', of: (row) => row.averages.medianCpu },
  { title: 'Memory', kind: 'percent', of: (row) => row.averages.medianRam },
  RUNS,
];

function generationTable({ generations }: Report): PageTable {
  const specs: ColumnSpec<GenerationRow>[] = [
    { title: 'Class', kind: 'name', of: (row) => shown(`${row.executor} · ${row.from}`) },
    { title: 'Second generation', kind: 'code', of: (row) => shown(row.to) },
    RUNS,
    { title: 'Credits', kind: 'credits', of: (row) => row.now.credits },
    { title: 'Credits there', kind: 'count', of: (row) => row.there.credits },
    { title: 'Cost', kind: 'money', of: (row) => row.now.cost },
    { title: 'Cost there', kind: 'money', of: (row) => row.there.cost },
    { title: 'Breaks even at', kind: 'factor', of: (row) => row.breakEvenSpeedUp },
    { title: 'Documented', kind: 'factor', of: (row) => row.documentedSpeedUp },
  ];
  return tableOf(generations.classes, specs, {
    id: 'second-generation',
    title: 'Second generation',
    noun: ['class', 'classes'],
    sortedBy: 'Credits',
    lead: 'What runs on first-generation classes would have cost on the second, if every run took as long; how many times as fast runs must be there to cost the same; and how fast CircleCI’s documentation says they are.',
  });
}
