import { BUILT_IN_PRICES } from '../../src/report/prices-built-in.ts';
import { rightSizingOf } from '../../src/report/right-sizing.ts';
import { type CellSpec, cubeOf } from '../support/cube.ts';

export interface JobSpec extends Omit<CellSpec, 'counts' | 'credits'> {
  /** Runs, all measured unless `measured` says otherwise. */
  readonly runs?: number;
  readonly measured?: number;
  /** Percent on every measured run: median CPU, maximum CPU, median RAM, maximum RAM. */
  readonly use?: readonly [number, number, number, number];
  readonly compute?: number;
}

/** Percent as in `use`. */
export const LOW = [10, 40, 20, 40] as const;
export const BUSY = [60, 95, 60, 80] as const;

/** A cell with these runs; a job on a large Docker class that uses little of it by default. */
export function cell({ runs = 20, measured = runs, use = LOW, compute = 600, ...names }: JobSpec): CellSpec {
  const sums = use.map((percent) => percent * 100 * measured);
  const [medianCpu = 0, maxCpu = 0, medianRam = 0, maxRam = 0] = sums;
  return {
    job: 'test',
    executor: 'docker',
    resourceClass: 'xlarge',
    ...names,
    counts: { rows: runs, runs, measuredRuns: measured, medianCpu, maxCpu, medianRam, maxRam },
    credits: { compute, storage: 1000 },
  };
}

export const REQUEST = { prices: BUILT_IN_PRICES, days: 30, creditPrice: 0.0006 };

export const advise = (specs: readonly JobSpec[], request: Partial<typeof REQUEST> = {}) =>
  rightSizingOf(cubeOf(specs.map(cell)), { ...REQUEST, ...request });

export const savings = (...specs: JobSpec[]) =>
  advise(specs).smaller.map(({ job, to, saving }) => [job, to, saving?.credits ?? null]);
