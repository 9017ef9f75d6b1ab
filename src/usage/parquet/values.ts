import { MICRO } from '../../common/credits.ts';
import { microCredits } from '../credit-column.ts';
import { Decimal, isBlank } from '../decimal.ts';
import { dateOf, microsBehind, timestampOf } from '../timestamp.ts';
import type { ValueKind } from './columns.ts';

/** What the values of a column are that is no text. */
export type ScalarKind = Exclude<ValueKind, 'text'>;

/** As the writer takes it: days since 1970 for a date, microseconds for a time, micro-credits for credits. */
export type Scalar = number | bigint | boolean;

/** Makes a value of bytes; undefined when they are none of its kind. */
export type ValueReader = (bytes: Uint8Array, start: number, end: number) => Scalar | undefined;

export function scalarReader(kind: ScalarKind): ValueReader {
  return READERS[kind];
}

/** Holds the number that is looked at. */
const decimal = new Decimal();
/** From here on a whole number of credits, in micro-credits, is not exact as a double. */
const MOST_DOUBLE_CREDITS = 9e9;
const CREDIT_PLACES = 6;
/** DECIMAL(18, 6) ends before this number of micro-credits. */
const TOO_MANY_MICRO = 10n ** 18n;

function credits(bytes: Uint8Array, start: number, end: number): bigint | undefined {
  if (!decimal.read(bytes, start, end, CREDIT_PLACES)) return undefined;
  const { whole, fraction } = decimal;
  if (Math.abs(whole) < MOST_DOUBLE_CREDITS) return BigInt(whole * MICRO + fraction);
  const micro = microCredits(whole, fraction);
  return micro < TOO_MANY_MICRO && micro > -TOO_MANY_MICRO ? micro : undefined;
}

/** Rounded as the figures round, should there be a fraction. */
function integer(bytes: Uint8Array, start: number, end: number): bigint | undefined {
  return decimal.read(bytes, start, end, 0) ? BigInt(decimal.whole + decimal.fraction) : undefined;
}

/** To six decimals. Divided once, so that it is the double next to what was written. A zero has no sign. */
function number(bytes: Uint8Array, start: number, end: number): number | undefined {
  if (!decimal.read(bytes, start, end, CREDIT_PLACES)) return undefined;
  return decimal.fraction === 0 ? decimal.whole + 0 : (decimal.whole * MICRO + decimal.fraction) / MICRO;
}

function date(bytes: Uint8Array, start: number, end: number): number | undefined {
  const days = dateOf(bytes, start, end);
  return days < 0 ? undefined : days;
}

function time(bytes: Uint8Array, start: number, end: number): bigint | undefined {
  const ms = timestampOf(bytes, start, end);
  if (ms < 0) return undefined;
  const rest = microsBehind(bytes, start, end);
  const micros = 1000 * ms + rest;
  return Number.isSafeInteger(micros) ? BigInt(micros) : 1000n * BigInt(ms) + BigInt(rest);
}

function truth(bytes: Uint8Array, start: number, end: number): boolean | undefined {
  return end - start > LONGEST_TRUTH
    ? undefined
    : TRUTHS.get(String.fromCharCode(...bytes.subarray(start, end)));
}

const LONGEST_TRUTH = 'false'.length;

/** As `true`, `True` or `TRUE`. */
function spellings(word: string): string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', '1'].flatMap(spellings).map((word) => [word, true] as const),
  ...['false', 'no', 'n', '0'].flatMap(spellings).map((word) => [word, false] as const),
]);

/** Reads without the blanks around. */
function trimmed(read: ValueReader): ValueReader {
  return (bytes, start, end) => {
    let from = start;
    let to = end;
    while (from < to && isBlank(bytes[from])) from++;
    while (to > from && isBlank(bytes[to - 1])) to--;
    return read(bytes, from, to);
  };
}

const READERS: Readonly<Record<ScalarKind, ValueReader>> = {
  truth: trimmed(truth),
  date: trimmed(date),
  time: trimmed(time),
  integer,
  number,
  credits,
};
