import { describe, expect, test } from 'vitest';
import { cubeOf } from './built-cubes.ts';

describe('side tables', () => {
  test('rows, runs, seconds and credits without seats, by period', () => {
    const cube = cubeOf([
      { USER_CREDITS: '5', TOTAL_CREDITS: '15' },
      { JOB_NAME: null, PIPELINE_TRIGGER_SOURCE: null },
      { PIPELINE_TRIGGER_SOURCE: 'schedule', JOB_RUN_DATE: '2025-12-31' },
      { PIPELINE_TRIGGER_SOURCE: 'api' },
    ]);
    const sums = { rows: 1, runs: 1, seconds: 60, credits: 10_000_000n };
    expect(cube.side.trigger).toEqual([
      { ...sums, period: 0, name: '', runs: 0, seconds: 0 },
      { ...sums, period: 0, name: 'api' },
      { ...sums, period: 0, name: 'webhook' },
      { ...sums, period: 1, name: 'schedule' },
    ]);
  });

  test('branches are default, other or none', () => {
    const branches = [
      'main',
      'master',
      'trunk',
      'develop',
      'Main',
      'feature/main',
      '__proto__',
      'main',
      null,
    ];
    const { branchKind } = cubeOf(branches.map((branch) => ({ VCS_BRANCH: branch }))).side;
    expect(branchKind.map(({ name, rows }) => [name, rows])).toEqual([
      ['', 1],
      ['default', 5],
      ['other', 3],
    ]);
  });

  test('hours hold runs only; a run without a start has no hour', () => {
    const { hour, operatingSystem } = cubeOf([
      { JOB_RUN_STARTED_AT: '2026-01-05 00:00:00.000' },
      { JOB_RUN_STARTED_AT: '2026-01-05 23:59:59.000' },
      { JOB_RUN_STARTED_AT: '2026-01-05 23:00:00.000', JOB_NAME: null },
      { JOB_RUN_STARTED_AT: null, OPERATING_SYSTEM: null },
    ]).side;
    expect(hour.map(({ name, runs }) => [name, runs])).toEqual([
      ['', 1],
      ['00', 1],
      ['23', 1],
    ]);
    expect(operatingSystem.map(({ name, rows }) => [name, rows])).toEqual([
      ['', 1],
      ['linux', 3],
    ]);
  });
});
