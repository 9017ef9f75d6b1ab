import type { Report } from '../report/report.ts';
import { type ChartOptions, type RenderedFile, renderCharts } from './charts/charts.ts';
import { renderSummary } from './summary.ts';
import { sortedCredits } from './tables/sorted-credits.ts';
import { renderTables } from './tables/tables.ts';

/** Name of the page among the files. */
export const PAGE = 'report.html';

/**
 * Every file of the report but the rows, in the order of what matters most: a file that can't be made keeps back
 * none of those before it.
 */
export async function* renderFiles(report: Report, options: ChartOptions): AsyncGenerator<RenderedFile> {
  yield text('report.json', `${JSON.stringify(report, null, 2)}\n`);
  yield text('summary.md', renderSummary(report, { top: options.top }));
  yield text('sorted_credits.csv', sortedCredits(report));
  for (const table of renderTables(report)) yield text(table.name, table.text);
  const { renderPage } = await import('./page/page.ts');
  yield text(PAGE, await renderPage(report, { top: options.top }));
  yield* await renderCharts(report, options);
}

function text(name: string, content: string): RenderedFile {
  return { name, bytes: Buffer.from(content) };
}
