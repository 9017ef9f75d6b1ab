import { describe, expect, test } from 'vitest';
import { mergeCubes } from '../../src/usage/merge-cubes.ts';
import { build, cubeOf } from './built-cubes.ts';
import type { RowValues } from './fixtures.ts';

describe('projects', () => {
  const names = (rows: readonly RowValues[]) =>
    cubeOf(rows).names.project.map(({ organisation, name }) => `${organisation}/${name}`);

  test('the id tells projects apart, within the organisation', () => {
    expect(names([{ PROJECT_ID: '1' }, { PROJECT_ID: '2' }])).toEqual(['acme/api', 'acme/api']);
    expect(names([{ ORGANIZATION_ID: 'a' }, { ORGANIZATION_ID: 'b' }])).toHaveLength(2);
  });

  test('without ids the names tell', () => {
    const bare = { ORGANIZATION_ID: null, PROJECT_ID: null };
    const rows = [
      bare,
      { ...bare, VCS_URL: null },
      { ...bare, PROJECT_NAME: 'web' },
      { ...bare, ORGANIZATION_NAME: 'b' },
    ];
    expect(names(rows)).toEqual(['acme/api', 'acme/web', 'b/api']);
  });

  test('an id is never taken for a name', () => {
    expect(names([{ PROJECT_ID: 'api' }, { PROJECT_ID: null, PROJECT_NAME: 'api' }])).toHaveLength(2);
  });

  test('the name of the latest day wins in any order; the smallest on a tie; null never', () => {
    const rows: RowValues[] = [
      { JOB_RUN_DATE: '2026-01-09', PROJECT_NAME: 'zebra', VCS_URL: null },
      { JOB_RUN_DATE: '2026-01-09', PROJECT_NAME: 'yak', VCS_URL: null },
      { JOB_RUN_DATE: '2026-01-30', PROJECT_NAME: null, VCS_URL: null },
      { JOB_RUN_DATE: '2026-01-08', PROJECT_NAME: 'ant', VCS_URL: 'https://new' },
      { JOB_RUN_DATE: '2025-12-08', PROJECT_NAME: 'ant', VCS_URL: 'https://old' },
    ];
    for (const order of [rows, rows.toReversed()]) {
      expect(cubeOf(order).names.project).toMatchObject([{ name: 'yak', vcsUrl: 'https://new' }]);
    }
  });

  test('excluded projects leave no trace, not even their bad numbers', () => {
    const rows = [
      { PROJECT_ID: '1', PROJECT_NAME: 'out', JOB_NAME: 'x', TOTAL_CREDITS: 'many' },
      { PROJECT_ID: '2' },
    ];
    const { partial } = build(rows, false, (name) => name !== 'acme/out');
    const cube = mergeCubes([partial]);
    expect(cube.names.project.map(({ name }) => name)).toEqual(['api']);
    expect(cube.names.job).toEqual(['test']);
    expect(cube.side.trigger).toMatchObject([{ rows: 1 }]);
  });
});
