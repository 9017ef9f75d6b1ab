import type { CostConfig } from '../config/config.ts';
import type { Report } from '../report/report.ts';
import type { TeamOf } from '../report/teams.ts';
import type { Cube } from '../usage/cube.ts';
import { type ChartOptions, type RenderedFile, renderCharts } from './charts/charts.ts';
import { renderCosts } from './costs/costs.ts';
import { renderSlackFile } from './slack/file.ts';
import type { SlackOptions } from './slack/message.ts';
import { renderSummary } from './summary.ts';
import { sortedCredits } from './tables/sorted-credits.ts';
import { renderTables } from './tables/tables.ts';

export interface FileOptions extends ChartOptions {
  readonly slack: SlackOptions;
  readonly costs: CostConfig;
  /** null without teams. */
  readonly teamOf: TeamOf | null;
}

/** A file of the report, ready to be written under its name: whole, or in pieces of text. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array | Iterable<string>;
}

/**
 * Every file of the report but the rows, in the order of what matters most: a file that can't be made keeps back
 * none of those before it. The Cube is for files that go deeper than the report.
 */
export async function* renderFiles(
  report: Report,
  cube: Cube,
  options: FileOptions,
): AsyncGenerator<ReportFile> {
  yield text('report.json', `${JSON.stringify(report, null, 2)}\n`);
  yield text('summary.md', renderSummary(report, { top: options.top }));
  yield text('sorted_credits.csv', sortedCredits(report));
  for (const table of renderTables(report)) yield text(table.name, table.text);
  yield text('slack-message.json', renderSlackFile(report, options.slack));
  yield* renderCosts(report, cube, options);
  yield* await renderCharts(report, options);
}

function text(name: string, content: string): RenderedFile {
  return { name, bytes: Buffer.from(content) };
}
