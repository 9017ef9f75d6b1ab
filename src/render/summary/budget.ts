import type { BudgetLine } from '../../report/budget.ts';
import type { Report } from '../../report/report.ts';
import { percent, whole } from '../format.ts';
import type { Marks } from '../names.ts';
import { left, markdownTable, right } from './table.ts';

/** The tightest budget in a sentence; undefined without budgets. */
export function budgetSentence({ budget }: Report, marks: Marks): string | undefined {
  const [line] = budget ?? [];
  if (budget === null || line === undefined) return undefined;
  const over = budget.filter((one) => one.over).length;
  const state = over > 0 ? `${marks.strong(`over in ${over} of ${budget.length}`)} · ` : '';
  return `${marks.strong('Budget:')} ${state}${nameOf(line, marks)} used ${percent(line.share)} (${whole(line.used)} of ${whole(line.budget)})${projection(line)}`;
}

function projection({ projected, projectedOver }: BudgetLine): string {
  if (projected === null) return '';
  return `, heading for ${whole(projected)}${projectedOver ? ' — over' : ''}`;
}

/** Every budget; undefined when there is none, or the sentence says it all. */
export function budgetTable({ budget }: Report, marks: Marks): string | undefined {
  if (budget === null || budget.length < 2) return undefined;
  const projects = budget.some(({ projected }) => projected !== null);
  return markdownTable(budget, [
    left('Budget', (line) => nameOf(line, marks)),
    right('Used', (line) => whole(line.used)),
    right('Of', (line) => whole(line.budget)),
    right('Share', (line) => percent(line.share)),
    ...(projects
      ? [right<BudgetLine>('Heading for', (line) => (line.projected === null ? '—' : whole(line.projected)))]
      : []),
    left('', (line) => (line.over ? '**over**' : line.projectedOver ? 'will be over' : 'within')),
  ]);
}

function nameOf({ scope, name }: BudgetLine, { code }: Marks): string {
  return scope === 'organisation' ? 'the organisation' : `${scope} ${code(name)}`;
}
