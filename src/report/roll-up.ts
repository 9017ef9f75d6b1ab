import { type CreditLimbs, creditsAt } from '../usage/credit-column.ts';
import { COUNT_MEASURES, CREDIT_KINDS, type Cube, DIMENSIONS, type Dimension } from '../usage/cube.ts';
import { gather, sumInto } from '../usage/gather.ts';
import type { Sums } from '../usage/memory.ts';
import { numberItems } from '../usage/number-items.ts';
import { recordOf } from '../usage/records.ts';
import { giveBack, type Scratch, takeScratch } from '../usage/scratch.ts';
import { keyColumns } from './keys.ts';

/** A Cube as its figures need it. */
export interface Cubes {
  /** Without days: many times fewer cells. */
  readonly undated: Cube;
  /** By day, project and status alone. */
  readonly byProject: Cube;
  /** By day and status alone. */
  readonly byDay: Cube;
}

const known = new WeakMap<Cube, Cubes>();
const UNDATED = DIMENSIONS.filter((dimension) => dimension !== 'day');

/** Added up once a Cube. */
export function cubesOf(cube: Cube): Cubes {
  let cubes = known.get(cube);
  if (cubes === undefined) {
    cubes = canAddUp(cube) ? rollAllUp(cube) : { undated: cube, byProject: cube, byDay: cube };
    known.set(cube, cubes);
  }
  return cubes;
}

function rollAllUp(cube: Cube): Cubes {
  const memory = takeScratch();
  const undated = rollUp(cube, UNDATED, memory);
  const byProject = rollUp(cube, ['day', 'project', 'status'], memory);
  const byDay = rollUp(byProject, ['day', 'status'], memory);
  giveBack(memory);
  return { undated, byProject, byDay };
}

/**
 * The Cube with the cells added up that differ in other dimensions than the kept ones, in the order in which they are
 * met; so groups of its cells come in the order in which they would of the Cube's. In a dimension that is not kept, a
 * cell has the key of one of the cells that it stands for.
 */
function rollUp(cube: Cube, kept: readonly Dimension[], memory: Scratch): Cube {
  memory.forget();
  const columns = [{ values: cube.period, below: 2 }, ...keyColumns(cube, kept)];
  const { size, numbers, firsts } = numberItems(cube.size, columns, memory);
  const sum = (column: Sums) => sumInto(size, numbers, column, memory);
  const limbs = CREDIT_KINDS.flatMap((kind): [string, CreditLimbs][] => {
    const credits = cube.limbs[kind];
    if (credits === undefined) return [];
    const { whole, micro } = credits;
    return [[kind, { whole: sum(whole), micro: micro.length === 0 ? micro : sum(micro) }]];
  });
  const sums: Cube['limbs'] = Object.fromEntries(limbs);
  return {
    ...cube,
    size,
    period: gather(new Uint8Array(size), cube.period, firsts, memory),
    key: recordOf(DIMENSIONS, (dimension) =>
      gather(new Uint32Array(size), cube.key[dimension], firsts, memory),
    ),
    count: recordOf(COUNT_MEASURES, (measure) => sum(cube.count[measure])),
    limbs: sums,
    credits: (cell, kind) => creditsAt(sums[kind], cell),
  };
}

/**
 * Whether no sum of any of the cells can leave the range in which doubles are exact. If one can, the Cube stays as it
 * is: its figures are the same, at more work.
 */
function canAddUp({ limbs }: Cube): boolean {
  const columns = Object.values(limbs).flatMap(({ whole, micro }) => [whole, micro]);
  return columns.every((column) => {
    // So many words can't leave it.
    if (column instanceof Uint32Array && column.length < 2 ** 21) return true;
    let all = 0;
    for (let cell = 0; cell < column.length; cell++) all += Math.abs(column[cell] as number);
    return all <= Number.MAX_SAFE_INTEGER;
  });
}
