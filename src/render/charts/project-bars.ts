import type { ProjectRow, Report } from '../../report/report.ts';
import { plural } from '../format.ts';
import { isProject, projectNamer } from '../names.ts';
import { visibleName } from './labels.ts';

/** One bar of the project chart. */
export interface Bar {
  readonly name: string;
  readonly credits: number;
  /** Part of the total, 0 to 1. */
  readonly share: number;
  /** `extra` bars are usage without a project: seats, rows that name none. */
  readonly kind: 'project' | 'extra' | 'rest';
}

/**
 * The `top` projects and the usage without a project, most credits first, then all other projects as one bar. The
 * bars add up to the total.
 */
export function projectBars(report: Report, top: number): Bar[] {
  const rows = report.breakdowns.project.filter(({ rows, credits }) => rows > 0 || credits !== 0);
  const projects = rows.filter(isProject);
  // Seats are often counted on rows without a project; without those credits such a row says nothing.
  const extras = rows.filter((row) => !isProject(row) && row.credits !== 0);
  const shown = [
    ...projects.slice(0, top).map((row) => barOf(projectName(row, report), row, 'project')),
    ...extras.map((row) => barOf(row.name, row, 'extra')),
  ].sort((a, b) => b.credits - a.credits);
  const rest = projects.slice(top);
  return rest.length === 0 ? shown : [...shown, restBar(rest)];
}

/** How many projects have usage in the period. */
export function projectCount(report: Report): number {
  return report.breakdowns.project.filter((row) => row.rows > 0 && isProject(row)).length;
}

/** A project as the charts name it. */
export function projectName(row: Pick<ProjectRow, 'name' | 'organisation'>, report: Report): string {
  return visibleName(projectNamer(report)(row));
}

function barOf(name: string, { credits, share }: ProjectRow, kind: Bar['kind']): Bar {
  return { name, credits, share, kind };
}

function restBar(rows: readonly ProjectRow[]): Bar {
  return {
    name: plural(rows.length, 'other project'),
    credits: rows.reduce((sum, row) => sum + row.credits, 0),
    share: rows.reduce((sum, row) => sum + row.share, 0),
    kind: 'rest',
  };
}
