import { describe, expect, test } from 'vitest';
import { sourcesIn, withoutComments } from './sources.ts';

/** Names and answers come from outside: no pattern may take longer than their length asks for. */
const LENGTH = 60_000;
const AT_MOST_MS = 400;

/** What patterns with two ways to read the same text are slow on. */
const UNITS = [
  'a',
  ' ',
  '0',
  '\t',
  '\n',
  '"',
  "'",
  '`',
  '|',
  '\\',
  '%',
  '%25',
  '=',
  '?',
  '/',
  '.',
  '-',
  '_',
  ':',
  '::',
];
const MORE = [
  '<',
  '<a',
  '&',
  '@',
  ',',
  '#',
  '##[',
  '(',
  '[',
  '{',
  '*',
  '1,',
  'a.',
  'a-',
  'a=',
  'a/',
  'é',
  '\u200b',
  '1e',
  'https://a/',
];
const PUMPS = [...UNITS, ...MORE];
/** What makes a pattern that was content fail at the end. */
const ENDS = ['', '!', '\n!', 'a!'];

/** Patterns for texts that are short, and why they are. */
const SHORT: Readonly<Record<string, string>> = {
  'src/deliver/datadog/tags.ts': 'a tag has at most 200 characters',
  'src/report/money.ts': 'a fraction has at most 18 digits',
  'src/host/live-line.ts': 'a line is as long as the terminal is wide',
  'src/render/charts/recorder/text.ts': 'the fonts of the charts are ours',
};

interface Pattern {
  readonly path: string;
  readonly regex: RegExp;
}

const patterns = sourcesIn('src').flatMap(({ path, text }) => patternsIn(path, withoutComments(text)));

describe('every pattern of src', () => {
  test('is found', () => {
    expect(patterns.length).toBeGreaterThan(60);
    expect(patternsIn('x', 'const A = /a(?:b|[/\\]])+$/giu;').map(({ regex }) => regex.source)).toEqual([
      'a(?:b|[/\\]])+$',
    ]);
  });

  test('the check sees a slow one', () => {
    expect(slowest(/=+$/, LENGTH / 2)).toBeGreaterThan(AT_MOST_MS / 2);
  }, 60_000);

  test('takes no longer for being made to', () => {
    const long = patterns.filter(({ path }) => SHORT[path] === undefined);
    const slow = long.flatMap(({ path, regex }) => {
      const ms = slowest(regex, LENGTH);
      return ms > AT_MOST_MS ? [`${path}: ${regex} takes ${Math.round(ms)} ms`] : [];
    });
    expect(slow).toEqual([]);
  }, 300_000);
});

/** The longest time that the pattern takes for one text, in milliseconds. */
function slowest(regex: RegExp, length: number): number {
  let worst = 0;
  for (const pump of PUMPS) {
    for (const end of ENDS) {
      const text = pump.repeat(length / pump.length) + end;
      const started = performance.now();
      text.replace(regex, '');
      worst = Math.max(worst, performance.now() - started);
      if (worst > AT_MOST_MS) return worst;
    }
  }
  return worst;
}

/** The literals of a file. One stands where a value may: behind an operator, a bracket, a comma or `return`. */
function patternsIn(path: string, text: string): Pattern[] {
  const literal =
    /(?<=(?:[=(,:[!&|?;{]|=>|return)\s*)\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;
  return [...text.matchAll(literal)].map(([, source = '', flags = '']) => ({
    path,
    regex: new RegExp(source, flags),
  }));
}
