/**
 * Durations are kept in fixed logarithmic buckets, so that percentiles of any number of runs need little memory
 * and partial results add up exactly.
 *
 * A value below 128 has a bucket of its own. From there on every octave (2^n to 2^(n+1)) has 64 buckets of equal
 * width, so all values of one bucket lie within 1/64 (1.6 %) of each other. Only whole numbers and shifts are
 * used: another implementation finds the same buckets.
 */
const SUB_BITS = 6;

/** The largest value that has a bucket: 136 years of seconds, 49.7 days of milliseconds. */
export const MAX_BUCKETED = 2 ** 32 - 1;

/** One more than the largest bucket. */
export const BUCKETS = bucketOf(MAX_BUCKETED) + 1;

/** The bucket of a whole number from 0 to MAX_BUCKETED; larger numbers never have smaller buckets. 0 to 1727. */
export function bucketOf(value: number): number {
  // How many low bits are dropped to leave seven: 64 to 127, or all of a smaller number.
  const shift = Math.max(0, 32 - (SUB_BITS + 1) - Math.clz32(value));
  return (shift << SUB_BITS) + (value >>> shift);
}
