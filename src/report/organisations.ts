import type { Cube, ProjectName } from '../usage/cube.ts';
import { idOf, projectOf } from './cell-names.ts';
import { NONE, SEATS } from './figures.ts';
import { groupBy } from './group.ts';
import { compareText, type RowFigures, rowsOf, type Whole } from './rows.ts';

/**
 * Rows by organisation, told apart by ORGANIZATION_ID, and by name where there is no id. null unless there are at
 * least two: one organisation's row says no more than the total.
 */
export function organisationRows(cube: Cube, whole: Whole): ({ name: string } & RowFigures)[] | null {
  const keys = cube.names.project.map(organisationKey);
  const groups = groupBy(cube, (cell) => keys[idOf(cube, 'project', cell)] ?? '');
  const named = groups.filter(({ cell }) => organisationKey(projectOf(cube, cell)) !== '');
  if (named.length < 2) return null;
  return rowsOf(groups, whole, (cell) => ({ name: nameOf(projectOf(cube, cell)) }), { name: SEATS });
}

/** The organisations of the period's rows, most credits first, seats among them; ties by name. */
export function organisationNames(cube: Cube): string[] {
  const names = cube.names.project.map(({ organisation }) => organisation);
  return groupBy(cube, (cell) => names[idOf(cube, 'project', cell)] ?? '')
    .map(({ cell, current }) => ({
      name: projectOf(cube, cell).organisation,
      rows: current.rows,
      credits: current.credits + current.seats,
    }))
    .filter(({ name, rows }) => name !== '' && rows > 0)
    .sort((a, b) => (a.credits === b.credits ? compareText(a.name, b.name) : a.credits > b.credits ? -1 : 1))
    .map(({ name }) => name);
}

function organisationKey({ organisationId, organisation }: ProjectName): string {
  return organisationId || organisation;
}

function nameOf({ organisationId, organisation }: ProjectName): string {
  return organisation || organisationId || NONE;
}
