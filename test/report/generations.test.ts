import { describe, expect, test } from 'vitest';
import { generationsOf } from '../../src/report/generations.ts';
import { applyOverrides, type PriceOverride } from '../../src/report/prices.ts';
import { BUILT_IN_PRICES } from '../../src/report/prices-built-in.ts';
import { type CellSpec, cubeOf } from '../support/cube.ts';

const whatIf = (cells: readonly CellSpec[], overrides: readonly PriceOverride[] = []) =>
  generationsOf(cubeOf(cells), {
    prices: applyOverrides(BUILT_IN_PRICES, overrides),
    creditPrice: 0.0006,
  });

const run = (
  executor: string,
  resourceClass: string,
  compute: number,
  more: Partial<CellSpec> = {},
): CellSpec => ({
  job: 'test',
  executor,
  resourceClass,
  credits: { compute, storage: 50 },
  ...more,
});

describe('generation what-if', () => {
  test('the same minutes at the price of the second generation, by class', () => {
    expect(
      whatIf([
        run('docker', 'large', 1000),
        run('docker', 'large', 500, { project: 'web', status: 'failed' }),
        run('machine', 'large', 100),
        run('machine', 'xlarge', 1000),
      ]),
    ).toEqual({
      pricesAsOf: '2026-10',
      classes: [
        {
          executor: 'docker',
          from: 'large',
          to: 'large.gen2',
          runs: 2,
          now: { credits: 1500, cost: 0.9 },
          there: { credits: 1800, cost: 1.08 },
          breakEvenSpeedUp: 1.2,
          documentedSpeedUp: 1.4,
        },
        {
          executor: 'machine',
          from: 'xlarge',
          to: 'xlarge.gen2',
          runs: 1,
          now: { credits: 1000, cost: 0.6 },
          there: { credits: 720, cost: 0.432 },
          breakEvenSpeedUp: 0.72,
          documentedSpeedUp: null,
        },
        {
          executor: 'machine',
          from: 'large',
          to: 'large.gen2',
          runs: 1,
          now: { credits: 100, cost: 0.06 },
          there: { credits: 180, cost: 0.108 },
          breakEvenSpeedUp: 1.8,
          documentedSpeedUp: null,
        },
      ],
      now: { credits: 2600, cost: 1.56 },
      there: { credits: 2700, cost: 1.62 },
    });
  });

  test('leaves out other generations, unknown prices, the previous period and rows without a job', () => {
    const { classes } = whatIf([
      run('docker', 'large.gen2', 1),
      run('docker', 'large-gen2', 1),
      run('docker', 'arm.large', 1),
      run('remote-docker', 'large', 1),
      run('runner', 'acme/linux', 1),
      run('docker', 'large', 1, { period: 1 }),
      run('docker', 'large', 1, { job: '' }),
    ]);
    expect(classes).toEqual([]);
  });

  test('a price that the user gives counts, and so does one that is taken away', () => {
    const arm = { executor: 'docker', resourceClass: 'arm.large.gen2', creditsPerMinute: 39 };
    const large = { executor: 'docker', resourceClass: 'large.gen2', creditsPerMinute: null };
    const { classes } = whatIf([run('docker', 'arm-large', 10), run('docker', 'large', 10)], [arm, large]);
    expect(classes).toMatchObject([
      { from: 'arm.large', there: { credits: 15 }, breakEvenSpeedUp: 1.5, documentedSpeedUp: null },
    ]);
  });

  test('most credits first, ties by executor and class', () => {
    const { classes } = whatIf([
      run('machine', 'large', 5),
      run('docker', 'small', 5),
      run('docker', 'large', 5),
      run('docker', 'xlarge', 6),
    ]);
    expect(classes.map(({ executor, from }) => `${executor} ${from}`)).toEqual([
      'docker xlarge',
      'docker large',
      'docker small',
      'machine large',
    ]);
  });

  test('nothing costs nothing', () => {
    const none = { credits: 0, cost: 0 };
    expect(whatIf([])).toEqual({ pricesAsOf: '2026-10', classes: [], now: none, there: none });
  });
});
