import type { Report } from '../report/report.ts';
import { type ChartImage, type ChartOptions, type RenderedFile, renderCharts } from './charts/charts.ts';
import { renderSummary } from './summary.ts';
import { sortedCredits } from './tables/sorted-credits.ts';
import { renderTables } from './tables/tables.ts';

export interface FileOptions extends ChartOptions {
  /** Told of the pictures that a chart service shows, for summaries elsewhere. */
  readonly onImages: (images: readonly ChartImage[]) => void;
}

/**
 * Every file of the report but the rows. Charts that can't be drawn keep back none of the others: the error comes
 * last.
 */
export async function* renderFiles(report: Report, options: FileOptions): AsyncGenerator<RenderedFile> {
  yield text('report.json', `${JSON.stringify(report, null, 2)}\n`);
  yield text('sorted_credits.csv', sortedCredits(report));
  for (const table of renderTables(report)) yield text(table.name, table.text);
  const [charts] = await Promise.allSettled([renderCharts(report, options)]);
  const images = charts.status === 'fulfilled' ? charts.value.images : [];
  options.onImages(images);
  yield text('summary.md', renderSummary(report, { top: options.top, images }));
  if (charts.status === 'rejected') throw charts.reason;
  yield* charts.value.files;
}

function text(name: string, content: string): RenderedFile {
  return { name, bytes: Buffer.from(content) };
}
