import { type Grouping, groupByColumns } from './canonical.ts';
import { type CreditLimbs, checkCredits, creditsAt } from './credit-column.ts';
import { COUNT_MEASURES, CREDIT_KINDS, type CreditKind, type Cube } from './cube.ts';
import { gather } from './gather.ts';
import { cellColumns, type JoinedKeys, startsOf, tablesOf } from './merge-keys.ts';
import { CELL_KINDS, type PartialCube, placeOfKind, TABLE_SUMS } from './partial-cube.ts';
import { recordOf } from './records.ts';
import { sumEntries } from './sum-entries.ts';
import { sumsAt, wordAt } from './sum-table.ts';

/** The part of a Cube that has one value a cell. */
export type CellMeasures = Pick<Cube, 'size' | 'period' | 'key' | 'count' | 'credits' | 'limbs'>;

/**
 * Joins the cells of several builders, in canonical order: by period, then by DIMENSIONS.
 *
 * Throws DamagedDataError for credits beyond what can be counted exactly.
 */
export function mergeCells(partials: readonly PartialCube[], keys: JoinedKeys): CellMeasures {
  const columns = cellColumns(partials, keys);
  const [period, day, group, machine, status] = columns;
  const grouping = groupByColumns(period.values.length, columns);
  const { size, items } = grouping;
  const take = ({ values }: { values: Uint32Array }) => gather(new Uint32Array(size), values, items);
  const [groups, machines] = [take(group), take(machine)];
  const { groups: byGroup, machines: byMachine } = keys;
  const of = (column: Uint32Array, numbers: Uint32Array) => gather(new Uint32Array(size), column, numbers);
  return {
    size,
    period: gather(new Uint8Array(size), period.values, items),
    key: {
      day: take(day),
      project: of(byGroup.key.project, groups),
      workflow: of(byGroup.key.workflow, groups),
      job: of(byGroup.key.job, groups),
      executor: of(byMachine.key.executor, machines),
      resourceClass: of(byMachine.key.resourceClass, machines),
      status: take(status),
    },
    ...sumsOf(partials, grouping),
  };
}

function sumsOf(
  partials: readonly PartialCube[],
  grouping: Grouping,
): Pick<Cube, 'count' | 'credits' | 'limbs'> {
  const sums = sumEntries(tablesOf(partials, 'cells'), grouping, TABLE_SUMS.cells);
  const limbs = { ...rareLimbs(partials, grouping) };
  for (const kind of CELL_KINDS) {
    const at = placeOfKind(kind);
    limbs[kind] = { whole: sums[at] as Float64Array, micro: sums[at + 1] as Float64Array };
  }
  const kept = withoutZeros(limbs);
  return {
    count: recordOf(COUNT_MEASURES, (measure) => sums[COUNT_MEASURES.indexOf(measure)] as Float64Array),
    limbs: kept,
    credits: (cell, kind) => creditsAt(kept[kind], cell),
  };
}

type Limbs = Partial<Record<CreditKind, CreditLimbs>>;

/** Columns of the kinds that most cells have none of. */
function rareLimbs(partials: readonly PartialCube[], { size, places }: Grouping): Limbs {
  const limbs: Limbs = {};
  const starts = startsOf(tablesOf(partials, 'cells'));
  tablesOf(partials, 'rareCredits').forEach((table, which) => {
    for (let entry = 0; entry < table.size; entry++) {
      const kind = CREDIT_KINDS[wordAt(table, entry, 1)] as CreditKind;
      limbs[kind] ??= { whole: new Float64Array(size), micro: new Float64Array(size) };
      const { whole, micro } = limbs[kind];
      const place = places[(starts[which] as number) + wordAt(table, entry, 0)] as number;
      const at = sumsAt(table, entry);
      whole[place] = (whole[place] as number) + (table.sums[at] as number);
      micro[place] = (micro[place] as number) + (table.sums[at + 1] as number);
    }
  });
  return limbs;
}

/** Leaves out kinds, and columns of micro-credits, that are zero everywhere. */
function withoutZeros(limbs: Limbs): Limbs {
  const kept: Limbs = {};
  for (const kind of CREDIT_KINDS) {
    const credits = limbs[kind];
    if (credits === undefined) continue;
    checkColumn(credits.whole);
    const micro = isZero(credits.micro) ? NOTHING : credits.micro;
    if (micro.length > 0 || !isZero(credits.whole)) kept[kind] = { whole: credits.whole, micro };
  }
  return kept;
}

const NOTHING = new Float64Array(0);

// Loops without a call an element: columns have hundreds of thousands of them.

function isZero(column: Float64Array): boolean {
  for (let i = 0; i < column.length; i++) {
    if (column[i] !== 0) return false;
  }
  return true;
}

function checkColumn(whole: Float64Array): void {
  for (let i = 0; i < whole.length; i++) checkCredits(whole[i] as number);
}
