import { daysOf, holds } from '../../common/day.ts';
import type { CostUpload } from '../../config/config.ts';
import { attended } from '../../host/beat.ts';
import type { Host } from '../../host/host.ts';
import type { Http } from '../../http/http.ts';
import type { Patience } from '../../http/patient.ts';
import { PROVIDER } from '../../render/costs/cost-file.ts';
import { customCostItems } from '../../render/costs/custom-costs.ts';
import { plural } from '../../render/format.ts';
import { type CostRow, costRows, costRowsByProject } from '../../report/cost-rows.ts';
import type { Report } from '../../report/report.ts';
import type { TeamOf } from '../../report/teams.ts';
import type { Cube } from '../../usage/cube.ts';
import { RefusalError } from '../datadog/answer.ts';
import { fullStop, sentenceOf } from '../datadog/failure.ts';
import { type CostFile, type CostItem, type CustomCostsApi, openCustomCosts, UnclearError } from './api.ts';

export interface CostUploadTools extends Patience {
  readonly host: Host;
  readonly http: Http;
}

/** What is uploaded. */
export interface Costs {
  readonly report: Report;
  readonly cube: Cube;
  readonly teamOf: TeamOf | null;
}

/**
 * Uploads the period's costs to Datadog Cloud Cost Management, a file a day, each in place of what an earlier run
 * uploaded for that day. Datadog adds up whatever it is given, so the old file goes first: a run that breaks off in
 * between leaves a day out, which the next run puts back, but never doubles one.
 * @returns what failed, in a sentence; undefined when nothing did.
 */
export async function uploadCustomCosts(
  costs: Costs,
  upload: CostUpload,
  { host, http, ...patience }: CostUploadTools,
): Promise<string | undefined> {
  const rows = Map.groupBy(costRowsByProject(costRows(costs.cube, costs.teamOf)), ({ day }) => day);
  const days = daysOf(costs.report.period);
  const api = openCustomCosts(upload, http, patience);
  let done = 0;
  const uploadDays = async () => {
    const earlier = await earlierFiles(api, costs.report);
    for (const day of days) {
      for (const id of earlier.get(day) ?? []) await api.remove(id);
      await uploadDay(api, rows.get(day) ?? [], costs.report);
      done++;
    }
  };
  try {
    const progress = host.progress('Uploading costs to Datadog');
    await attended(progress, patience.clock, () => [done, days.length], uploadDays);
    host.log.info(`Uploaded the costs of ${plural(days.length, 'day')} to Datadog.`);
    return undefined;
  } catch (error) {
    const sentence = failureOf(error);
    if (sentence === undefined) throw error;
    return `The costs of ${done} of ${plural(days.length, 'day')} were uploaded to Datadog. ${sentence} Another run replaces what is there.`;
  }
}

/** Tells our own files from others: Datadog lets nobody name a file that is sent as JSON. */
const UPLOADED_BY = 'circleci-usage-action';

function markOf({ organisation }: Report): Record<string, string> {
  return { uploaded_by: UPLOADED_BY, organization_id: organisation.id };
}

/** What earlier runs uploaded for days of the period, by day. */
async function earlierFiles(api: CustomCostsApi, report: Report): Promise<Map<unknown, string[]>> {
  const files = new Map<unknown, string[]>();
  for (const file of await api.list()) {
    if (!mayBeOurs(file, report)) continue;
    const items = await api.itemsOf(file.id);
    const [first] = items;
    if (first === undefined || !items.every(({ tags }) => isMarked(tags, report))) continue;
    files.set(first.day, [...(files.get(first.day) ?? []), file.id]);
  }
  return files;
}

/** Looking into a file is a request, so that most files are told by what the list says of them. */
function mayBeOurs({ day, providers }: CostFile, { period }: Report): boolean {
  return (day === undefined || holds(period, day)) && (providers?.includes(PROVIDER) ?? true);
}

function isMarked(tags: CostItem['tags'], report: Report): boolean {
  return Object.entries(markOf(report)).every(([key, value]) => tags[key] === value);
}

/** A day that costs nothing has no file. */
async function uploadDay(api: CustomCostsApi, rows: readonly CostRow[], report: Report): Promise<void> {
  const items = [...customCostItems(rows, report.money, markOf(report))];
  if (items.length > 0) await api.upload(`[${items.join(',')}]`);
}

function failureOf(error: unknown): string | undefined {
  if (error instanceof UnclearError)
    return `${error.message} Nothing is uploaded on top of what may be there.`;
  if (!(error instanceof RefusalError) || error.status !== 403) return sentenceOf(error);
  return `${fullStop(error.message)} The application key must be of the site and have the permissions cloud_cost_management_read and cloud_cost_management_write.`;
}
