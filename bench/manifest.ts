import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, type Day, type Period } from '../src/common/day.ts';
import type { PartDialect } from '../src/demo/dialect.ts';
import type { DataOptions } from './generate/options.ts';

/** The first JOB_RUN_DATE of all benchmark data. */
export const FIRST_DAY = '2026-01-01' as Day;

export const periodOf = ({ days }: { readonly days: number }): Period => ({
  first: FIRST_DAY,
  last: addDays(FIRST_DAY, days - 1),
});

/** One gzip file of the data. */
export interface DataPart {
  readonly path: string;
  readonly dialect: PartDialect;
  readonly rows: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

/** `manifest.json`, which stands beside the parts: what every program of the comparison is given. */
export interface Manifest {
  readonly options: DataOptions;
  readonly period: Period;
  /** The first part's header line, without its line end. */
  readonly header: string;
  readonly parts: readonly DataPart[];
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}
