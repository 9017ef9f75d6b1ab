import type { Cube } from '../usage/cube.ts';
import { hasJob, nameOf, projectOf } from './cell-names.ts';
import { CreditSum } from './credit-sum.ts';
import { usageKey } from './keys.ts';

/** A job on one resource class, as the rows of the period name them. */
export interface JobOnClass {
  readonly project: string;
  readonly organisation: string;
  readonly job: string;
  readonly executor: string;
  readonly resourceClass: string;
}

/** What a job used on one class in the period. */
export interface JobUsage extends JobOnClass {
  readonly runs: number;
  /** Runs with all four *_UTILIZATION_PCT values. */
  readonly measuredRuns: number;
  /** The values' averages over the measured runs, each run counting once; fractions from 0 to 1. */
  readonly averages: Utilisation;
  /** COMPUTE_CREDITS of all its runs, in micro-credits. */
  readonly compute: bigint;
}

export interface Utilisation {
  readonly medianCpu: number;
  readonly maxCpu: number;
  readonly medianRam: number;
  readonly maxRam: number;
}

/** Every (project, job, executor, resource class) with job runs in the period, in the order of the Cube. */
export function jobUsages(cube: Cube): JobUsage[] {
  const groups = new Map<number, JobSums>();
  const keyOf = usageKey(cube);
  for (let cell = 0; cell < cube.size; cell++) {
    if (cube.period[cell] !== 0 || !hasJob(cube, cell)) continue;
    const key = keyOf(cell);
    let sums = groups.get(key);
    if (sums === undefined) {
      sums = new JobSums(cell);
      groups.set(key, sums);
    }
    sums.add(cube, cell);
  }
  return [...groups.values()].map((sums) => usageOf(cube, sums));
}

class JobSums {
  /** One of the cells, to read the names from. */
  readonly cell: number;
  runs = 0;
  measuredRuns = 0;
  /** In hundredths of a percent. */
  readonly percentages = { medianCpu: 0, maxCpu: 0, medianRam: 0, maxRam: 0 };
  readonly #compute = new CreditSum();

  constructor(cell: number) {
    this.cell = cell;
  }

  get compute(): bigint {
    return this.#compute.micro;
  }

  add({ count, limbs }: Cube, cell: number): void {
    this.runs += count.runs[cell] ?? 0;
    this.measuredRuns += count.measuredRuns[cell] ?? 0;
    this.percentages.medianCpu += count.medianCpu[cell] ?? 0;
    this.percentages.maxCpu += count.maxCpu[cell] ?? 0;
    this.percentages.medianRam += count.medianRam[cell] ?? 0;
    this.percentages.maxRam += count.maxRam[cell] ?? 0;
    this.#compute.add(limbs.compute, cell);
  }
}

function usageOf(cube: Cube, { cell, runs, measuredRuns, percentages, compute }: JobSums): JobUsage {
  const { name: project, organisation } = projectOf(cube, cell);
  const average = (sum: number) => (measuredRuns === 0 ? 0 : sum / measuredRuns / 10_000);
  return {
    project,
    organisation,
    job: nameOf(cube, 'job', cell),
    executor: nameOf(cube, 'executor', cell),
    resourceClass: nameOf(cube, 'resourceClass', cell),
    runs,
    measuredRuns,
    averages: {
      medianCpu: average(percentages.medianCpu),
      maxCpu: average(percentages.maxCpu),
      medianRam: average(percentages.medianRam),
      maxRam: average(percentages.maxRam),
    },
    compute,
  };
}
