/** What one step runs under. */
export interface Bounds {
  /** Milliseconds of `clock.elapsed()`. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}
