import type { Cube } from '../usage/cube.ts';
import { Tally } from './tally.ts';

/** Sums that cells of the Cube are added to. */
export interface CellSums {
  add(cube: Cube, cell: number): void;
}

/** The cells that share a key, in both periods. */
export interface Group<S extends CellSums = Tally> {
  /** One cell of the group, to read its names from. */
  readonly cell: number;
  readonly current: S;
  readonly previous: S;
}

/** Sums the Cube by a key of each cell, in the order in which the keys are met. */
export function groupBy(cube: Cube, keyOf: (cell: number) => string | number): Group[] {
  return groupInto(cube, keyOf, () => new Tally());
}

/** As `groupBy`, with sums of the caller's own. */
export function groupInto<S extends CellSums>(
  cube: Cube,
  keyOf: (cell: number) => string | number,
  start: () => S,
): Group<S>[] {
  const groups = new Map<string | number, Group<S>>();
  for (let cell = 0; cell < cube.size; cell++) {
    const key = keyOf(cell);
    let group = groups.get(key);
    if (group === undefined) {
      group = { cell, current: start(), previous: start() };
      groups.set(key, group);
    }
    (cube.period[cell] === 0 ? group.current : group.previous).add(cube, cell);
  }
  return [...groups.values()];
}
