import { type Measured, median } from './measure.ts';

/** A program's runs, one a round; the same index is the same round in all of them. */
export interface Series {
  readonly what: string;
  readonly doesTask: boolean;
  readonly runs: readonly Measured[];
}

/** The comparison as a Markdown table; ratios are medians over the rounds. */
export function tableOf(series: readonly Series[], ours: Series, zcat: Series | undefined): string {
  const lines = series
    .toSorted((a, b) => wallOf(a) - wallOf(b))
    .map((one) => [
      one === ours ? `**${one.what}**` : one.doesTask ? one.what : `${one.what} (a limit, not the task)`,
      wallOf(one).toFixed(2),
      ratio(one, ours, 'wall'),
      zcat === undefined ? '–' : ratio(one, zcat, 'wall'),
      median(one.runs.map(({ cpu }) => cpu)).toFixed(2),
      ratio(one, ours, 'cpu'),
      (Math.max(...one.runs.map(({ peak }) => peak)) / 1e6).toFixed(0),
    ]);
  const head = ['what', 'wall, s', 'wall / ours', 'wall / zcat', 'CPU, s', 'CPU / ours', 'peak, MB'];
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const wallOf = ({ runs }: Series) => median(runs.map(({ wall }) => wall));

/** The median of the rounds' ratios: what slows a whole round slows both sides. */
function ratio(one: Series, base: Series, measure: 'wall' | 'cpu'): string {
  const ratios = one.runs.map((run, round) => run[measure] / (base.runs[round]?.[measure] ?? Number.NaN));
  return median(ratios).toFixed(2);
}
