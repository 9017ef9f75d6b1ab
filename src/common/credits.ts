/**
 * Credits are summed exactly. Every value is held as a whole number of micro-credits (millionths), so that the
 * same rows in any order give the same total to the last digit. The export writes whole credits today, but its
 * schema allows decimals.
 *
 * A double holds whole numbers up to 2^53: 9 billion credits in micro-credits. Sums are therefore kept in two
 * limbs (see `usage/cube.ts`) or as bigint; this module converts.
 */
export const MICRO = 1_000_000;

/** Credits as a number for JSON and display: the double nearest to the exact sum. */
export function toCredits(micro: bigint): number {
  const exact = Number(micro);
  // Nearly always: a quotient of exact doubles is the nearest to the true one.
  if (Number.isSafeInteger(exact)) return exact / MICRO;
  const negative = micro < 0n;
  const size = negative ? -micro : micro;
  const fraction = (size % 1_000_000n).toString().padStart(6, '0');
  const value = Number(`${size / 1_000_000n}.${fraction}`);
  return negative ? -value : value;
}
