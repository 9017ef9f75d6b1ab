import type { PricedClass, PriceTable } from './prices.ts';

/** Resource class, vCPU, RAM in GB, credits a minute (null: no source that can be relied on). */
type Size = readonly [name: string, vcpu: number, ramGb: number, creditsPerMinute: number | null];

/** Classes of one executor that are steps of one another, smallest first. */
interface Family {
  readonly executor: string;
  /** Month in which the prices were last seen: in the price list, or as what CircleCI charged. */
  readonly seen: string;
  readonly sizes: readonly Size[];
}

/**
 * CircleCI's list prices as public sources give them. A class whose price is only a guess has null, and so never
 * leads to a saving; the `prices` input fills such gaps. Sizes are those of the documentation of August 2026.
 */
const FAMILIES: readonly Family[] = [
  {
    executor: 'docker',
    seen: '2026-08',
    sizes: [
      ['small', 1, 2, 5],
      ['medium', 2, 4, 10],
      ['medium+', 3, 6, 15],
      ['large', 4, 8, 20],
      ['xlarge', 8, 16, 40],
      ['2xlarge', 16, 32, 80],
      ['2xlarge+', 20, 40, 100],
    ],
  },
  {
    executor: 'docker',
    seen: '2026-05',
    sizes: [
      ['small.gen2', 1, 2, 6],
      ['medium.gen2', 2, 4, 12],
      ['medium+.gen2', 3, 6, 18],
      ['large.gen2', 4, 8, 24],
      ['xlarge.gen2', 8, 16, 48],
      ['2xlarge.gen2', 16, 32, 96],
      ['2xlarge+.gen2', 20, 40, 120],
    ],
  },
  {
    executor: 'docker',
    seen: '2024-12',
    sizes: [
      ['arm.medium', 2, 8, 13],
      ['arm.large', 4, 16, 26],
      ['arm.xlarge', 8, 32, null],
      ['arm.2xlarge', 16, 64, null],
    ],
  },
  {
    executor: 'machine',
    seen: '2026-05',
    sizes: [
      ['medium', 2, 7.5, 10],
      ['large', 4, 15, 20],
      ['xlarge', 8, 32, 100],
      ['2xlarge', 16, 64, 200],
      ['2xlarge+', 32, 64, 300],
    ],
  },
  {
    executor: 'machine',
    seen: '2026-05',
    sizes: [
      ['medium.gen2', 2, 8, 18],
      ['large.gen2', 4, 16, 36],
      ['xlarge.gen2', 8, 32, 72],
      ['2xlarge.gen2', 16, 64, 144],
      ['2xlarge+.gen2', 32, 128, 288],
    ],
  },
  {
    executor: 'machine',
    seen: '2026-08',
    sizes: [
      ['medium.gen3', 2, 8, null],
      ['large.gen3', 4, 16, null],
      ['xlarge.gen3', 8, 32, null],
      ['2xlarge.gen3', 16, 64, null],
      ['2xlarge+.gen3', 32, 128, null],
    ],
  },
  {
    executor: 'machine',
    seen: '2024-12',
    sizes: [
      ['arm.medium', 2, 8, 10],
      ['arm.large', 4, 16, 20],
      ['arm.xlarge', 8, 32, 100],
      ['arm.2xlarge', 16, 64, null],
    ],
  },
  {
    executor: 'remote-docker',
    seen: '2024-11',
    sizes: [
      ['medium', 2, 7.5, 10],
      ['large', 4, 15, 20],
      ['xlarge', 8, 32, 100],
    ],
  },
  {
    executor: 'machine',
    seen: '2024-11',
    sizes: [
      ['windows.medium', 4, 16, 40],
      ['windows.large', 8, 32, null],
      ['windows.xlarge', 16, 64, null],
      ['windows.2xlarge', 32, 128, null],
    ],
  },
  {
    executor: 'macos',
    seen: '2026-10',
    sizes: [
      ['m4pro.medium', 6, 28, 200],
      ['m4pro.large', 12, 56, 400],
    ],
  },
  // CPU and RAM say nothing about a graphics processor, so these are no steps of one another.
  { executor: 'machine', seen: '2024-11', sizes: [['gpu.nvidia.small.multi', 4, 15, 160]] },
  { executor: 'machine', seen: '2024-11', sizes: [['gpu.nvidia.medium.multi', 8, 30, 240]] },
];

/** The built-in prices. */
export const BUILT_IN_PRICES: PriceTable = {
  asOf: '2026-10',
  own: 0,
  classes: FAMILIES.flatMap(({ executor, seen, sizes }, family) =>
    sizes.map(
      ([resourceClass, vcpu, ramGb, creditsPerMinute]): PricedClass => ({
        executor,
        resourceClass,
        family,
        vcpu,
        ramGb,
        creditsPerMinute,
        seen: creditsPerMinute === null ? null : seen,
      }),
    ),
  ),
};
