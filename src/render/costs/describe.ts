import type { CostRow } from '../../report/cost-rows.ts';
import { exactCost, pricedSeats } from '../../report/money.ts';
import type { Report } from '../../report/report.ts';
import { KIND_NAMES } from '../kinds.ts';

/** `Compute: web / build / test on docker large`; at least the kind. */
export function describeCost({ kind, project, workflow, job, executor, resourceClass }: CostRow): string {
  const what = [project.name, workflow, job].filter(Boolean).join(' / ');
  const where = kind === 'compute' ? [executor, resourceClass].filter(Boolean).join(' ') : '';
  return [KIND_NAMES[kind], what && `: ${what}`, where && ` on ${where}`].join('');
}

/** Money that the row costs in exact digits; 0 for seats with `seats: exclude`. */
export function effectiveCost({ kind, microCredits }: CostRow, money: Report['money']): string {
  const priced = kind === 'user' ? pricedSeats(microCredits, money) : microCredits;
  return exactCost(priced, money.creditPrice);
}

/** What the row can be grouped by: names that are there, by key. */
export function tagsOf(row: CostRow): Record<string, string> {
  const { project, workflow, job, executor, resourceClass, status, kind, team } = row;
  const tags = {
    organization: project.organisation,
    project: project.name,
    workflow,
    job,
    status,
    executor,
    resource_class: resourceClass,
    credit_type: kind,
    team: team ?? '',
  };
  return Object.fromEntries(Object.entries(tags).filter(([, value]) => value.trim() !== ''));
}
