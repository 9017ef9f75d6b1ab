import { type Header, KNOWN_COLUMNS, type KnownColumn, unknownColumns } from '../columns.ts';
import { PATH_COLUMNS } from './layout.ts';

/** What the values of a column are. */
export type ValueKind = 'text' | 'truth' | 'date' | 'time' | 'integer' | 'number' | 'credits';

export interface ParquetColumn {
  /** Its name in the file. */
  readonly name: string;
  /** Its name in the export. */
  readonly source: string;
  readonly kind: ValueKind;
}

const KINDS: Readonly<Record<KnownColumn, ValueKind>> = {
  ORGANIZATION_ID: 'text',
  ORGANIZATION_NAME: 'text',
  ORGANIZATION_CREATED_DATE: 'date',
  PROJECT_ID: 'text',
  PROJECT_NAME: 'text',
  PROJECT_CREATED_DATE: 'date',
  LAST_BUILD_FINISHED_AT: 'time',
  VCS_NAME: 'text',
  VCS_URL: 'text',
  VCS_BRANCH: 'text',
  PIPELINE_ID: 'text',
  PIPELINE_CREATED_AT: 'time',
  PIPELINE_NUMBER: 'integer',
  IS_UNREGISTERED_USER: 'truth',
  PIPELINE_TRIGGER_SOURCE: 'text',
  PIPELINE_TRIGGER_USER_ID: 'text',
  WORKFLOW_ID: 'text',
  WORKFLOW_NAME: 'text',
  WORKFLOW_FIRST_JOB_QUEUED_AT: 'time',
  WORKFLOW_FIRST_JOB_STARTED_AT: 'time',
  WORKFLOW_STOPPED_AT: 'time',
  IS_WORKFLOW_SUCCESSFUL: 'truth',
  JOB_NAME: 'text',
  JOB_RUN_NUMBER: 'integer',
  JOB_ID: 'text',
  JOB_RUN_DATE: 'date',
  JOB_RUN_QUEUED_AT: 'time',
  JOB_RUN_STARTED_AT: 'time',
  JOB_RUN_STOPPED_AT: 'time',
  JOB_BUILD_STATUS: 'text',
  RESOURCE_CLASS: 'text',
  OPERATING_SYSTEM: 'text',
  EXECUTOR: 'text',
  PARALLELISM: 'integer',
  JOB_RUN_SECONDS: 'integer',
  MEDIAN_CPU_UTILIZATION_PCT: 'number',
  MAX_CPU_UTILIZATION_PCT: 'number',
  MEDIAN_RAM_UTILIZATION_PCT: 'number',
  MAX_RAM_UTILIZATION_PCT: 'number',
  COMPUTE_CREDITS: 'credits',
  DLC_CREDITS: 'credits',
  USER_CREDITS: 'credits',
  STORAGE_CREDITS: 'credits',
  NETWORK_CREDITS: 'credits',
  LEASE_CREDITS: 'credits',
  LEASE_OVERAGE_CREDITS: 'credits',
  IPRANGES_CREDITS: 'credits',
  TOTAL_CREDITS: 'credits',
};

/**
 * The columns of every file of a run: the whole known layout, whatever the export holds of it, so that files of
 * many runs have the same columns of the same types; behind it, as text, what else this export has.
 */
export function parquetColumns(exported: Header): ParquetColumn[] {
  const known = KNOWN_COLUMNS.map((name) => ({ name, source: name, kind: KINDS[name] }));
  const taken = new Set<string>([...known.map(({ name }) => name.toLowerCase()), ...PATH_COLUMNS]);
  const others = unknownColumns([exported]).map((source) => {
    const name = freeName(source === '' ? 'UNNAMED' : source, taken);
    return { name, source, kind: 'text' as const };
  });
  return [...known, ...others];
}

/** Most engines take names that differ only in case for the same. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}_${n}`;
  taken.add(name.toLowerCase());
  return name;
}
