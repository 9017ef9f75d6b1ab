import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapColumns } from '../../../src/usage/columns.ts';
import { PackedRows, PackedValues } from '../../../src/usage/parquet/packed-rows.ts';
import { RowGroup } from '../../../src/usage/parquet/row-group.ts';
import { Scanner } from '../../../src/usage/scan.ts';
import { type Cell, encode } from '../fixtures.ts';

const HEADER = ['A', 'B', 'C'];
/** The part's columns in another order, and one that it lacks. */
const TARGET = ['C', 'missing', 'A', 'B'];

function pack(rows: readonly Cell[][], dialect: 'plain' | 'quoted'): Uint8Array {
  const packed = new PackedRows();
  const columns = mapColumns(TARGET, HEADER);
  const scanner = new Scanner('part 1', {
    header() {},
    malformed: (_, why) => expect.unreachable(why),
    row: (record) => packed.add(record, columns),
  });
  scanner.push(encode([HEADER, ...rows], dialect));
  scanner.end();
  return packed.bytes.slice();
}

const cell = fc.oneof(
  fc.constant(null),
  // A null of the export is spelled like these, and a line of nothing is no record.
  fc.string({ unit: 'binary' }).filter((text) => !['', 'NULL', 'null', '\\N', '\\\\N'].includes(text)),
  fc.integer({ min: 100, max: 40_000 }).map((length) => 'é'.repeat(length)),
);
const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 });

it('gives back every value of every row, of any length, and nulls', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom('plain' as const, 'quoted' as const), (table, dialect) => {
      const values = new PackedValues(pack(table, dialect));
      const read = (): Cell => {
        values.next();
        return values.isNull ? null : Buffer.from(values.bytes).toString('utf8', values.start, values.end);
      };
      const found: Cell[][] = [];
      while (!values.isAtEnd) found.push(TARGET.map(read));
      const wellFormed = (text: Cell) => text?.toWellFormed() ?? null;
      expect(found).toEqual(table.map(([a, b, c]) => [c, null, a, b].map(wellFormed)));
    }),
    { numRuns: 200 },
  );
});

it('gives a group’s values by column, and counts those that can’t be read', () => {
  const group = new RowGroup(TARGET.length);
  for (let i = 0; i < 2; i++) {
    const values = new PackedValues(
      pack(
        [
          ['1', null, 'x'],
          ['2', 'long'.repeat(100), 'y'],
        ],
        'plain',
      ),
    );
    while (!values.isAtEnd) group.take(values);
    expect(group.rows).toBe(2);
    const text = (bytes: Uint8Array, from: number, to: number) =>
      Buffer.from(bytes).toString('utf8', from, to);
    expect(group.values(0, text)).toEqual({ values: ['x', 'y'], unreadable: 0 });
    expect(group.values(1, text)).toEqual({ values: [null, null], unreadable: 0 });
    expect(group.values(3, text).values).toEqual([null, 'long'.repeat(100)]);
    expect(group.values(2, (...field) => (text(...field) === '2' ? 2 : undefined))).toEqual({
      values: [null, 2],
      unreadable: 1,
    });
    group.clear();
  }
});
