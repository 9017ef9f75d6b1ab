import type { Period } from '../common/day.ts';
import type { Cube, Dimension } from '../usage/cube.ts';
import type { ProjectName } from '../usage/types.ts';
import { dayRows } from './days.ts';
import { groupBy } from './group.ts';
import { type Breakdowns, NONE, SEATS } from './report.ts';
import { rowsOf, type Whole } from './rows.ts';

/** Every breakdown of the Cube; each adds up to the whole. */
export function breakdownsOf(cube: Cube, whole: Whole, period: Period, previous: Period | null): Breakdowns {
  return {
    project: projectRows(cube, whole),
    day: dayRows(cube, whole, period, previous),
    resourceClass: resourceClassRows(cube, whole),
    status: statusRows(cube, whole),
    job: jobRows(cube, whole),
  };
}

function projectRows(cube: Cube, whole: Whole): Breakdowns['project'] {
  const describe = ({ name, organisation, id, vcsUrl }: ProjectName) => ({
    name: name || NONE,
    organisation,
    projectId: id,
    vcsUrl,
  });
  return rowsOf(
    groupBy(cube, (cell) => idOf(cube, 'project', cell)),
    whole,
    (cell) => describe(projectOf(cube, cell)),
    { ...describe(NO_PROJECT), name: SEATS },
  );
}

function resourceClassRows(cube: Cube, whole: Whole): Breakdowns['resourceClass'] {
  return rowsOf(
    groupBy(cube, (cell) => `${idOf(cube, 'executor', cell)}/${idOf(cube, 'resourceClass', cell)}`),
    whole,
    (cell) => {
      const executor = nameOf(cube, 'executor', cell);
      const resourceClass = nameOf(cube, 'resourceClass', cell);
      return { name: [executor, resourceClass].filter(Boolean).join(' · ') || NONE, executor, resourceClass };
    },
    { name: SEATS, executor: '', resourceClass: '' },
  );
}

function statusRows(cube: Cube, whole: Whole): Breakdowns['status'] {
  return rowsOf(
    groupBy(cube, (cell) => idOf(cube, 'status', cell)),
    whole,
    (cell) => ({ name: nameOf(cube, 'status', cell) || NONE }),
    { name: SEATS },
  );
}

/** A job is one name in one workflow of one project; rows without a job are one row. */
function jobRows(cube: Cube, whole: Whole): Breakdowns['job'] {
  return rowsOf(
    groupBy(cube, (cell) =>
      nameOf(cube, 'job', cell) === ''
        ? NONE
        : (['project', 'workflow', 'job'] as const).map((key) => idOf(cube, key, cell)).join('/'),
    ),
    whole,
    (cell) => {
      const job = nameOf(cube, 'job', cell);
      if (job === '') return { ...NO_JOB, name: NONE };
      const { name: project, organisation } = projectOf(cube, cell);
      return { name: job, project, organisation, workflow: nameOf(cube, 'workflow', cell), job };
    },
    { ...NO_JOB, name: SEATS },
  );
}

const NO_PROJECT: ProjectName = { organisationId: '', organisation: '', id: '', name: '', vcsUrl: '' };
const NO_JOB = { project: '', organisation: '', workflow: '', job: '' };

function idOf(cube: Cube, dimension: Dimension, cell: number): number {
  return cube.key[dimension][cell] ?? 0;
}

function nameOf(cube: Cube, dimension: Exclude<Dimension, 'project'>, cell: number): string {
  return cube.names[dimension][idOf(cube, dimension, cell)] ?? '';
}

function projectOf(cube: Cube, cell: number): ProjectName {
  return cube.names.project[idOf(cube, 'project', cell)] ?? NO_PROJECT;
}
