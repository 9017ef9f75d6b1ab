import { copyLoosely } from './bytes';
import * as Col from './columns';
import { endOf, isNull, startOf } from './columns';
import * as cube from './cube';
import { dayIndex } from './dates';
import { Dictionary } from './dictionary';
import { ODD, readMicro, readPercentage, readTimestamp, readWhole } from './numbers';
import { countQueueTime, nextRow, Row } from './pending';

const MICRO: i64 = 1_000_000;
const MS_AN_HOUR: i64 = 3_600_000;
const UTILISATIONS: u32 = 4;

/** The numbers of the current row. -1 where there is none. */
let seconds: i64 = -1;
let startedAt: i64 = -1;
let queuedAt: i64 = -1;
let isMeasured: bool = false;
const percentages = new StaticArray<i64>(UTILISATIONS);
let total: i64 = 0;
const kinds = new StaticArray<i64>(Col.KINDS);

/** Reads all numbers that count; false when one is for the careful path. */
export function readMeasures(isRun: bool): bool {
  seconds = -1;
  startedAt = -1;
  queuedAt = -1;
  isMeasured = false;
  return readCredits() && (!isRun || readRun());
}

function readCredits(): bool {
  total = readMicro(startOf(Col.TOTAL), endOf(Col.TOTAL));
  let isRight = total != ODD;
  for (let i: u32 = 0; i < Col.KINDS; i++) {
    const credits = readMicro(startOf(Col.FIRST_KIND + i), endOf(Col.FIRST_KIND + i));
    if (credits == ODD) isRight = false;
    kinds[i] = credits;
  }
  return isRight;
}

function readRun(): bool {
  if (!isNull(Col.SECONDS)) {
    seconds = readWhole(startOf(Col.SECONDS), endOf(Col.SECONDS));
    if (seconds == ODD) return false;
  }
  if (!isNull(Col.STARTED_AT)) {
    startedAt = readTimestamp(startOf(Col.STARTED_AT), endOf(Col.STARTED_AT));
    if (startedAt == ODD) return false;
  }
  if (!isNull(Col.QUEUED_AT)) {
    queuedAt = readTimestamp(startOf(Col.QUEUED_AT), endOf(Col.QUEUED_AT));
    if (queuedAt == ODD) return false;
  }
  return readUtilisation();
}

function readUtilisation(): bool {
  isMeasured = true;
  for (let i: u32 = 0; i < UTILISATIONS; i++) {
    const column = Col.MEDIAN_CPU + i;
    if (isNull(column)) {
      isMeasured = false;
      continue;
    }
    const hundredths = readPercentage(startOf(column), endOf(column));
    if (hundredths == ODD) return false;
    percentages[i] = hundredths;
  }
  return true;
}

/** Adds the current row, whose numbers were read, to all tables. */
export function addRow(period: u32, variant: u32, isRun: bool): void {
  const group = cube.groups.find(period, variant, intern(cube.workflows, Col.WORKFLOW), intern(cube.jobs, Col.JOB));
  const executor = intern(cube.executors, Col.EXECUTOR);
  const machine = cube.machines.find(period, executor, intern(cube.classes, Col.RESOURCE_CLASS), 0);
  const row = nextRow();
  store<u32>(row, group, Row.GROUP);
  store<u32>(row, machine, Row.MACHINE);
  store<u32>(row, dayIndex() | (intern(cube.statuses, Col.STATUS) << 16), Row.DAY_AND_STATUS);
  store<u32>(row, isRun ? 1 : 0, Row.IS_RUN);
  store<u32>(row, isMeasured ? 1 : 0, Row.IS_MEASURED);
  store<i64>(row, seconds, Row.SECONDS);
  copyLoosely(row + Row.UTILISATION, changetype<usize>(percentages), 8 * UTILISATIONS);
  store<i64>(row, total, Row.TOTAL);
  copyLoosely(row + Row.KINDS, changetype<usize>(kinds), 8 * Col.KINDS);
  if (isRun && startedAt >= 0 && queuedAt >= 0) countQueueTime(machine, startedAt - queuedAt);
  addSides(period, isRun);
}

function intern(dictionary: Dictionary, column: u32): u32 {
  const start = startOf(column);
  return dictionary.intern(start, <u32>(endOf(column) - start));
}

function addSides(period: u32, isRun: bool): void {
  const runs: u32 = isRun ? 1 : 0;
  const time = <f64>max<i64>(seconds, 0);
  // Seats belong to no trigger, branch, system or hour.
  const credits = total - kinds[2];
  const whole = <f64>(credits / MICRO);
  const micro = <f64>(credits % MICRO);
  cube.triggerSums.add(intern(cube.triggers, Col.TRIGGER), period, runs, time, whole, micro);
  cube.branchSums.add(branchKind(), period, runs, time, whole, micro);
  cube.systemSums.add(intern(cube.systems, Col.OPERATING_SYSTEM), period, runs, time, whole, micro);
  if (!isRun) return;
  const hour: u32 = startedAt < 0 ? 0 : 1 + <u32>((startedAt / MS_AN_HOUR) % 24);
  cube.hourSums.add(hour, period, runs, time, whole, micro);
}

/** The place in BRANCH_KINDS of side-tables.ts: 0 null, 1 one of the default branches, 2 another. */
function branchKind(): u32 {
  const start = startOf(Col.BRANCH);
  switch (<u32>(endOf(Col.BRANCH) - start)) {
    case 0:
      return 0;
    case 4:
      return load<u32>(start) == 0x6e69616d ? 1 : 2; // main
    case 5:
      return load<u32>(start) == 0x6e757274 && load<u8>(start, 4) == 0x6b ? 1 : 2; // trunk
    case 6:
      return load<u32>(start) == 0x7473616d && load<u16>(start, 4) == 0x7265 ? 1 : 2; // master
    case 7:
      return load<u32>(start) == 0x65766564 && load<u32>(start, 3) == 0x706f6c65 ? 1 : 2; // develop
    default:
      return 2;
  }
}
