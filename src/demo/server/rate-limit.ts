/** At most `count` requests in any `windowMs` milliseconds, per organisation. Time comes from the caller. */
export class RateLimit {
  readonly #count: number;
  readonly #windowMs: number;
  readonly #accepted = new Map<string, number[]>();

  constructor(count: number, windowMs: number) {
    this.#count = count;
    this.#windowMs = windowMs;
  }

  /** Takes one request; returns 0, or the milliseconds until one more is accepted. Refused requests do not count. */
  take(organisationId: string, now: number): number {
    const recent = (this.#accepted.get(organisationId) ?? []).filter((at) => at > now - this.#windowMs);
    this.#accepted.set(organisationId, recent);
    const oldest = recent[0];
    if (recent.length >= this.#count && oldest !== undefined) return oldest + this.#windowMs - now;
    recent.push(now);
    return 0;
  }
}

export interface UsageApiLimits {
  readonly creates: RateLimit;
  readonly statusReads: RateLimit;
}

/** 10 creates an hour and 10 status reads a minute. */
export function usageApiLimits(): UsageApiLimits {
  return { creates: new RateLimit(10, 3_600_000), statusReads: new RateLimit(10, 60_000) };
}
