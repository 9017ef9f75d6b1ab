import type { Day } from '../../src/common/day.ts';
import { bucketOf } from '../../src/usage/buckets.ts';
import {
  COUNT_MEASURES,
  type CountMeasure,
  CREDIT_KINDS,
  type CreditKind,
  type Cube,
  type CubeNames,
  DIMENSIONS,
  type Dimension,
  type ProjectName,
  QUEUE_TIME_KEYS,
  RUN_TIME_KEYS,
  type TimeTable,
} from '../../src/usage/cube.ts';

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

/** Run times of a hand-made Cube, in whole seconds; names that are left out are as in CellSpec. */
export interface RunTimeSpec extends Pick<CellSpec, 'period' | 'project' | 'workflow' | 'job'> {
  readonly seconds: readonly number[];
}

/** Queue times of a hand-made Cube, in whole milliseconds. */
export interface QueueTimeSpec extends Pick<CellSpec, 'period' | 'executor' | 'resourceClass'> {
  readonly milliseconds: readonly number[];
}

export interface TimeSpecs {
  readonly runTimes?: readonly RunTimeSpec[];
  readonly queueTimes?: readonly QueueTimeSpec[];
}

/** A Cube of exactly these cells and durations, built without any of the reading code. */
export function cubeOf(cells: readonly CellSpec[], { runTimes = [], queueTimes = [] }: TimeSpecs = {}): Cube {
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
  const runTime = timesOf(names, RUN_TIME_KEYS, runTimes, ({ seconds }) => seconds);
  const queueTime = timesOf(names, QUEUE_TIME_KEYS, queueTimes, ({ milliseconds }) => milliseconds);
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
    credits: (cell, kind) => BigInt(microOf(cells[cell], kind)),
    limbs: mapTo(CREDIT_KINDS, (kind) => {
      const micro = Float64Array.from(cells, (cell) => microOf(cell, kind));
      return { whole: new Float64Array(cells.length), micro };
    }),
    side: { trigger: [], branchKind: [], operatingSystem: [], hour: [] },
    runTime,
    queueTime,
  };
}

/** A table of durations with one entry for each bucket of each spec. */
function timesOf<Key extends Dimension, Spec extends CellSpec>(
  names: Record<Dimension, string[]>,
  keys: readonly Key[],
  specs: readonly Spec[],
  valuesOf: (spec: Spec) => readonly number[],
): TimeTable<Key> {
  const numbersOf = (spec: Spec) => keys.map((key) => indexIn(names[key], textOf(spec, key)));
  const entries = specs.flatMap((spec) =>
    [...Map.groupBy(valuesOf(spec), bucketOf)].map(([bucket, values]) => ({
      spec,
      bucket,
      values,
      order: [spec.period ?? 0, ...numbersOf(spec), bucket],
    })),
  );
  entries.sort((a, b) => firstDifference(a.order, b.order));
  return {
    size: entries.length,
    period: Uint8Array.from(entries, ({ spec }) => spec.period ?? 0),
    key: mapTo(keys, (key) =>
      Uint32Array.from(entries, ({ spec }) => indexIn(names[key], textOf(spec, key))),
    ),
    bucket: Uint16Array.from(entries, ({ bucket }) => bucket),
    count: Float64Array.from(entries, ({ values }) => values.length),
    sum: Float64Array.from(entries, ({ values }) => values.reduce((sum, value) => sum + value, 0)),
  };
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((number, i) => number - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function microOf(cell: CellSpec | undefined, kind: CreditKind): number {
  return Math.round((cell?.credits?.[kind] ?? 0) * 1e6);
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
