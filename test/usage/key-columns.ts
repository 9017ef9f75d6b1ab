import fc from 'fast-check';

/** Columns of the same length, of few and of many values: more of them than fit into one word. */
export const keyTables = fc
  .tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.array(fc.constantFrom(1, 2, 3, 100, 70_000, 2 ** 31, 2 ** 32), { maxLength: 5 }),
  )
  .chain(([size, limits]) =>
    fc.tuple(
      fc.constant(size),
      fc.tuple(
        ...limits.map((below) =>
          // Often the same values, so that there is something to group.
          fc
            .array(fc.oneof(fc.constantFrom(0, below - 1), fc.integer({ min: 0, max: below - 1 })), {
              minLength: size,
              maxLength: size,
            })
            .map((values) => ({ values: Uint32Array.from(values), below })),
        ),
      ),
    ),
  );
