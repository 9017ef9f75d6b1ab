import type { SideDimension } from './cube.ts';
import { Dictionary } from './intern.ts';
import type { Row } from './row.ts';
import { type SideAmounts, type SideSums, SideTable } from './side-table.ts';

/** Branches that everybody's work lands on; compared exactly. */
const DEFAULT_BRANCHES: ReadonlySet<string> = new Set(['main', 'master', 'trunk', 'develop']);
/** Value 0 is null, mostly builds of tags. */
export const BRANCH_KINDS = ['', 'default', 'other'];
/** Value 0 is a run without a start time. */
export const HOURS = ['', ...Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'))];
const MS_AN_HOUR = 3_600_000;

/** The small tables of one dimension each. `hour` holds job runs only, the others all rows. */
export class SideTables {
  readonly #trigger = new SideTable();
  readonly #triggers = new Dictionary();
  readonly #branchKind = new SideTable();
  readonly #branches = new Dictionary();
  /** For each branch, its kind's place in BRANCH_KINDS. */
  readonly #kindOfBranch: number[] = [];
  readonly #operatingSystem = new SideTable();
  readonly #operatingSystems = new Dictionary();
  readonly #hour = new SideTable();

  /** Adds a row; `startedAt` is when its run began, in milliseconds since 1970, -1 when that is unknown. */
  add(row: Row, amounts: SideAmounts, startedAt: number): void {
    const { at } = row;
    this.#trigger.add(this.#triggers.internField(row.look(at.PIPELINE_TRIGGER_SOURCE)), amounts);
    this.#branchKind.add(this.#branchKindOf(row), amounts);
    this.#operatingSystem.add(this.#operatingSystems.internField(row.look(at.OPERATING_SYSTEM)), amounts);
    if (amounts.runs > 0) this.#hour.add(hourValue(startedAt), amounts);
  }

  sums(): Readonly<Record<SideDimension, readonly SideSums[]>> {
    return {
      trigger: this.#trigger.sums(this.#triggers.texts()),
      branchKind: this.#branchKind.sums(BRANCH_KINDS),
      operatingSystem: this.#operatingSystem.sums(this.#operatingSystems.texts()),
      hour: this.#hour.sums(HOURS),
    };
  }

  #branchKindOf(row: Row): number {
    const field = row.look(row.at.VCS_BRANCH);
    if (field.isNull) return BRANCH_KINDS.indexOf('');
    const branch = this.#branches.internField(field);
    this.#kindOfBranch[branch] ??= BRANCH_KINDS.indexOf(
      DEFAULT_BRANCHES.has(field.text()) ? 'default' : 'other',
    );
    return this.#kindOfBranch[branch];
  }
}

/** The place of a time's hour in HOURS. */
function hourValue(ms: number): number {
  return ms < 0 ? 0 : 1 + (Math.floor(ms / MS_AN_HOUR) % 24);
}
