/** How often a check is tried: `few` times in the test suite, as often as SOAK says in long checks. */
export function soak(few: number): number {
  const count = Number(process.env.SOAK ?? few);
  if (!Number.isInteger(count) || count < 1) throw new Error('SOAK must be a whole number above 0.');
  return count;
}
