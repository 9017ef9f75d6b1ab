/**
 * The `count` items of the largest size, and all that tie with the last of them, in the order given. So only these
 * few have to be written out before their names settle who stays.
 */
export function largestWithTies<T>(items: readonly T[], count: number, sizeOf: (item: T) => bigint): T[] {
  const least = items
    .map(sizeOf)
    .sort((a, b) => (a > b ? -1 : a < b ? 1 : 0))
    .at(count - 1);
  return least === undefined ? [...items] : items.filter((item) => sizeOf(item) >= least);
}
