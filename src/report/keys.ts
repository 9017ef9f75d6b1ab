import type { Cube, Dimension } from '../usage/cube.ts';
import type { Numbers } from '../usage/memory.ts';
import { hasJob, nameOf } from './cell-names.ts';

/** One number a cell, from 0 to `size` - 1. */
interface Keys {
  readonly of: Numbers;
  readonly size: number;
}

/** The key of all cells that lack the name. */
const NO_NAME = -1;

/** A job is one name in one workflow of one project; rows without a job share a key. */
export function jobKey(cube: Cube): (cell: number) => number {
  const workflows = combine(cube.size, keysOf(cube, 'project'), keysOf(cube, 'workflow'));
  const { of } = combine(cube.size, workflows, keysOf(cube, 'job'));
  return (cell) => (hasJob(cube, cell) ? (of[cell] ?? 0) : NO_NAME);
}

/** A workflow is one name in one project; rows without a workflow share a key. */
export function workflowKey(cube: Cube): (cell: number) => number {
  const { of } = combine(cube.size, keysOf(cube, 'project'), keysOf(cube, 'workflow'));
  return (cell) => (nameOf(cube, 'workflow', cell) === '' ? NO_NAME : (of[cell] ?? 0));
}

/** Executors have classes of the same name that are different machines. */
export function resourceClassKey(cube: Cube): (cell: number) => number {
  const { of } = combine(cube.size, keysOf(cube, 'executor'), keysOf(cube, 'resourceClass'));
  return (cell) => of[cell] ?? 0;
}

/** A job of any workflow of a project on one class. */
export function usageKey(cube: Cube): (cell: number) => number {
  const jobs = combine(cube.size, keysOf(cube, 'project'), keysOf(cube, 'job'));
  const classes = combine(cube.size, keysOf(cube, 'executor'), keysOf(cube, 'resourceClass'));
  const { of } = combine(cube.size, jobs, classes);
  return (cell) => of[cell] ?? 0;
}

function keysOf(cube: Cube, dimension: Dimension): Keys {
  return { of: cube.key[dimension], size: cube.names[dimension].length };
}

/**
 * Numbers the pairs that occur, in the order in which they are met. Numbers rather than joined texts: there can be
 * a pair a cell. A pair's product stays exact, since neither side has more values than the Cube has cells.
 */
function combine(cells: number, a: Keys, b: Keys): Keys {
  const numbers = new Map<number, number>();
  const of = new Uint32Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const pair = (a.of[cell] ?? 0) * b.size + (b.of[cell] ?? 0);
    let number = numbers.get(pair);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(pair, number);
    }
    of[cell] = number;
  }
  return { of, size: numbers.size };
}
