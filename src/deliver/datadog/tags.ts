/** Longest tag that Datadog keeps, key and colon included, in characters. */
export const MAX_TAG_LENGTH = 200;

/**
 * A tag as Datadog would make it of this value: lower case; what is no letter, digit or one of `_-:./` is an
 * underscore; at most 200 characters; no colon at its end. Datadog is not told apart here: two values that it would
 * fold into one must be one before anything is summed, or the later point would take the earlier one's place.
 *
 * Runs of underscores become one and those at the end go, as some of Datadog's own programs do. `missing` stands for a
 * value of which nothing is left.
 */
export function tagOf(key: string, value: string, missing: string): string {
  const clean = value
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}_\-:./]/gu, '_')
    .replace(/_+/g, '_');
  const room = MAX_TAG_LENGTH - key.length - 1;
  const fitting = clean.length <= room ? clean : [...clean].slice(0, room).join('');
  return markerTag(key, fitting.replace(/[_:]+$/, '') || missing);
}

/** A tag whose value is this program's own word. */
export function markerTag(key: string, word: string): string {
  return `${key}:${word}`;
}

/** Stands for the jobs, or workflows, that were folded into one. No value of the data gives it. */
export const OTHER_WORD = '__other__';
/** Stands for the project of seats, which belong to none. No value of the data gives it. */
export const SEATS_WORD = '__seats__';
