import { csvLine } from '../../common/escape/spreadsheet.ts';
import type { Report } from '../../report/report.ts';

/**
 * `sorted_credits.csv`, the older tool's file: credits by project, most first. Seat credits are a row of their own,
 * so that the file adds up to the total. Text cells are safe to open in a spreadsheet (reversibly).
 */
export function sortedCredits(report: Report): string {
  const rows = report.breakdowns.project.filter((project) => project.rows > 0 || project.credits > 0);
  return [
    'PROJECT_NAME,VCS_URL,TOTAL_CREDITS\n',
    ...rows.map((p) => csvLine([p.name, p.vcsUrl, p.credits])),
  ].join('');
}
