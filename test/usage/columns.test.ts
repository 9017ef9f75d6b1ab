import { describe, expect, test } from 'vitest';
import { DamagedDataError } from '../../src/common/errors.ts';
import {
  KNOWN_COLUMNS,
  mapColumns,
  missingColumns,
  positionsOf,
  readHeader,
  unionOf,
  unknownColumns,
} from '../../src/usage/columns.ts';

describe('readHeader', () => {
  test('there are 48 known columns, all different', () => {
    expect(new Set(KNOWN_COLUMNS).size).toBe(48);
  });

  test('trims names and matches known ones in any case, unknown ones as they are', () => {
    const cells = [' job_run_date', 'Total_Credits\t', ' ai_Credits '];
    expect(readHeader(cells, 'part 1')).toEqual(['JOB_RUN_DATE', 'TOTAL_CREDITS', 'ai_Credits']);
  });

  test.each([
    ['the same twice', ['JOB_RUN_DATE', 'TOTAL_CREDITS', 'X', 'X'], '"X" twice'],
    ['twice in another case', ['JOB_RUN_DATE', 'TOTAL_CREDITS', ' job_run_date'], '"JOB_RUN_DATE" twice'],
    ['no total', ['JOB_RUN_DATE', 'PROJECT_NAME'], 'lacks TOTAL_CREDITS'],
    ['nothing needed', ['__proto__'], 'lacks JOB_RUN_DATE and TOTAL_CREDITS'],
  ])('%s is an error that names the part', (_, cells, text) => {
    const read = () => readHeader(cells, 'part 3 of January');
    expect(read).toThrow(DamagedDataError);
    expect(read).toThrow('part 3 of January');
    expect(read).toThrow(text);
  });
});

test('the union has columns in first-seen order; without any header it is the known layout', () => {
  expect(
    unionOf([
      ['B', 'A'],
      ['C', 'B'],
      ['A', '__proto__'],
    ]),
  ).toEqual(['B', 'A', 'C', '__proto__']);
  expect(unionOf([])).toEqual(KNOWN_COLUMNS);
});

test('missing and unknown columns over several parts', () => {
  const full = [...KNOWN_COLUMNS];
  const headers = [
    full.filter((name) => name !== 'VCS_URL'),
    [...full.slice(1), 'AI_CREDITS'],
    [...full, 'X'],
  ];
  expect(missingColumns(headers)).toEqual(['ORGANIZATION_ID', 'VCS_URL']);
  expect(unknownColumns(headers)).toEqual(['AI_CREDITS', 'X']);
  expect(missingColumns([])).toEqual([]);
});

test('positions and maps give -1 for what a part lacks', () => {
  const header = ['TOTAL_CREDITS', 'X', 'JOB_RUN_DATE'];
  expect(positionsOf(header)).toMatchObject({ TOTAL_CREDITS: 0, JOB_RUN_DATE: 2, JOB_NAME: -1 });
  expect([...mapColumns(['JOB_NAME', 'JOB_RUN_DATE', 'X'], header)]).toEqual([-1, 2, 1]);
});
