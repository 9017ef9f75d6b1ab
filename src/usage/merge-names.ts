import type { Day } from '../common/day.ts';
import { hasCells } from './batch.ts';
import type { CubeNames, Dimension, ProjectName } from './cube.ts';
import { type PartialCube, TEXT_DIMENSIONS } from './partial-cube.ts';
import { joinVariants, type ProjectVariant, projectKey } from './projects.ts';
import { recordOf } from './records.ts';
import { type Entries, wordAt } from './sum-table.ts';

/** The names of one dimension over all partial cubes, each once, sorted. */
interface Merged<T> {
  readonly names: readonly T[];
  /** For each partial cube: from its number of a name to the name's place in `names`. */
  readonly ranks: readonly Uint32Array[];
}

export interface MergedNames {
  readonly names: CubeNames;
  readonly ranks: Ranks;
}

/** For each dimension and builder: from the builder's numbers of a name to the merged ones. */
export type Ranks = Readonly<Record<Dimension, readonly Uint32Array[]>>;

/**
 * Joins the names of partial cubes. Days and projects that no cell uses are left out; other names are only there when
 * a row that counts has them.
 */
export function mergeNames(partials: readonly PartialCube[]): MergedNames {
  const texts = recordOf(TEXT_DIMENSIONS, (dimension) =>
    mergeTexts(partials.map(({ names }) => names[dimension])),
  );
  const day = mergeTexts<Day>(
    partials.map(({ days }) => days.map(({ day }) => day)),
    partials.map(usedDays),
  );
  const project = mergeProjects(
    partials.map(({ variants }) => variants),
    partials.map(({ variants, tables }) => usedNumbers(tables.groups, 1, variants.length)),
  );
  return {
    names: {
      day: day.names,
      project: project.names,
      ...recordOf(TEXT_DIMENSIONS, (key) => texts[key].names),
    },
    ranks: {
      day: day.ranks,
      project: project.ranks,
      ...recordOf(TEXT_DIMENSIONS, (key) => texts[key].ranks),
    },
  };
}

/** Which of the numbers below `below` stand at this word of the entries' keys. */
function usedNumbers(table: Entries, word: number, below: number): readonly number[] {
  const isUsed = new Uint8Array(below);
  for (let entry = 0; entry < table.size; entry++) isUsed[wordAt(table, entry, word)] = 1;
  return [...isUsed.keys()].filter((number) => isUsed[number] === 1);
}

/** Which of a builder's days have cells. */
function usedDays({ days, batches }: PartialCube): readonly number[] {
  return [...days.keys()].filter((day) => batches.some((batch) => hasCells(batch, day)));
}

function mergeTexts<T extends string>(
  lists: readonly (readonly T[])[],
  used?: readonly (readonly number[])[],
): Merged<T> {
  // `sort` without a comparator compares code units: the same order on every machine.
  const names = [...distinct(used === undefined ? lists : [pick(lists, used)])].sort();
  return { names, ranks: rank(lists, names, (name) => name) };
}

/** Brings the variants of each project together under one name. */
function mergeProjects(
  lists: readonly (readonly ProjectVariant[])[],
  used: readonly (readonly number[])[],
): Merged<ProjectName> {
  const groups = Map.groupBy(pick(lists, used), projectKey);
  const projects = [...groups].map(([key, variants]) => ({ key, name: joinVariants(variants) }));
  projects.sort((a, b) => compareProjects(a.name, b.name) || compare(a.key, b.key));
  const keys = projects.map(({ key }) => key);
  return { names: projects.map(({ name }) => name), ranks: rank(lists, keys, projectKey) };
}

function pick<T>(lists: readonly (readonly T[])[], used: readonly (readonly number[])[]): T[] {
  return used.flatMap((numbers, i) => numbers.map((number) => lists[i]?.[number] as T));
}

function rank<T>(lists: readonly (readonly T[])[], sorted: readonly string[], keyOf: (item: T) => string) {
  const places = placesOf(sorted);
  return lists.map((list) => {
    const ranks = new Uint32Array(list.length);
    // An unused name has no place; no cell asks for it.
    for (let i = 0; i < list.length; i++) ranks[i] = places.get(keyOf(list[i] as T)) ?? 0;
    return ranks;
  });
}

// Loops without an object an element: there can be hundreds of thousands of names.

/** Where each of the names, which differ, stands among them. */
export function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let i = 0; i < names.length; i++) places.set(names[i] as string, i);
  return places;
}

function distinct<T>(lists: readonly (readonly T[])[]): ReadonlySet<T> {
  const all = new Set<T>();
  for (const list of lists) for (let i = 0; i < list.length; i++) all.add(list[i] as T);
  return all;
}

function compareProjects(a: ProjectName, b: ProjectName): number {
  return compare(a.organisation, b.organisation) || compare(a.name, b.name);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
