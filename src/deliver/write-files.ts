import { daysOf } from '../common/day.ts';
import type { Config } from '../config/config.ts';
import type { Host } from '../host/host.ts';
import type { ChartImage } from '../render/charts/charts.ts';
import { renderFiles } from '../render/files.ts';
import { dayFile } from '../usage/parquet/layout.ts';
import { payloadFiles } from './datadog/dry-run.ts';
import type { Findings } from './findings.ts';
import type { OutputFolder } from './folder.ts';

export interface WrittenFiles {
  /** Charts that a chart service shows. */
  readonly images: readonly ChartImage[];
  /** What could not be drawn or written, for later: it must not keep the rows from being delivered. */
  readonly failure?: { readonly error: unknown };
}

/** Writes every file of the report but the rows into the output folder, and sweeps those of earlier runs. */
export async function writeFiles(
  config: Config,
  findings: Findings,
  folder: OutputFolder,
  { host, signal }: { readonly host: Host; readonly signal: AbortSignal },
): Promise<WrittenFiles> {
  let images: readonly ChartImage[] = [];
  const onImages = (shown: readonly ChartImage[]) => {
    images = shown;
  };
  try {
    for await (const { name, bytes } of filesOf(config, findings, host, onImages)) {
      signal.throwIfAborted();
      await folder.write(name, bytes);
    }
    await folder.sweep(ownDays(config));
    return { images };
  } catch (error) {
    return { images, failure: { error } };
  }
}

async function* filesOf(
  { top, quickchartUrl, costs, slack, datadog }: Config,
  { report, cube, teamOf, plan }: Findings,
  { log, runUrl }: Host,
  onImages: (images: readonly ChartImage[]) => void,
) {
  const isDryRun = datadog !== null && datadog.delivery === null;
  if (plan !== null && isDryRun) yield* payloadFiles(plan);
  yield* renderFiles(report, cube, {
    top,
    quickchartUrl,
    costs,
    teamOf,
    slack: { figures: slack.figures, runUrl },
    onWarning: (text) => log.warn(text),
    onImages,
  });
}

/** The Parquet files that are this run's to write or to remove: its organisations' days, whatever was there before. */
function ownDays({ parquet, orgId, sharedOrgIds, period }: Config): string[] {
  if (!parquet) return [];
  const days = daysOf(period.period);
  return [orgId, ...sharedOrgIds].flatMap((id) => days.map((day) => dayFile(id, day)));
}
