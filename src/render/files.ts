import type { CostConfig } from '../config/config.ts';
import type { Report } from '../report/report.ts';
import type { TeamOf } from '../report/teams.ts';
import type { Cube } from '../usage/cube.ts';
import { type ChartImage, type ChartOptions, renderCharts } from './charts/charts.ts';
import { renderCosts } from './costs/costs.ts';
import { jsonPieces } from './json-pieces.ts';
import { renderSlackFile } from './slack/file.ts';
import type { SlackOptions } from './slack/message.ts';
import { renderSummary } from './summary.ts';
import { sortedCredits } from './tables/sorted-credits.ts';
import { renderTables } from './tables/tables.ts';

/** Name of the page among the files. */
export const PAGE = 'report.html';

export interface FileOptions extends ChartOptions {
  readonly slack: SlackOptions;
  readonly costs: CostConfig;
  /** null without teams. */
  readonly teamOf: TeamOf | null;
  /** Told of the pictures that a chart service shows, for summaries elsewhere. */
  readonly onImages: (images: readonly ChartImage[]) => void;
}

/** A file of the report, ready to be written under its name: whole, or in pieces of text. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array | Iterable<string>;
}

/**
 * Every file of the report but the rows. Charts or a page that can't be made keep back none of the others: the error
 * comes last. The Cube is for files that go deeper than the report.
 */
export async function* renderFiles(
  report: Report,
  cube: Cube,
  options: FileOptions,
): AsyncGenerator<ReportFile> {
  yield { name: 'report.json', bytes: jsonPieces(report) };
  yield text('sorted_credits.csv', sortedCredits(report));
  for (const table of renderTables(report)) yield text(table.name, table.text);
  yield text('slack-message.json', renderSlackFile(report, options.slack));
  yield* renderCosts(report, cube, options);
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

function text(name: string, content: string): ReportFile {
  return { name, bytes: Buffer.from(content) };
}
