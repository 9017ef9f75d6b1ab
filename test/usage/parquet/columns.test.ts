import { describe, expect, it } from 'vitest';
import { KNOWN_COLUMNS } from '../../../src/usage/columns.ts';
import { parquetColumns } from '../../../src/usage/parquet/columns.ts';

const namesOf = (exported: readonly string[]) => parquetColumns(exported).map(({ name }) => name);

describe('parquetColumns', () => {
  it('are the whole known layout, whatever of it the export holds, in whatever order', () => {
    expect(namesOf([])).toEqual(KNOWN_COLUMNS);
    expect(parquetColumns(['TOTAL_CREDITS', 'JOB_RUN_DATE'])).toEqual(parquetColumns(KNOWN_COLUMNS));
  });

  it('adds unknown columns behind, as text', () => {
    const columns = parquetColumns(['AGENT_CREDITS', 'JOB_RUN_DATE', 'note']);
    expect(columns.slice(KNOWN_COLUMNS.length)).toEqual([
      { name: 'AGENT_CREDITS', source: 'AGENT_CREDITS', kind: 'text' },
      { name: 'note', source: 'note', kind: 'text' },
    ]);
  });

  it('gives no two columns names that differ only in case, nor those that the path stands for', () => {
    const unknown = ['Note', 'note', 'NOTE_2', 'day', 'Organization', ''];
    expect(namesOf(unknown).slice(KNOWN_COLUMNS.length)).toEqual([
      'Note',
      'note_2',
      'NOTE_2_2',
      'day_2',
      'Organization_2',
      'UNNAMED',
    ]);
    const names = namesOf([...KNOWN_COLUMNS, ...unknown]).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });
});
