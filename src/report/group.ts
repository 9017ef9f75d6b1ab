import type { Cube } from '../usage/cube.ts';
import { Tally } from './tally.ts';

/** The cells that share a key, in both periods. */
export interface Group {
  /** One cell of the group, to read its names from. */
  readonly cell: number;
  readonly current: Tally;
  readonly previous: Tally;
}

/** Sums the Cube by a key of each cell. */
export function groupBy(cube: Cube, keyOf: (cell: number) => string | number): Group[] {
  const groups = new Map<string | number, Group>();
  for (let cell = 0; cell < cube.size; cell++) {
    const key = keyOf(cell);
    let group = groups.get(key);
    if (group === undefined) {
      group = { cell, current: new Tally(), previous: new Tally() };
      groups.set(key, group);
    }
    (cube.period[cell] === 0 ? group.current : group.previous).add(cube, cell);
  }
  return [...groups.values()];
}
