import { expect } from 'vitest';
import { KNOWN_COLUMNS, positionsOf } from '../../src/usage/columns.ts';
import type { Cube } from '../../src/usage/cube.ts';
import { CubeBuilder } from '../../src/usage/cube-builder.ts';
import { Days } from '../../src/usage/days.ts';
import { mergeCubes } from '../../src/usage/merge-cubes.ts';
import type { PartialCube } from '../../src/usage/partial-cube.ts';
import { newTally, Problems, type Tally } from '../../src/usage/problems.ts';
import { Row } from '../../src/usage/row.ts';
import { Scanner } from '../../src/usage/scan.ts';
import { csvOf, DECEMBER, dump, JANUARY, type RowValues } from './fixtures.ts';

interface Built {
  readonly partial: PartialCube;
  readonly tally: Tally;
}

/** What one builder makes of these rows, January being the period and December the one before. */
export function build(rows: readonly RowValues[], lenient = false, includes = (_: string) => true): Built {
  const builder = new CubeBuilder(({ organisation, name }) => includes(`${organisation}/${name}`));
  const window = { first: DECEMBER.first, last: JANUARY.last };
  const days = new Days(window, { period: JANUARY, previous: DECEMBER }, builder);
  const tally = newTally();
  const row = new Row(positionsOf(KNOWN_COLUMNS), new Problems('part 1', lenient, tally));
  const scanner = new Scanner('part 1', {
    header() {},
    malformed: (line, why) => expect.unreachable(`${line}: ${why}`),
    row(record) {
      row.use(record);
      const fate = days.fateOf(row.look(row.at.JOB_RUN_DATE));
      if (typeof fate === 'object') builder.add(row, fate);
    },
  });
  scanner.push(csvOf(rows, 'quoted'));
  scanner.end();
  return { partial: builder.partial(), tally };
}

/** The Cube of these rows. */
export const cubeOf = (rows: readonly RowValues[]) => mergeCubes([build(rows).partial]);

/** The one cell of a Cube that has no other. */
export const only = (cube: Cube) => {
  expect(cube.size).toBe(1);
  return dump(cube).cells[0];
};
