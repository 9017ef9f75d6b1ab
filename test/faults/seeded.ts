/** 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How many seeds a check is tried with: `few` in the test suite, SOAK of them when the environment names a number. */
export function seeds(few: number): number[] {
  const count = Number(process.env.SOAK ?? few);
  if (!Number.isInteger(count) || count < 1) throw new Error('SOAK must be a whole number above 0.');
  return Array.from({ length: count }, (_, i) => i + 1);
}

/** `work` for every item, at most `limit` at a time. */
export async function inTurns<T>(items: readonly T[], limit: number, work: (item: T) => Promise<void>) {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, lane));
}
