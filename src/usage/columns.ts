import { DamagedDataError } from '../common/errors.ts';
import { cut } from '../common/escape/log.ts';

/** The columns of a usage export, in the order in which CircleCI writes them. */
export const KNOWN_COLUMNS = [
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
export type KnownColumn = (typeof KNOWN_COLUMNS)[number];

/** Without these no total can be given. Every other column may be missing; that is reported. */
const REQUIRED_COLUMNS: readonly KnownColumn[] = ['JOB_RUN_DATE', 'TOTAL_CREDITS'];

/** The columns of one part, in the part's order. Known names have their usual spelling. */
export type Header = readonly string[];

/** Where each known column stands in a part; -1 when the part lacks it. */
export type Positions = Readonly<Record<KnownColumn, number>>;

const KNOWN: ReadonlySet<string> = new Set(KNOWN_COLUMNS);

/**
 * Checks the names of a part's header line: trimmed, known names matched in any case.
 * Throws DamagedDataError when a name stands twice or a required column is missing.
 */
export function readHeader(cells: readonly string[], label: string): Header {
  const header = cells.map(columnName);
  const seen = new Set<string>();
  for (const name of header) {
    if (seen.has(name)) {
      throw new DamagedDataError(
        `The header of ${label} names the column "${cut(name, 100)}" twice, so its values can't be told apart.`,
      );
    }
    seen.add(name);
  }
  const missing = missingRequired(header);
  if (missing.length > 0) {
    throw new DamagedDataError(
      `The header of ${label} lacks ${missing.join(' and ')}, without which nothing can be totalled.`,
    );
  }
  return header;
}

/** The required columns that these header cells lack. */
function missingRequired(cells: readonly string[]): readonly KnownColumn[] {
  const names = new Set(cells.map(columnName));
  return REQUIRED_COLUMNS.filter((name) => !names.has(name));
}

function columnName(cell: string): string {
  const name = cell.trim();
  const upper = name.toUpperCase();
  return KNOWN.has(upper) ? upper : name;
}

/** All columns of all parts in first-seen order: the header of merged.csv. Without any header, the known layout. */
export function unionOf(headers: readonly Header[]): Header {
  return headers.length === 0 ? KNOWN_COLUMNS : [...new Set(headers.flat())];
}

/** Known columns that at least one part lacks, in the known order. */
export function missingColumns(headers: readonly Header[]): string[] {
  const sets = headers.map((header) => new Set(header));
  return KNOWN_COLUMNS.filter((name) => sets.some((set) => !set.has(name)));
}

/** Columns outside the known layout, in first-seen order. */
export function unknownColumns(headers: readonly Header[]): string[] {
  return [...new Set(headers.flat())].filter((name) => !KNOWN.has(name));
}

export function positionsOf(header: Header): Positions {
  const entries = KNOWN_COLUMNS.map((name) => [name, header.indexOf(name)] as const);
  return Object.fromEntries(entries) as Record<KnownColumn, number>;
}

/** For each column of `target`, its position in `header`, or -1. */
export function mapColumns(target: Header, header: Header): Int32Array {
  return Int32Array.from(target, (name) => header.indexOf(name));
}
