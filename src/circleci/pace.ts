import { CREATES, nextSlots } from './limits.ts';

export interface PaceQuestion {
  /** Exports still to be asked for. */
  readonly creates: number;
  /** Ends of earlier creates, ascending; the same clock as `now` and `deadline`, milliseconds since 1970. */
  readonly past: readonly number[];
  readonly now: number;
  readonly deadline: number;
}

export interface Pace {
  /** How many of the creates can be made by the deadline. */
  readonly fits: number;
  /** When the last create is possible, deadline or not; milliseconds since 1970. */
  readonly lastAt: number;
  /** Whether the limit makes any create wait. */
  readonly waits: boolean;
  /** What a person needs to know before the wait. */
  readonly sentence: string;
}

/** The time that the last export gets to be made and downloaded, in the timeout that is advised. */
const LAST_EXPORT_MS = 10 * 60_000;

/** Lays out the creates that are still to do under the limit of 10 an hour. */
export function planPace(question: PaceQuestion): Pace {
  const { creates, past, now, deadline } = question;
  const slots = nextSlots(past, now, creates, CREATES);
  const lastAt = slots.at(-1) ?? now;
  const fits = slots.filter((at) => at <= deadline).length;
  return { fits, lastAt, waits: lastAt > now, sentence: sentenceFor(question, fits, lastAt) };
}

/** `14:05 UTC`, with the day when it is not today's; rounded up to the minute. */
export function clockTime(at: number, now: number): string {
  const text = new Date(Math.ceil(at / 60_000) * 60_000).toISOString();
  const sameDay = text.slice(0, 10) === new Date(now).toISOString().slice(0, 10);
  return `${sameDay ? '' : `${text.slice(0, 10)} `}${text.slice(11, 16)} UTC`;
}

function sentenceFor({ creates, now, deadline }: PaceQuestion, fits: number, lastAt: number): string {
  const last = clockTime(lastAt, now);
  const needed = `${creates} more ${creates === 1 ? 'export is' : 'exports are'} needed, and CircleCI allows ${CREATES.limit} an hour`;
  const minutes = Math.ceil((lastAt + LAST_EXPORT_MS - now) / 300_000) * 5;
  const advice = `Set timeout-minutes to ${minutes} or more, or run the same command again after ${last}: it goes on where this run ends.`;
  if (fits < creates) {
    const possible = fits === 0 ? 'none of them' : `only ${fits} of them`;
    return `${needed}: ${possible} can start before the deadline; the last is possible at ${last}. ${advice}`;
  }
  if (lastAt + LAST_EXPORT_MS > deadline) {
    return `${needed}: the last can start at ${last}, which leaves it little time before the deadline. If it is not enough: ${advice}`;
  }
  return `${needed}: the last will start at ${last}.`;
}
