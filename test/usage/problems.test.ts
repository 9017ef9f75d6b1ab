import { describe, expect, test } from 'vitest';
import { mergeCubes } from '../../src/usage/merge-cubes.ts';
import { build, only } from './built-cubes.ts';

describe('bad values', () => {
  test.each([
    ['TOTAL_CREDITS', '1e3'],
    ['COMPUTE_CREDITS', '1,5'],
    ['IPRANGES_CREDITS', 'none'],
    ['JOB_RUN_SECONDS', '0x10'],
  ] as const)('%s %s is an error that names part, line and column', (column, value) => {
    expect(() => build([{}, { [column]: value }])).toThrow(
      `Line 3 of part 1 has a ${column} that is not a number.`,
    );
  });

  test('lenient counts them and goes on with 0', () => {
    const { partial, tally } = build([{ TOTAL_CREDITS: 'x', JOB_RUN_SECONDS: '-', DLC_CREDITS: 'y' }], true);
    const cell = only(mergeCubes([partial]));
    expect(cell?.count).toMatchObject({ runs: 1, seconds: 0 });
    expect(cell?.credits).toMatchObject({ compute: 10_000_000n, dlc: 0n, other: -10_000_000n });
    expect([...tally.badValues]).toEqual([
      ['JOB_RUN_SECONDS', 1],
      ['TOTAL_CREDITS', 1],
      ['DLC_CREDITS', 1],
    ]);
  });

  test('elsewhere they are null and counted, lenient or not', () => {
    const { partial, tally } = build([
      { MAX_CPU_UTILIZATION_PCT: '101', MEDIAN_CPU_UTILIZATION_PCT: '-1', MAX_RAM_UTILIZATION_PCT: 'x' },
      { MAX_CPU_UTILIZATION_PCT: '100.01', JOB_RUN_STARTED_AT: 'yesterday' },
    ]);
    const cube = mergeCubes([partial]);
    expect(only(cube)?.count).toMatchObject({ runs: 2, measuredRuns: 0, maxCpu: 0 });
    expect(cube.side.hour).toMatchObject([{ name: '', runs: 1 }, { name: '13' }]);
    expect(Object.fromEntries(tally.badValues)).toEqual({
      MAX_CPU_UTILIZATION_PCT: 2,
      MEDIAN_CPU_UTILIZATION_PCT: 1,
      MAX_RAM_UTILIZATION_PCT: 1,
      JOB_RUN_STARTED_AT: 1,
    });
  });
});
