import type { Day } from '../../src/common/day.ts';
import {
  COUNT_MEASURES,
  type CountMeasure,
  type CreditKind,
  type Cube,
  type CubeNames,
  DIMENSIONS,
  type Dimension,
} from '../../src/usage/cube.ts';
import type { ProjectName } from '../../src/usage/types.ts';

/** One cell of a hand-made Cube; what is left out is empty, one row, one run. Credits are in credits. */
export interface CellSpec {
  readonly period?: 0 | 1;
  readonly day?: string;
  readonly project?: string | Partial<ProjectName>;
  readonly workflow?: string;
  readonly job?: string;
  readonly executor?: string;
  readonly resourceClass?: string;
  readonly status?: string;
  readonly counts?: Partial<Record<CountMeasure, number>>;
  readonly credits?: Partial<Record<CreditKind, number>>;
}

/** A Cube of exactly these cells, built without any of the reading code. */
export function cubeOf(cells: readonly CellSpec[]): Cube {
  const names: Record<Dimension, string[]> = {
    day: [],
    project: [],
    workflow: [],
    job: [],
    executor: [],
    resourceClass: [],
    status: [],
  };
  const key = mapTo(DIMENSIONS, (dimension) =>
    Uint32Array.from(cells, (cell) => indexIn(names[dimension], textOf(cell, dimension))),
  );
  const count = mapTo(COUNT_MEASURES, (measure) =>
    Float64Array.from(cells, (cell) => cell.counts?.[measure] ?? defaultCount(cell, measure)),
  );
  return {
    size: cells.length,
    period: Uint8Array.from(cells, (cell) => cell.period ?? 0),
    key,
    names: {
      ...names,
      day: names.day as Day[],
      project: names.project.map((text) => JSON.parse(text)),
    } as CubeNames,
    count,
    credits: (cell, kind) => BigInt(Math.round((cells[cell]?.credits?.[kind] ?? 0) * 1e6)),
    side: { trigger: [], branchKind: [], operatingSystem: [], hour: [] },
  };
}

function textOf(cell: CellSpec, dimension: Dimension): string {
  if (dimension === 'day') return cell.day ?? '2026-06-01';
  if (dimension !== 'project') return cell[dimension] ?? '';
  const project =
    typeof cell.project === 'string' ? { name: cell.project } : (cell.project ?? { name: 'app' });
  const name = project.name ?? '';
  return JSON.stringify({
    organisationId: 'o1',
    organisation: 'acme',
    id: `id-${name}`,
    name,
    vcsUrl: '',
    ...project,
  });
}

function defaultCount(cell: CellSpec, measure: CountMeasure): number {
  if (measure === 'rows') return 1;
  return measure === 'runs' && cell.job !== '' && cell.job !== undefined ? 1 : 0;
}

function indexIn(texts: string[], text: string): number {
  const found = texts.indexOf(text);
  return found >= 0 ? found : texts.push(text) - 1;
}

function mapTo<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
}
