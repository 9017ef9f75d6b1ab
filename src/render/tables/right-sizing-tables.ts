import type { GenerationRow, GenerationWhatIf } from '../../report/generations.ts';
import type { HotJob } from '../../report/hot-jobs.ts';
import type { RightSizing } from '../../report/right-sizing.ts';
import type { Advice } from '../../report/right-sizing-advice.ts';
import type { SmallerClass } from '../../report/right-sizing-smaller.ts';
import type { Money } from './figure-columns.ts';
import { PROJECT_COLUMNS } from './name-columns.ts';
import { type Column, column, type TableFile, tableFile } from './table.ts';

/** Jobs that would fit a smaller class, and jobs that run hot. */
export function rightSizingTables({ smaller, hot }: RightSizing, { currency }: Money): TableFile[] {
  const smallerColumns: Column<SmallerClass>[] = [
    ...ADVICE_COLUMNS,
    column('smaller_class', (row) => row.to),
    column('saving_credits_a_month', (row) => row.saving?.credits ?? null),
    column('saving_cost_a_month', (row) => row.saving?.cost ?? null),
    column('currency', () => currency),
  ];
  const hotColumns: Column<HotJob>[] = [
    ...ADVICE_COLUMNS,
    column('hot', (row) => row.hot),
    column('larger_class', (row) => row.to),
    column('extra_credits_a_month', (row) => row.extra?.credits ?? null),
    column('extra_cost_a_month', (row) => row.extra?.cost ?? null),
    column('currency', () => currency),
  ];
  return [
    tableFile('right-sizing-smaller', smallerColumns, smaller),
    tableFile('right-sizing-hot', hotColumns, hot),
  ];
}

const ADVICE_COLUMNS: readonly Column<Advice>[] = [
  column('job', (row) => row.job),
  ...PROJECT_COLUMNS,
  column('executor', (row) => row.executor),
  column('resource_class', (row) => row.resourceClass),
  column('runs', (row) => row.runs),
  column('measured_runs', (row) => row.measuredRuns),
  column('median_cpu', (row) => row.averages.medianCpu),
  column('max_cpu', (row) => row.averages.maxCpu),
  column('median_ram', (row) => row.averages.medianRam),
  column('max_ram', (row) => row.averages.maxRam),
  column('compute_credits', (row) => row.credits),
];

/** What first-generation classes would have cost on the second generation. */
export function generationsTable({ classes }: GenerationWhatIf, { currency }: Money): TableFile {
  const columns: Column<GenerationRow>[] = [
    column('executor', (row) => row.executor),
    column('resource_class', (row) => row.from),
    column('second_generation_class', (row) => row.to),
    column('runs', (row) => row.runs),
    column('compute_credits', (row) => row.now.credits),
    column('compute_cost', (row) => row.now.cost),
    column('second_generation_credits', (row) => row.there.credits),
    column('second_generation_cost', (row) => row.there.cost),
    column('currency', () => currency),
    column('break_even_speed_up', (row) => row.breakEvenSpeedUp),
    column('documented_speed_up', (row) => row.documentedSpeedUp),
  ];
  return tableFile('second-generation', columns, classes);
}
