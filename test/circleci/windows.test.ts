import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatKnownExports, matchKnownExports, windowsFor } from '../../src/circleci/known-exports.ts';
import { readyDays } from '../../src/circleci/ready-days.ts';
import { bodyDates, daysOfWindow, MAX_WINDOW_DAYS, planWindows } from '../../src/circleci/windows.ts';
import { addDays, type Day, daysOf, formatPeriod, lengthOf, type Period } from '../../src/common/day.ts';
import { InputError } from '../../src/common/errors.ts';
import { days } from './fake-api.ts';

const periods = fc
  .tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 400 }))
  .map(([offset, length]): Period => {
    const first = addDays('2022-01-01' as Day, offset);
    return { first, last: addDays(first, length - 1) };
  });

function directlyBefore(period: Period, length: number): Period {
  const last = addDays(period.first, -1);
  return { first: addDays(last, 1 - length), last };
}

describe('planWindows', () => {
  it('covers every day once, in the fewest windows of at most 31 days and of nearly one length', () => {
    fc.assert(
      fc.property(periods, fc.option(fc.integer({ min: 1, max: 400 })), (period, before) => {
        const previous = before === null ? null : directlyBefore(period, before);
        const windows = planWindows({ period, previous, apart: true });
        const covered = windows.flatMap((window) => daysOf(window.period));
        expect(new Set(covered).size).toBe(covered.length);
        expect(covered).toEqual([...daysOf(period), ...(previous ? daysOf(previous) : [])]);
        const own = windows.filter(({ role }) => role === 'period').map((window) => lengthOf(window.period));
        expect(own.length).toBe(Math.ceil(lengthOf(period) / MAX_WINDOW_DAYS));
        expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    ['2026-01-01..2026-01-31', 1],
    ['2026-01-01..2026-02-01', 2],
    ['2025-11-12..2026-02-09', 3],
    ['2025-01-01..2026-01-31', 13],
    ['2025-01-10..2026-02-09', 13],
  ])('makes of %s %i windows', (period, count) => {
    expect(planWindows({ period: days(period), previous: null, apart: false })).toHaveLength(count);
  });

  it('holds both periods in one window when they touch and fit', () => {
    const period = days('2026-02-01..2026-02-07');
    const plan = (previous: string, apart = false) =>
      planWindows({ period, previous: days(previous), apart }).map(
        ({ role, period: p }) => `${role} ${formatPeriod(p)}`,
      );
    expect(plan('2026-01-08..2026-01-31')).toEqual(['both 2026-01-08..2026-02-07']);
    expect(plan('2026-01-07..2026-01-31')).toEqual([
      'period 2026-02-01..2026-02-07',
      'previous 2026-01-07..2026-01-31',
    ]);
    expect(plan('2026-01-25..2026-01-30')[0]).toBe('period 2026-02-01..2026-02-07');
    expect(plan('2026-01-25..2026-01-31', true)).toEqual([
      'period 2026-02-01..2026-02-07',
      'previous 2026-01-25..2026-01-31',
    ]);
  });

  it('sends whole days', () => {
    expect(bodyDates(days('2026-02-01..2026-02-07'))).toEqual({
      start: '2026-02-01T00:00:00Z',
      end: '2026-02-07T23:59:59.999Z',
    });
  });
});

describe('readyDays', () => {
  const now = Date.parse('2026-03-31T00:00:30Z');

  it('leaves complete days as they are', () => {
    const period = days('2026-03-24..2026-03-30');
    expect(readyDays(period, now)).toEqual({ period, warnings: [] });
  });

  it('cuts today and the future off, and says so', () => {
    const { period, warnings } = readyDays(days('2026-03-24..2026-04-05'), now);
    expect(formatPeriod(period)).toBe('2026-03-24..2026-03-30');
    expect(warnings).toEqual([expect.stringContaining('cut to end on 2026-03-30')]);
  });

  it.each(['2026-03-31..2026-03-31', '2027-01-01..2027-01-31'])('refuses %s', (period) => {
    expect(() => readyDays(days(period), now)).toThrow(InputError);
  });

  it('warns of a start beyond 13 months, in months of any length', () => {
    expect(readyDays(days('2025-02-28..2025-03-05'), now).warnings).toEqual([]);
    expect(readyDays(days('2025-02-27..2025-03-05'), now).warnings).toEqual([
      'The period starts on 2025-02-27. CircleCI keeps about 13 months of usage and may refuse days before 2025-02-28.',
    ]);
  });
});

describe('matchKnownExports', () => {
  const windows = planWindows({ period: days('2026-01-01..2026-02-09'), previous: null, apart: false });
  const [first = '', second = ''] = windows.map(daysOfWindow);
  const known = (...pairs: [string, string][]) =>
    pairs.map(([text, jobId]) => ({ window: days(text), jobId }));

  it('gives ids by days, and writes them back in order of time', () => {
    const ids = matchKnownExports(windows, known([second, 'b'], [first, 'a']));
    expect(formatKnownExports(ids)).toBe(`${first}=a,${second}=b`);
  });

  it('names every problem: other days, a window twice, an id twice', () => {
    const exports = known(['2026-01-01..2026-01-31', 'x'], [first, 'a'], [first, 'b'], [second, 'a']);
    expect(problemsOf(exports)).toEqual([
      `export-job-ids: 2026-01-01..2026-01-31 is not a window of this request; its windows are ${first}, ${second}.`,
      `export-job-ids: ${first} is given twice; give each window once.`,
      `export-job-ids: ${second} has the id of another window, a.`,
    ]);
  });

  it('refuses what can be no id, and shows it without what could harm a log', () => {
    const long = `../\u001b${'x'.repeat(100)}`;
    expect(problemsOf(known([first, long]))).toEqual([
      `export-job-ids: "../\\u{1b}${'x'.repeat(50)}…" is not a job id; give the id that an earlier run printed.`,
    ]);
  });

  function problemsOf(exports: ReturnType<typeof known>): readonly string[] {
    try {
      matchKnownExports(windows, exports);
    } catch (error) {
      if (error instanceof InputError) return error.problems;
      throw error;
    }
    return [];
  }

  it('takes back an export of the period alone where one window would hold both', () => {
    const wanted = {
      period: days('2026-02-01..2026-02-07'),
      previous: days('2026-01-25..2026-01-31'),
      apart: false,
    };
    expect(windowsFor(wanted, known(['2026-02-01..2026-02-07', 'a'])).map(({ role }) => role)).toEqual([
      'period',
      'previous',
    ]);
    expect(windowsFor(wanted, known(['2026-01-25..2026-02-07', 'a'])).map(({ role }) => role)).toEqual([
      'both',
    ]);
    const mixed = known(['2026-02-01..2026-02-07', 'a'], ['2026-01-25..2026-02-07', 'b']);
    expect(windowsFor(wanted, mixed).map(({ role }) => role)).toEqual(['both']);
    expect(windowsFor(wanted, []).map(({ role }) => role)).toEqual(['both']);
  });

  it('leaves windows as they are that hold the periods apart already', () => {
    const wanted = { period: days('2026-02-01..2026-02-07'), previous: null, apart: false };
    expect(windowsFor(wanted, known(['2026-02-01..2026-02-07', 'a']))).toEqual(planWindows(wanted));
  });
});

describe('formatKnownExports', () => {
  it('is empty for no exports, and in order of time for several', () => {
    expect(formatKnownExports(new Map())).toBe('');
    const ids = new Map([
      ['2026-02-01..2026-02-07', 'b'],
      ['2026-01-01..2026-01-31', 'a'],
      ['2026-03-01..2026-03-07', 'c'],
    ]);
    expect(formatKnownExports(ids)).toBe(
      '2026-01-01..2026-01-31=a,2026-02-01..2026-02-07=b,2026-03-01..2026-03-07=c',
    );
  });
});
