import { codeSpan } from '../../common/escape/markdown.ts';
import type { Report } from '../../report/report.ts';
import { percent, plural } from '../format.ts';

/** What a reader should know of the rows behind the figures, as a list. */
export function qualityList({ quality: q }: Report): string {
  const lines = [
    `- ${plural(q.rows, 'row')} in the period, ${plural(q.rowsWithoutJob, 'row')} of them without a job`,
    ...(q.rowsOutsideDays > 0 ? [`- ${plural(q.rowsOutsideDays, 'row')} of other days dropped`] : []),
    ...(q.rowsExcludedByProjects > 0
      ? [`- ${plural(q.rowsExcludedByProjects, 'row')} left out by \`projects\``]
      : []),
    ...(q.malformedRows > 0 ? [`- ${plural(q.malformedRows, 'malformed row')} dropped`] : []),
    ...Object.entries(q.badValues).map(
      ([column, n]) => `- ${plural(n, 'unreadable value')} in ${codeSpan(column)}`,
    ),
    ...(q.missingColumns.length > 0
      ? [`- columns missing: ${q.missingColumns.map(codeSpan).join(', ')}`]
      : []),
    ...(q.unknownColumns.length > 0
      ? [`- columns not known: ${q.unknownColumns.map(codeSpan).join(', ')}`]
      : []),
    ...(q.repeatedParts > 0 ? [`- ${plural(q.repeatedParts, 'repeated part')} read once`] : []),
    ...(q.daysWithoutRows.length > 0 ? [`- days without any row: ${q.daysWithoutRows.join(', ')}`] : []),
    ...(q.utilisationCoverage === null
      ? []
      : [`- CPU and memory readings on ${percent(q.utilisationCoverage)} of job runs`]),
  ];
  return lines.join('\n');
}
