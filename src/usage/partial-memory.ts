import type { PartialCube } from './cube-builder.ts';

/** The memory behind the columns of a partial cube, each piece once. */
export function buffersOf({ cells, runTime, queueTime }: PartialCube): ArrayBuffer[] {
  const credits = Object.values(cells.credits).flatMap(({ whole, micro }) => [whole, micro]);
  const times = [runTime, queueTime].flatMap(({ tuples, count, sum }) => [tuples, count, sum]);
  const columns = [cells.period, cells.keys, ...Object.values(cells.count), ...credits, ...times];
  return [...new Set(columns.map(({ buffer }) => buffer as ArrayBuffer))];
}

/** Gives the memory of a partial cube back at once: with hundreds of thousands of cells the collector comes too late. */
export function release(partial: PartialCube): void {
  for (const buffer of buffersOf(partial)) buffer.transfer(0);
}
