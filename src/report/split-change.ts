/** A job's runs in one period. */
export interface RunSums {
  readonly runs: number;
  readonly seconds: number;
  /** Micro-credits. */
  readonly credits: bigint;
}

/** A change of credits, in parts that add up to it exactly; micro-credits. */
export interface MicroParts {
  readonly runs: bigint;
  readonly duration: bigint;
  readonly rate: bigint;
}

/**
 * Splits a job's change of credits by its three factors: credits = runs x seconds a run x credits a second.
 *
 * Each factor gets the mean of what it adds over all six orders in which the factors could have changed (its Shapley
 * value). So no order is preferred, both directions in time give the same parts with the signs turned, a factor
 * that did not change gets nothing, and zeros need no exception; the logarithmic mean, the other symmetric method,
 * has no value at zero. The rounding to micro-credits goes to the largest part.
 *
 * A job with runs in one period only is new or gone: all of its change is under runs. A job whose runs took no time
 * in a period has no rate there: when they were free, the other period's rate stands for it, so that what the runs
 * cost since then comes from their length; when they were not, what a run costs counts as rate.
 */
export function splitChange(before: RunSums, now: RunSums): MicroParts {
  const change = now.credits - before.credits;
  if (before.runs === 0 || now.runs === 0) return { runs: change, duration: 0n, rate: 0n };
  const rates = ratesOf(before, now);
  const [a, b] =
    rates === undefined ? [perRun(before), perRun(now)] : [timed(before, rates[0]), timed(now, rates[1])];
  return exactly(change, {
    runs: toMicro(shapley(b.runs - a.runs, [a.duration, b.duration], [a.rate, b.rate])),
    duration: toMicro(shapley(b.duration - a.duration, [a.runs, b.runs], [a.rate, b.rate])),
    rate: toMicro(shapley(b.rate - a.rate, [a.runs, b.runs], [a.duration, b.duration])),
  });
}

interface Factors {
  readonly runs: number;
  /** Seconds a run. */
  readonly duration: number;
  /** Micro-credits a second. */
  readonly rate: number;
}

function timed({ runs, seconds }: RunSums, rate: number): Factors {
  return { runs, duration: seconds / runs, rate };
}

/** Without times: a run's credits as its rate. */
function perRun({ runs, credits }: RunSums): Factors {
  return { runs, duration: 1, rate: Number(credits) / runs };
}

/** Both periods' micro-credits a second; undefined when one has credits without time. */
function ratesOf(before: RunSums, now: RunSums): [before: number, now: number] | undefined {
  const [a, b] = [rateOf(before), rateOf(now)];
  if (a === undefined || b === undefined) return undefined;
  return [a ?? b ?? 0, b ?? a ?? 0];
}

/** null when free runs took no time, so that they have no rate. */
function rateOf({ seconds, credits }: RunSums): number | null | undefined {
  if (seconds > 0) return Number(credits) / seconds;
  return credits === 0n ? null : undefined;
}

/** What a factor's step adds to a product of three, as the mean over all orders; `p` and `q` are the others. */
function shapley(step: number, p: readonly [number, number], q: readonly [number, number]): number {
  return step * ((p[0] * q[0] + p[1] * q[1]) / 3 + (p[0] * q[1] + p[1] * q[0]) / 6);
}

function toMicro(value: number): bigint {
  return BigInt(Math.round(value));
}

/** Gives what rounding left to the largest part. */
function exactly(change: bigint, parts: MicroParts): MicroParts {
  const left = change - parts.runs - parts.duration - parts.rate;
  if (left === 0n) return parts;
  const names = ['runs', 'duration', 'rate'] as const;
  const largest = names.reduce((a, b) => (size(parts[b]) > size(parts[a]) ? b : a));
  return { ...parts, [largest]: parts[largest] + left };
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}
