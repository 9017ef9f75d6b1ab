import type { DatadogMetrics } from '../../config/config.ts';
import type { TeamOf } from '../../report/teams.ts';
import type { Cube, Dimension, ProjectName } from '../../usage/cube.ts';
import { OTHER } from '../../usage/fold.ts';
import { markerTag, OTHER_WORD, SEATS_WORD, tagOf } from './tags.ts';

/** A set of tags as numbers, one for each key, in the order of the keys. Equal tags have equal numbers. */
export type TagIds = readonly number[];

/** What cells of the Cube are told apart by. */
export interface Labels {
  /** The tags of a cell's jobs. */
  idsOf(cell: number): TagIds;
  /** The tags of a cell's seats, which belong to no project, job or class. */
  seatIdsOf(cell: number): TagIds;
  /** Tags as Datadog takes them. */
  tagsOf(ids: TagIds): string[];
  /** What can be folded; null where there is no such tag. */
  readonly job: Foldable | null;
  readonly workflow: Foldable | null;
}

/** Where a tag stands, and the number that stands for the values that were folded. */
export interface Foldable {
  readonly at: number;
  readonly other: number;
}

/** One tag key: a dimension of the Cube, or something that follows from the project. */
interface Column {
  readonly key: string;
  readonly dimension: Exclude<Dimension, 'day'>;
  /** The text of each name of the dimension. */
  readonly texts: readonly string[];
  /** The value of this key for seats; undefined keeps the cell's. */
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
  const isLegacy = options.schema === 'legacy';
  const columns = isLegacy ? legacyColumns(cube) : standardColumns(cube, options);
  const missing = isLegacy ? UNKNOWN : NONE;
  const tags = new Numbers();
  const keys = columns.map(({ dimension }) => cube.key[dimension]);
  const numbers = columns.map(({ key, texts }) => texts.map((text) => tags.of(nameTag(key, text, missing))));
  const seats = columns.map(
    ({ key, seats: word }) => word && tags.of(markerTag(key, word === NONE ? missing : word)),
  );
  const idAt = (column: number, cell: number) => numbers[column]?.[keys[column]?.[cell] ?? 0] ?? 0;
  const foldable = (key: string) => {
    const at = columns.findIndex((column) => column.key === key);
    return at < 0 ? null : { at, other: tags.of(markerTag(key, OTHER_WORD)) };
  };
  return {
    idsOf: (cell) => columns.map((_, column) => idAt(column, cell)),
    seatIdsOf: (cell) => seats.map((seat, column) => seat || idAt(column, cell)),
    tagsOf: (ids) => ids.map((id) => tags.text(id)),
    job: foldable('job'),
    workflow: foldable('workflow'),
  };
}

/** The Cube's own folded names are as much the others as ours. */
function nameTag(key: string, text: string, missing: string): string {
  return text === OTHER ? markerTag(key, OTHER_WORD) : tagOf(key, text, missing);
}

/** Gives each text a number above 0. */
class Numbers {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [''];

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }
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
