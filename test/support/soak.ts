/** A count for the suite, and the larger one of `npm run soak`. */
export function runs(few: number, many: number): number {
  return process.env.SOAK === '1' ? many : few;
}
