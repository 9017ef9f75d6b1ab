import type { Report } from '../report/report.ts';
import { percent, plural, whole } from './format.ts';

/** Days that are named before the others are counted. */
const NAMED_DAYS = 7;

/** What a reader must know of the rows behind the figures, a line each; `code` writes names of columns and inputs. */
export function qualityLines({ quality: q }: Report, code: (name: string) => string): string[] {
  const columns = (names: readonly string[]) => names.map(code).join(', ');
  return [
    `${plural(q.rows, 'row')} in the period${q.rowsWithoutJob > 0 ? `, ${whole(q.rowsWithoutJob)} of them without a job` : ''}`,
    q.rowsOutsideDays > 0 && `${plural(q.rowsOutsideDays, 'row')} of other days dropped`,
    q.rowsExcludedByProjects > 0 &&
      `${plural(q.rowsExcludedByProjects, 'row')} left out by ${code('projects')}`,
    q.malformedRows > 0 && `${plural(q.malformedRows, 'malformed row')} dropped`,
    ...Object.entries(q.badValues).map(([name, n]) => `${plural(n, 'unreadable value')} in ${code(name)}`),
    q.missingColumns.length > 0 && `columns missing: ${columns(q.missingColumns)}`,
    q.unknownColumns.length > 0 && `columns not known: ${columns(q.unknownColumns)}`,
    q.repeatedParts > 0 && `${plural(q.repeatedParts, 'repeated part')} read once`,
    q.daysWithoutRows.length > 0 && `days without any row: ${daysText(q.daysWithoutRows)}`,
    q.utilisationCoverage !== null &&
      `CPU and memory readings on ${percent(q.utilisationCoverage)} of job runs`,
  ].filter((line) => line !== false);
}

function daysText(days: readonly string[]): string {
  const named = days.slice(0, NAMED_DAYS).join(', ');
  const more = days.length - NAMED_DAYS;
  return more > 0 ? `${named} and ${plural(more, 'more day')}` : named;
}
