import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gather, sumInto } from '../../src/usage/gather.ts';
import { type Column, Scratch } from '../../src/usage/scratch.ts';

const memory = new Scratch();

const KINDS = [Uint8Array, Uint16Array, Uint32Array] as const;
const BYTES = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 40 });

/** Some items of `count`, in any order and often twice. */
const orderOf = (count: number) => fc.array(fc.integer({ min: 0, max: count - 1 }), { maxLength: 60 });

/** The same values in memory of their own, or in that of the loops. */
function placed<T extends Column>(values: T, isOwn: boolean): T {
  if (!isOwn) return values;
  const copy = memory.bytes(values.byteLength);
  const own = Reflect.construct(values.constructor, [copy.buffer, copy.byteOffset, values.length]) as T;
  own.set(values);
  return own;
}

describe('gathering', () => {
  const cases = KINDS.flatMap((From) => KINDS.map((To) => [From.name, To.name, From, To] as const));
  test.each(cases)('copies %s to %s in any order, wherever they lie', (_from, _to, From, To) => {
    fc.assert(
      fc.property(
        BYTES.chain((values) => fc.tuple(fc.constant(values), orderOf(values.length))),
        fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
        ([values, order], [ownSource, ownTarget, ownOrder]) => {
          memory.forget();
          const source = placed(From.from(values), ownSource);
          const target = placed(new To(order.length + 2).fill(77), ownTarget);
          const given = gather(target, source, placed(Uint32Array.from(order), ownOrder), memory);
          expect(given).toBe(target);
          expect([...target]).toEqual([...order.map((item) => values[item]), 77, 77]);
        },
      ),
    );
  });

  test('copies doubles as they are', () => {
    const source = Float64Array.of(0.1, -(2 ** 52), 2 ** 53 - 1);
    expect(gather(new Float64Array(3), source, Uint32Array.of(2, 2, 1), memory)).toEqual(
      Float64Array.of(2 ** 53 - 1, 2 ** 53 - 1, -(2 ** 52)),
    );
  });
});

describe('sums by place', () => {
  test.each([
    ['words', Uint32Array, 2 ** 32 - 1],
    ['doubles', Float64Array, 2 ** 40],
  ] as const)('are those of all %s there', (_name, Kind, max) => {
    const items = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max })));
    fc.assert(
      fc.property(items, (pairs) => {
        const places = Uint32Array.from(pairs, ([place]) => place);
        const column = Kind.from(pairs.map(([, value]) => value));
        const expected = [0, 0, 0, 0, 0];
        for (const [place, value] of pairs) expected[place] = (expected[place] ?? 0) + value;
        expect([...sumInto(5, places, column, memory)]).toEqual(expected);
      }),
    );
  });
});
