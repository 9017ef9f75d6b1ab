import { type Measured, median } from './measure.ts';
import type { Task } from './programs.ts';
import type { Series } from './rounds.ts';

const HEADINGS: Readonly<Record<Task, string>> = {
  whole: 'The whole task',
  easier: 'An easier task',
  limit: 'Unpacking alone, a limit',
};

/** The comparison as a Markdown table for each task, fastest first; ratios are medians over the rounds. */
export function tablesOf(series: readonly Series[], ours: Series): string {
  const zcat = series.find(({ program }) => program.name === 'zcat');
  return (['whole', 'easier', 'limit'] as const)
    .map((task) => [HEADINGS[task], series.filter(({ program }) => program.task === task)] as const)
    .filter(([, some]) => some.length > 0)
    .map(([heading, some]) => `${heading}:\n\n${comparison(some, ours, zcat)}`)
    .join('\n\n');
}

function comparison(series: readonly Series[], ours: Series, zcat: Series | undefined): string {
  const rows = series
    .toSorted((a, b) => wallOf(a) - wallOf(b))
    .map((one) => [
      one === ours ? `**${one.program.what}**` : one.program.what,
      wallOf(one).toFixed(2),
      ratio(one, ours, 'wall'),
      zcat === undefined ? '–' : ratio(one, zcat, 'wall'),
      median(one.runs.map(({ cpu }) => cpu)).toFixed(2),
      ratio(one, ours, 'cpu'),
      peakOf(one),
    ]);
  return table(['what', 'wall, s', 'wall / ours', 'wall / zcat', 'CPU, s', 'CPU / ours', 'peak, MB'], rows);
}

/** A Markdown table whose first column is text and whose others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Median, in seconds. */
export const wallOf = ({ runs }: Pick<Series, 'runs'>) => median(runs.map(({ wall }) => wall));

/** The highest of all runs, in MB. */
export const peakOf = ({ runs }: Pick<Series, 'runs'>) =>
  (Math.max(...runs.map(({ peak }) => peak)) / 1e6).toFixed(0);

/** The median of the rounds' ratios: what slows a whole round slows both sides. */
export function ratio(one: Series, base: Series, measure: keyof Pick<Measured, 'wall' | 'cpu'>): string {
  const ratios = one.runs.map((run, round) => run[measure] / (base.runs[round]?.[measure] ?? Number.NaN));
  return median(ratios).toFixed(2);
}
