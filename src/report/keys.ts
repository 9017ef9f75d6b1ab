import type { Cube, Dimension } from '../usage/cube.ts';
import { numberItems } from '../usage/number-items.ts';
import type { KeyColumn } from '../usage/packed-keys.ts';
import { giveBack, takeScratch } from '../usage/scratch.ts';
import { hasJob, nameOf } from './cell-names.ts';

/** The key of all cells that lack the name. */
const NO_NAME = -1;

/** A job is one name in one workflow of one project; rows without a job share a key. */
export function jobKey(cube: Cube): (cell: number) => number {
  const of = numbersBy(cube, ['project', 'workflow', 'job']);
  return (cell) => (hasJob(cube, cell) ? (of[cell] ?? 0) : NO_NAME);
}

/** A workflow is one name in one project; rows without a workflow share a key. */
export function workflowKey(cube: Cube): (cell: number) => number {
  const of = numbersBy(cube, ['project', 'workflow']);
  return (cell) => (nameOf(cube, 'workflow', cell) === '' ? NO_NAME : (of[cell] ?? 0));
}

/** Executors have classes of the same name that are different machines. */
export function resourceClassKey(cube: Cube): (cell: number) => number {
  const of = numbersBy(cube, ['executor', 'resourceClass']);
  return (cell) => of[cell] ?? 0;
}

/** A job of any workflow of a project on one class. */
export function usageKey(cube: Cube): (cell: number) => number {
  const of = numbersBy(cube, ['project', 'job', 'executor', 'resourceClass']);
  return (cell) => of[cell] ?? 0;
}

const known = new WeakMap<Cube, Map<string, Uint32Array>>();

/** Numbers the combinations that occur, in the order in which they are met; once a Cube, for several figures ask. */
function numbersBy(cube: Cube, dimensions: readonly Dimension[]): Uint32Array {
  const numberings = known.get(cube) ?? new Map<string, Uint32Array>();
  known.set(cube, numberings);
  const name = dimensions.join();
  let numbers = numberings.get(name);
  if (numbers === undefined) {
    const memory = takeScratch();
    numbers = numberItems(cube.size, keyColumns(cube, dimensions), memory).numbers.slice();
    giveBack(memory);
    numberings.set(name, numbers);
  }
  return numbers;
}

/** The columns of a Cube's keys of these dimensions. */
export function keyColumns(cube: Cube, dimensions: readonly Dimension[]): KeyColumn[] {
  return dimensions.map((dimension) => ({
    values: cube.key[dimension],
    below: cube.names[dimension].length,
  }));
}
