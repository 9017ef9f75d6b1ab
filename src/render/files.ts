import type { Report } from '../report/report.ts';
import { type ChartImage, type ChartOptions, type RenderedFile, renderCharts } from './charts/charts.ts';
import { renderSummary } from './summary.ts';
import { sortedCredits } from './tables/sorted-credits.ts';
import { renderTables } from './tables/tables.ts';

/** Name of the page among the files. */
export const PAGE = 'report.html';

export interface FileOptions extends ChartOptions {
  /** Told of the pictures that a chart service shows, for summaries elsewhere. */
  readonly onImages: (images: readonly ChartImage[]) => void;
}

/**
 * Every file of the report but the rows. Charts or a page that can't be made keep back none of the others: the error
 * comes last.
 */
export async function* renderFiles(report: Report, options: FileOptions): AsyncGenerator<RenderedFile> {
  yield text('report.json', `${JSON.stringify(report, null, 2)}\n`);
  yield text('sorted_credits.csv', sortedCredits(report));
  for (const table of renderTables(report)) yield text(table.name, table.text);
  const [charts, page] = await Promise.allSettled([renderCharts(report, options), pageOf(report, options)]);
  const images = charts.status === 'fulfilled' ? charts.value.images : [];
  options.onImages(images);
  yield text('summary.md', renderSummary(report, { top: options.top, images }));
  if (page.status === 'fulfilled') yield text(PAGE, page.value);
  if (charts.status === 'fulfilled') yield* charts.value.files;
  for (const result of [charts, page]) if (result.status === 'rejected') throw result.reason;
}

/** The page's code is loaded when there is a report: nothing else needs it. */
async function pageOf(report: Report, { top }: FileOptions): Promise<string> {
  const { renderPage } = await import('./page/page.ts');
  return await renderPage(report, { top });
}

function text(name: string, content: string): RenderedFile {
  return { name, bytes: Buffer.from(content) };
}
