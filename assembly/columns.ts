import { ENDS, PLACES, STARTS } from './layout';

// The columns that the Cube needs, as numbers. The host's list (fast/reader-columns.ts) has the same order.
export const ORGANIZATION_ID: u32 = 0;
export const PROJECT_ID: u32 = 2;
export const PROJECT_NAME: u32 = 3;
export const PROJECT_COLUMNS: u32 = 5; // id and name of the organisation, id and name of the project, its url
export const DATE: u32 = 5;
export const WORKFLOW: u32 = 6;
export const JOB: u32 = 7;
export const EXECUTOR: u32 = 8;
export const RESOURCE_CLASS: u32 = 9;
export const STATUS: u32 = 10;
export const TRIGGER: u32 = 11;
export const BRANCH: u32 = 12;
export const OPERATING_SYSTEM: u32 = 13;
export const QUEUED_AT: u32 = 14;
export const STARTED_AT: u32 = 15;
export const SECONDS: u32 = 16;
export const MEDIAN_CPU: u32 = 17; // and the three behind it
export const TOTAL: u32 = 21;
export const FIRST_KIND: u32 = 22; // in the order of CREDIT_KINDS, without `other`
export const KINDS: u32 = 8;

/** Start of the column's value in the current record. A column that the part lacks has an empty value. */
@inline
export function startOf(column: u32): usize {
  const place = load<i32>(PLACES + (column << 2));
  return place < 0 ? STARTS : load<u32>(STARTS + (place << 2));
}

@inline
export function endOf(column: u32): usize {
  const place = load<i32>(PLACES + (column << 2));
  return place < 0 ? STARTS : load<u32>(ENDS + (place << 2));
}

@inline
export function isNull(column: u32): bool {
  return startOf(column) == endOf(column);
}
