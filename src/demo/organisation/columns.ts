/** The 48 columns of a usage export, in the order in which CircleCI writes them. */
export const COLUMNS = [
  'ORGANIZATION_ID',
  'ORGANIZATION_NAME',
  'ORGANIZATION_CREATED_DATE',
  'PROJECT_ID',
  'PROJECT_NAME',
  'PROJECT_CREATED_DATE',
  'LAST_BUILD_FINISHED_AT',
  'VCS_NAME',
  'VCS_URL',
  'VCS_BRANCH',
  'PIPELINE_ID',
  'PIPELINE_CREATED_AT',
  'PIPELINE_NUMBER',
  'IS_UNREGISTERED_USER',
  'PIPELINE_TRIGGER_SOURCE',
  'PIPELINE_TRIGGER_USER_ID',
  'WORKFLOW_ID',
  'WORKFLOW_NAME',
  'WORKFLOW_FIRST_JOB_QUEUED_AT',
  'WORKFLOW_FIRST_JOB_STARTED_AT',
  'WORKFLOW_STOPPED_AT',
  'IS_WORKFLOW_SUCCESSFUL',
  'JOB_NAME',
  'JOB_RUN_NUMBER',
  'JOB_ID',
  'JOB_RUN_DATE',
  'JOB_RUN_QUEUED_AT',
  'JOB_RUN_STARTED_AT',
  'JOB_RUN_STOPPED_AT',
  'JOB_BUILD_STATUS',
  'RESOURCE_CLASS',
  'OPERATING_SYSTEM',
  'EXECUTOR',
  'PARALLELISM',
  'JOB_RUN_SECONDS',
  'MEDIAN_CPU_UTILIZATION_PCT',
  'MAX_CPU_UTILIZATION_PCT',
  'MEDIAN_RAM_UTILIZATION_PCT',
  'MAX_RAM_UTILIZATION_PCT',
  'COMPUTE_CREDITS',
  'DLC_CREDITS',
  'USER_CREDITS',
  'STORAGE_CREDITS',
  'NETWORK_CREDITS',
  'LEASE_CREDITS',
  'LEASE_OVERAGE_CREDITS',
  'IPRANGES_CREDITS',
  'TOTAL_CREDITS',
] as const;

export type Column = (typeof COLUMNS)[number];

/** One row: 48 values in the order of COLUMNS; null where the export has none. */
export type Row = readonly (string | null)[];

const INDEX: ReadonlyMap<string, number> = new Map(COLUMNS.map((name, index) => [name, index]));

/** The value of one column of a row. */
export function cell(row: Row, column: Column): string | null {
  return row[INDEX.get(column) ?? -1] ?? null;
}
