import type { Cube, Dimension, ProjectName } from '../usage/cube.ts';

/** The number of a cell's key: an index into the Cube's names of that dimension. */
export function idOf(cube: Cube, dimension: Dimension, cell: number): number {
  return cube.key[dimension][cell] ?? 0;
}

/** The text of a cell's key; empty where the rows have none. */
export function nameOf(cube: Cube, dimension: Exclude<Dimension, 'project'>, cell: number): string {
  return cube.names[dimension][idOf(cube, dimension, cell)] ?? '';
}

export function projectOf(cube: Cube, cell: number): ProjectName {
  return cube.names.project[idOf(cube, 'project', cell)] ?? NO_PROJECT;
}

export function statusOf(cube: Cube, cell: number): string {
  return nameOf(cube, 'status', cell);
}

/** Whether a cell's rows are job runs; approvals and jobs that never started have no job name. */
export function hasJob(cube: Cube, cell: number): boolean {
  return nameOf(cube, 'job', cell) !== '';
}

/** What rows that lack a project, and seats, are described with. */
export const NO_PROJECT: ProjectName = { organisationId: '', organisation: '', id: '', name: '', vcsUrl: '' };
