import type { DatadogMetrics } from '../../config/config.ts';
import type { TeamOf } from '../../report/teams.ts';
import type { Cube, Dimension } from '../../usage/cube.ts';
import { OTHER } from '../../usage/fold.ts';
import type { ProjectName } from '../../usage/types.ts';
import { markerTag, OTHER_WORD, SEATS_WORD, tagOf } from './tags.ts';

/** What cells of the Cube are told apart by. */
export interface Labels {
  /** The tags of a cell's jobs, one for each key. */
  tagsOf(cell: number): string[];
  /** The tags of a cell's seats, which belong to no project, job or class. */
  seatTagsOf(cell: number): string[];
  /** Where the tags of workflow and job stand; -1 where there is none. */
  readonly workflowAt: number;
  readonly jobAt: number;
  /** The tag of what was folded. */
  readonly otherWorkflow: string;
  readonly otherJob: string;
}

/** One tag key: a dimension of the Cube, or something that follows from the project. */
interface Column {
  readonly key: string;
  readonly dimension: Exclude<Dimension, 'day'>;
  /** The text of each name of the dimension. */
  readonly texts: readonly string[];
  /** For seats: their own value of this key; undefined keeps the cell's. */
  readonly seats: string | undefined;
}

export type LabelOptions = Pick<DatadogMetrics, 'schema' | 'tags'> & {
  /** null without teams. */
  readonly teamOf: TeamOf | null;
};

const NONE = 'none';
/** What the older script wrote. */
const UNKNOWN = 'unknown';

/** Reads the tags of cells. Every name is normalised once, not once a cell. */
export function labelsOf(cube: Cube, options: LabelOptions): Labels {
  const columns = options.schema === 'legacy' ? legacyColumns(cube) : standardColumns(cube, options);
  const missing = options.schema === 'legacy' ? UNKNOWN : NONE;
  const tags = columns.map(({ key, texts }) =>
    texts.map((text) => (text === OTHER ? markerTag(key, OTHER_WORD) : tagOf(key, text, missing))),
  );
  const seatTags = columns.map(({ key, seats }) => seats && markerTag(key, seats === NONE ? missing : seats));
  const tagAt = (at: number, { dimension }: Column, cell: number) =>
    tags[at]?.[cube.key[dimension][cell] ?? 0] ?? '';
  return {
    tagsOf: (cell) => columns.map((column, at) => tagAt(at, column, cell)),
    seatTagsOf: (cell) => columns.map((column, at) => seatTags[at] ?? tagAt(at, column, cell)),
    workflowAt: columns.findIndex(({ key }) => key === 'workflow'),
    jobAt: columns.findIndex(({ key }) => key === 'job'),
    otherWorkflow: markerTag('workflow', OTHER_WORD),
    otherJob: markerTag('job', OTHER_WORD),
  };
}

function standardColumns(cube: Cube, { tags, teamOf }: LabelOptions): Column[] {
  const minimal = [
    ofProject(cube, 'circleci_org', organisationName),
    ofProject(cube, 'project', ({ name }) => name, SEATS_WORD),
  ];
  if (tags === 'minimal') return minimal;
  return [
    ...minimal,
    ...(teamOf === null ? [] : [ofProject(cube, 'team', teamOf, SEATS_WORD)]),
    ofText(cube, 'workflow', 'workflow'),
    ofText(cube, 'job', 'job'),
    ofText(cube, 'resource_class', 'resourceClass'),
    ofText(cube, 'status', 'status'),
    ...(tags === 'full' ? [ofText(cube, 'executor', 'executor')] : []),
  ];
}

function legacyColumns(cube: Cube): Column[] {
  return [
    ofProject(cube, 'organization', organisationName),
    ofProject(cube, 'project', ({ name }) => name, SEATS_WORD),
    ofText(cube, 'workflow', 'workflow'),
    ofText(cube, 'job', 'job'),
    ofText(cube, 'resource_class', 'resourceClass'),
    ofText(cube, 'build_status', 'status'),
  ];
}

function organisationName({ organisation, organisationId }: ProjectName): string {
  return organisation || organisationId;
}

function ofProject(cube: Cube, key: string, text: (project: ProjectName) => string, seats?: string): Column {
  return { key, dimension: 'project', texts: cube.names.project.map(text), seats };
}

function ofText(cube: Cube, key: string, dimension: Exclude<Dimension, 'day' | 'project'>): Column {
  return { key, dimension, texts: cube.names[dimension], seats: NONE };
}
