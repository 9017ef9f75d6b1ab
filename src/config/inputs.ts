import { costInputs } from './cost-inputs.ts';
import { datadogInputs, datadogSwitches } from './datadog-inputs.ts';
import { figureInputs } from './figure-inputs.ts';
import type { Input } from './input.ts';
import { apiOrigin, hostName, httpOrigin } from './kinds/address.ts';
import { exportJobId } from './kinds/export-job-id.ts';
import { listOf } from './kinds/lists.ts';
import { artifactName, path } from './kinds/names.ts';
import { periodName } from './kinds/period-name.ts';
import { boolean, choice, day, wholeNumber } from './kinds/plain.ts';
import { secret } from './kinds/secret.ts';
import { organisationId } from './kinds/uuid.ts';
import { slackInputs } from './slack-inputs.ts';

/** Every input that the run reads. */
export const inputs = {
  token: {
    name: 'circleci-api-token',
    env: ['CIRCLECI_API_TOKEN', 'CIRCLE_TOKEN', 'CIRCLECI_TOKEN'],
    kind: secret('circleci-api-token'),
    group: 'CircleCI',
    required: true,
    help: 'Personal API token of someone who may see the plan; an organisation admin is sure to.',
  },
  orgId: {
    name: 'org-id',
    env: ['ORG_ID', 'CIRCLE_ORGANIZATION_ID'],
    kind: organisationId,
    group: 'CircleCI',
    required: true,
    help: 'UUID of the organisation, as its settings show it. Jobs on CircleCI have it already.',
  },
  sharedOrgIds: {
    name: 'shared-org-ids',
    kind: listOf(organisationId, 'list of UUIDs'),
    group: 'CircleCI',
    unset: 'none',
    help: 'Further organisations that share the plan and are reported with it.',
  },
  startDate: {
    name: 'start-date',
    env: ['START_DATE'],
    kind: day,
    group: 'Days',
    unset: 'as period says',
    help: 'First day (UTC), included. Goes together with end-date, and not with period.',
  },
  endDate: {
    name: 'end-date',
    env: ['END_DATE'],
    kind: day,
    group: 'Days',
    unset: 'as period says',
    help: 'Last day (UTC), included.',
  },
  period: {
    name: 'period',
    kind: periodName,
    group: 'Days',
    default: 'last-7-days',
    help: 'Days to report on: yesterday, last-N-days (N to 400; CircleCI keeps about 13 months), last-week, last-month, week-to-date, month-to-date.',
  },
  compare: {
    name: 'compare',
    kind: choice('previous-period', 'off'),
    group: 'Days',
    default: 'previous-period',
    help: 'What the period is compared with. off exports the period alone.',
  },
  ...figureInputs,
  mergeUsageReports: {
    name: 'merge-usage-reports',
    env: ['MERGE_USAGE_REPORTS'],
    kind: boolean,
    group: 'Files',
    default: 'true',
    help: 'Merge all parts into merged.csv; false keeps them apart as CircleCI sent them, unzipped.',
  },
  parquet: {
    name: 'parquet',
    kind: boolean,
    group: 'Files',
    default: 'false',
    help: 'Write all rows as Parquet too, one file for each organisation and day, for DuckDB, ClickHouse, Athena, BigQuery and the like.',
  },
  outputDir: {
    name: 'output-dir',
    kind: path,
    group: 'Files',
    default: 'circleci-usage',
    help: 'Folder for the results.',
  },
  stateDir: {
    name: 'state-dir',
    kind: path,
    group: 'Files',
    default: '.circleci-usage',
    help: 'Folder for unfinished exports; keep it between runs to resume them.',
  },
  artifactName: {
    name: 'artifact-name',
    kind: artifactName,
    group: 'Files',
    default: 'circleci-usage',
    help: 'Name of the workflow artifact (GitHub only). Give each job of a matrix its own.',
  },
  artifactRetentionDays: {
    name: 'artifact-retention-days',
    kind: wholeNumber(1, 90),
    group: 'Files',
    unset: "the repository's setting",
    help: 'Days that GitHub keeps the artifact.',
  },
  quickchartUrl: {
    name: 'quickchart-url',
    env: ['QUICKCHART_URL'],
    kind: httpOrigin,
    group: 'Files',
    unset: 'charts are drawn in the process',
    help: 'QuickChart service that draws the charts. Names of projects, teams and resource classes and their credits are sent to it.',
  },
  exportJobIds: {
    name: 'export-job-ids',
    kind: listOf(exportJobId, 'list of first..last=UUID'),
    group: 'Run',
    unset: 'new exports are made',
    help: 'Exports that exist already, as an earlier run printed them: 2026-01-01..2026-01-31=UUID.',
  },
  timeoutMinutes: {
    name: 'timeout-minutes',
    kind: wholeNumber(1, 1440),
    group: 'Run',
    default: '60',
    help: 'When to give up. What was begun is resumed by the next run.',
  },
  apiUrl: {
    name: 'api-url',
    kind: apiOrigin,
    group: 'Run',
    default: 'https://circleci.com',
    help: 'Scheme and host of CircleCI.',
  },
  allowedDownloadHosts: {
    name: 'allowed-download-hosts',
    kind: listOf(hostName, 'list of host names'),
    group: 'Run',
    unset: 'none',
    help: 'Hosts of exports that may have private addresses in your network, as with a VPC endpoint. Names that lead to private addresses are refused otherwise.',
  },
  ...slackInputs,
  ...costInputs,
  ...datadogSwitches,
} as const satisfies Record<string, Input>;

/** The days to report on, in one way or the other. */
export const dayInputs: readonly Input[] = [inputs.startDate, inputs.endDate, inputs.period];

/** The inputs of the main job, in the order of the documentation. */
export const mainInputs: readonly Input[] = [...Object.values(inputs), ...Object.values(datadogInputs)];
