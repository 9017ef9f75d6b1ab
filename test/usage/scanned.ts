import { expect } from 'vitest';
import { Field, type RawRecord } from '../../src/usage/record.ts';
import { Scanner } from '../../src/usage/scan.ts';
import type { Cell } from './fixtures.ts';

export interface Scanned {
  readonly rows: Cell[][];
  /** Line of each record in `rows`. */
  readonly lines: number[];
  /** `line: why`. */
  readonly malformed: string[];
}

/** The fields of a record as they read. */
export function cellsOf(record: RawRecord): Cell[] {
  const field = new Field();
  return Array.from({ length: record.count }, (_, i) => {
    field.read(record, i);
    return field.isNull ? null : field.text();
  });
}

/** Scans bytes cut at the given places; the header is the first of `rows`. */
export function scan(bytes: Uint8Array, cuts: readonly number[] = []): Scanned {
  const result: Scanned = { rows: [], lines: [], malformed: [] };
  const take = (record: RawRecord) => {
    result.lines.push(record.line);
    result.rows.push(cellsOf(record));
  };
  const scanner = new Scanner('part 1', {
    header: take,
    row: take,
    malformed: (line, why) => result.malformed.push(`${line}: ${why}`),
  });
  const places = [0, ...cuts, bytes.length];
  for (let i = 1; i < places.length; i++) scanner.push(bytes.subarray(places[i - 1], places[i]));
  scanner.end();
  return result;
}

export const scanText = (text: string) => scan(Buffer.from(text));

/** The rows below the header of a text in which nothing is malformed. */
export function rowsOf(text: string): Cell[][] {
  const { rows, malformed } = scanText(text);
  expect(malformed).toEqual([]);
  return rows.slice(1);
}

const NULLS = new Set(['', '\\N', '\\\\N', 'NULL', 'null']);

/** What a cell reads as: the null texts are null. */
export const meant = (value: Cell): Cell =>
  value === null || NULLS.has(value.toWellFormed()) ? null : value.toWellFormed();
