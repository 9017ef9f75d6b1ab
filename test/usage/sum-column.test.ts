import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Reserve } from '../../src/usage/memory.ts';
import { Scratch } from '../../src/usage/scratch.ts';
import { SumColumn } from '../../src/usage/sum-column.ts';

const WORDS = fc.oneof(fc.constantFrom(0, 0, 1, 2 ** 32 - 1), fc.integer({ min: 0, max: 100_000 }));
const ANY = fc.oneof(WORDS, fc.constantFrom(-1, 2 ** 32, Number.MAX_SAFE_INTEGER, -(2 ** 40)));

const memory = new Scratch();

function append(column: SumColumn, sums: readonly number[], first: number, stride: number): void {
  memory.forget();
  const rows = memory.doubles(sums.length);
  rows.set(sums);
  column.append(rows, first, stride, sums.length / stride, memory);
}

/** A column of these sums, so many of them at a time, each with other numbers in front and behind. */
function columnOf(pieces: readonly (readonly number[])[], room = 100): SumColumn {
  const column = new SumColumn(Reserve.toStay(4 * room), room);
  for (const piece of pieces) {
    append(
      column,
      piece.flatMap((sum) => [77, sum, 99]),
      1,
      3,
    );
  }
  return column;
}

describe('a column of sums', () => {
  test('holds sums of any size, added in any pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.array(ANY, { maxLength: 10 }), { maxLength: 6 }), (pieces) => {
        expect([...columnOf(pieces).sums]).toEqual(pieces.flat());
      }),
    );
  });

  test('takes words as long as all of them fit, and doubles from then on', () => {
    expect(columnOf([[0, 2 ** 32 - 1]]).sums).toBeInstanceOf(Uint32Array);
    expect(columnOf([[1], [2 ** 32], [3]]).sums).toEqual(Float64Array.of(1, 2 ** 32, 3));
    expect(columnOf([[-1]]).sums).toEqual(Float64Array.of(-1));
  });

  test.each([[[5]], [[2 ** 40]]])('has zeros where it was padded: behind %j', (first) => {
    const column = columnOf([first]);
    column.pad(3);
    append(column, [8], 0, 1);
    column.pad(2);
    expect([...column.sums]).toEqual([...first, 0, 0, 8]);
  });

  test.each([[[4, 5, 6]], [[4, 2 ** 40, -6]]])('can be put in another order: %j', (sums) => {
    const ordered = columnOf([sums]).inOrder(Uint32Array.of(2, 0, 1), Reserve.toStay(100), memory);
    expect([...ordered]).toEqual([sums[2], sums[0], sums[1]]);
  });
});
