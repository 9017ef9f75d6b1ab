import type { CostConfig } from '../../../src/config/config.ts';
import { renderCosts } from '../../../src/render/costs/costs.ts';
import type { Report } from '../../../src/report/report.ts';
import { type CellSpec, cubeOf } from '../../support/cube.ts';
import type { FocusRow } from '../../support/focus/check.ts';
import { readCsv } from '../../support/focus/read.ts';
import { reportOf } from '../../support/report.ts';

export const FOCUS = { version: '1.2', basis: 'effective' } as const;
export const NONE: CostConfig = { focus: null, customCosts: false, upload: null, cbf: false };
export const ALL: CostConfig = { ...NONE, focus: FOCUS, customCosts: true, cbf: true };

/** Job runs of June 2026, seats, usage of no project, and the month before. */
export const CELLS: CellSpec[] = [
  {
    day: '2026-06-30',
    project: 'web',
    workflow: 'build',
    job: 'test',
    status: 'success',
    executor: 'docker',
    resourceClass: 'large',
    counts: { seconds: 90 },
    credits: { compute: 30.000001, storage: 7, dlc: 200 },
  },
  {
    day: '2026-06-30',
    project: 'web',
    workflow: 'build',
    job: 'test',
    status: 'failed',
    executor: 'docker',
    resourceClass: 'large',
    counts: { seconds: 30 },
    credits: { compute: 10 },
  },
  { day: '2026-06-02', project: 'api', credits: { user: 25_000, network: 3 } },
  { day: '2026-06-02', project: 'web', credits: { user: 50_000 } },
  { day: '2026-06-01', project: { name: '', id: '', organisation: '' }, credits: { other: 5 } },
  { day: '2026-05-20', period: 1, project: 'web', job: 'test', credits: { compute: 999 } },
];

interface Options {
  readonly costs?: CostConfig;
  readonly money?: Partial<Report['money']>;
}

/** The cost files of hand-made cells, by name. */
export function filesOf(
  cells: readonly CellSpec[],
  { costs = ALL, money = {} }: Options = {},
): Map<string, string> {
  const report = reportOf(cells, {
    money: { currency: 'USD', creditPrice: 0.0006, seats: 'separate', ...money },
  });
  const files = renderCosts(report, cubeOf(cells), { costs, teamOf: ({ name }) => `team of ${name}` });
  return new Map([...files].map(({ name, bytes }) => [name, [...bytes].join('')]));
}

export function focusOf(
  cells: readonly CellSpec[],
  options: Options = {},
): { header: string[]; rows: FocusRow[] } {
  return readCsv(filesOf(cells, options).get('focus.csv') ?? '');
}

export function customCostsOf(cells: readonly CellSpec[], options: Options = {}): Record<string, string>[] {
  const text = filesOf(cells, options).get('custom-costs.json') ?? '';
  // Costs as texts, so that no digit is lost.
  return JSON.parse(text.replace(/"BilledCost":(-?[\d.]+)/g, '"BilledCost":"$1"'));
}

export const column = (rows: readonly FocusRow[], name: string) => rows.map((row) => row[name] ?? '');
