import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, formatPeriod, lengthOf, parseDay } from '../../src/common/day.ts';
import type { PeriodChoice } from '../../src/config/config.ts';
import { periodName } from '../../src/config/kinds/period-name.ts';
import { choosePeriod, choosePeriodOfDays, lastReadyDay } from '../../src/config/period.ts';

/** `2026-03-02 11:00` in UTC. */
function at(time: string): number {
  return Date.parse(`${time.replace(' ', 'T')}:00Z`);
}

function day(text: string): Day {
  const found = parseDay(text);
  if (!found) throw new Error(`not a day: ${text}`);
  return found;
}

function shownDays({ period, previous }: PeriodChoice): string[] {
  return [formatPeriod(period), previous ? formatPeriod(previous) : 'none'];
}

describe('lastReadyDay', () => {
  it.each([
    ['2026-03-10 10:29', '2026-03-08'],
    ['2026-03-10 10:30', '2026-03-09'],
    ['2026-03-10 23:59', '2026-03-09'],
    ['2026-03-01 00:00', '2026-02-27'],
    ['2024-03-01 11:00', '2024-02-29'],
    ['2026-01-01 11:00', '2025-12-31'],
  ])('at %s it is %s', (now, expected) => {
    expect(lastReadyDay(at(now))).toBe(expected);
  });
});

describe('choosePeriod', () => {
  // 2026-03-02 and 2026-06-01 are Mondays; 2024 is a leap year.
  it.each([
    ['yesterday', '2026-03-10 11:00', '2026-03-09..2026-03-09', '2026-03-08..2026-03-08', 0],
    ['yesterday', '2026-03-10 06:00', '2026-03-08..2026-03-08', '2026-03-07..2026-03-07', 1],
    ['last-7-days', '2026-03-10 11:00', '2026-03-03..2026-03-09', '2026-02-24..2026-03-02', 0],
    ['last-7-days', '2026-03-10 06:00', '2026-03-02..2026-03-08', '2026-02-23..2026-03-01', 0],
    ['last-1-days', '2026-01-01 11:00', '2025-12-31..2025-12-31', '2025-12-30..2025-12-30', 0],
    ['last-400-days', '2026-03-10 11:00', '2025-02-03..2026-03-09', '2023-12-31..2025-02-02', 0],
    // Mondays, before and after Sunday is ready; any other day; the Sunday itself.
    ['last-week', '2026-03-02 06:00', '2026-02-16..2026-02-22', '2026-02-09..2026-02-15', 1],
    ['last-week', '2026-03-02 11:00', '2026-02-23..2026-03-01', '2026-02-16..2026-02-22', 0],
    ['last-week', '2026-03-03 06:00', '2026-02-23..2026-03-01', '2026-02-16..2026-02-22', 0],
    ['last-week', '2026-03-08 23:00', '2026-02-23..2026-03-01', '2026-02-16..2026-02-22', 0],
    ['last-month', '2026-03-01 06:00', '2026-01-01..2026-01-31', '2025-12-01..2025-12-31', 1],
    ['last-month', '2026-03-01 11:00', '2026-02-01..2026-02-28', '2026-01-01..2026-01-31', 0],
    ['last-month', '2026-03-02 06:00', '2026-02-01..2026-02-28', '2026-01-01..2026-01-31', 0],
    ['last-month', '2026-03-10 11:00', '2026-02-01..2026-02-28', '2026-01-01..2026-01-31', 0],
    ['last-month', '2026-03-31 12:00', '2026-02-01..2026-02-28', '2026-01-01..2026-01-31', 0],
    ['last-month', '2024-03-15 12:00', '2024-02-01..2024-02-29', '2024-01-01..2024-01-31', 0],
    ['last-month', '2026-01-15 12:00', '2025-12-01..2025-12-31', '2025-11-01..2025-11-30', 0],
    ['week-to-date', '2026-03-02 06:00', '2026-02-23..2026-02-28', '2026-02-16..2026-02-21', 1],
    ['week-to-date', '2026-03-02 11:00', '2026-02-23..2026-03-01', '2026-02-16..2026-02-22', 1],
    ['week-to-date', '2026-03-03 06:00', '2026-02-23..2026-03-01', '2026-02-16..2026-02-22', 1],
    ['week-to-date', '2026-03-03 11:00', '2026-03-02..2026-03-02', '2026-02-23..2026-02-23', 0],
    ['week-to-date', '2026-03-08 11:00', '2026-03-02..2026-03-07', '2026-02-23..2026-02-28', 0],
    ['month-to-date', '2026-03-01 06:00', '2026-02-01..2026-02-27', '2026-01-01..2026-01-27', 1],
    ['month-to-date', '2026-03-01 11:00', '2026-02-01..2026-02-28', '2026-01-01..2026-01-31', 1],
    ['month-to-date', '2026-04-01 06:00', '2026-03-01..2026-03-30', '2026-02-01..2026-02-28', 1],
    ['month-to-date', '2026-04-01 11:00', '2026-03-01..2026-03-31', '2026-02-01..2026-02-28', 1],
    ['month-to-date', '2026-04-02 06:00', '2026-03-01..2026-03-31', '2026-02-01..2026-02-28', 1],
    ['month-to-date', '2026-04-02 11:00', '2026-04-01..2026-04-01', '2026-03-01..2026-03-01', 0],
    ['month-to-date', '2026-03-31 11:00', '2026-03-01..2026-03-30', '2026-02-01..2026-02-28', 0],
    ['month-to-date', '2024-03-31 11:00', '2024-03-01..2024-03-30', '2024-02-01..2024-02-29', 0],
    ['month-to-date', '2024-03-30 11:00', '2024-03-01..2024-03-29', '2024-02-01..2024-02-29', 0],
    // A whole month is compared with the whole month before, though that one is longer.
    ['month-to-date', '2026-05-01 11:00', '2026-04-01..2026-04-30', '2026-03-01..2026-03-31', 1],
    ['month-to-date', '2026-01-02 11:00', '2026-01-01..2026-01-01', '2025-12-01..2025-12-01', 0],
  ])('%s at %s is %s, compared with %s', (name, now, period, previous, notes) => {
    const choice = choosePeriod(periodName.parse(name), at(now));
    expect(shownDays(choice)).toEqual([period, previous]);
    expect(choice.notes).toHaveLength(notes);
    expect(choice.label).toBe(name);
  });

  it('says which days are reported in place of those that were asked for', () => {
    const notes = (name: string, now: string) => choosePeriod(periodName.parse(name), at(now)).notes;
    expect(notes('last-week', '2026-03-02 06:00')).toEqual([
      'The usage of 2026-03-01 may be incomplete: CircleCI has it ready by about 2026-03-02 at 10:30 UTC. The week before is reported: 2026-02-16..2026-02-22.',
    ]);
    expect(notes('month-to-date', '2026-04-02 06:00')).toEqual([
      'No day of this month is ready yet. The month before is reported: 2026-03-01..2026-03-31.',
    ]);
  });
});

describe('the calendar of a period', () => {
  // The 1st and 2nd of a month, and a Monday, before and after the last day is ready.
  it.each([
    ['month-to-date', '2026-03-01 06:00', '2026-02-01..2026-02-27', '2026-02-28'],
    ['month-to-date', '2026-03-01 11:00', '2026-02-01..2026-02-28', '2026-02-28'],
    ['month-to-date', '2026-03-02 06:00', '2026-02-01..2026-02-28', '2026-02-28'],
    ['month-to-date', '2026-03-02 11:00', '2026-03-01..2026-03-01', '2026-03-31'],
    ['month-to-date', '2024-02-20 11:00', '2024-02-01..2024-02-19', '2024-02-29'],
    ['month-to-date', '2026-12-31 11:00', '2026-12-01..2026-12-30', '2026-12-31'],
    ['week-to-date', '2026-03-02 06:00', '2026-02-23..2026-02-28', '2026-03-01'],
    ['week-to-date', '2026-03-02 11:00', '2026-02-23..2026-03-01', '2026-03-01'],
    ['week-to-date', '2026-03-03 11:00', '2026-03-02..2026-03-02', '2026-03-08'],
    ['week-to-date', '2026-01-01 11:00', '2025-12-29..2025-12-31', '2026-01-04'],
  ])('%s at %s is %s of what ends on %s', (name, now, period, calendarEnd) => {
    const choice = choosePeriod(periodName.parse(name), at(now));
    expect(formatPeriod(choice.period)).toBe(period);
    expect(choice).toMatchObject({ kind: name, calendarEnd });
  });

  it.each(['yesterday', 'last-7-days', 'last-week', 'last-month'])('is none for %s', (name) => {
    const choice = choosePeriod(periodName.parse(name), at('2026-03-10 11:00'));
    expect(choice).toMatchObject({ kind: 'other', calendarEnd: null });
  });

  it('is none for days, even when they are a month', () => {
    const choice = choosePeriodOfDays(
      { first: day('2026-02-01'), last: day('2026-02-28') },
      at('2026-03-10 11:00'),
    );
    expect(choice).toMatchObject({ kind: 'other', calendarEnd: null });
  });

  it('holds the period, which starts with it, at every hour of three years', () => {
    const names = ['week-to-date', 'month-to-date'].map((name) => periodName.parse(name));
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(3 * 366 * 24), (name, hours) => {
        const now = at('2024-01-01 00:00') + hours * 3_600_000;
        const { period, calendarEnd } = choosePeriod(name, now);
        expect(period.last).toBe(lastReadyDay(now));
        expect(period.last <= (calendarEnd ?? '')).toBe(true);
        const length = calendarEnd && lengthOf({ first: period.first, last: calendarEnd });
        if (name.name === 'week-to-date') expect(length).toBe(7);
        else expect(calendarEnd?.slice(0, 7)).toBe(period.first.slice(0, 7));
        expect(period.first.endsWith('-01') || name.name === 'week-to-date').toBe(true);
      }),
    );
  });
});

describe('choosePeriodOfDays', () => {
  const choose = (first: string, last: string, now: string) =>
    choosePeriodOfDays({ first: day(first), last: day(last) }, at(now));

  it('takes the days as given and compares with as many days before', () => {
    const choice = choose('2024-02-28', '2024-03-01', '2026-03-10 11:00');
    expect(shownDays(choice)).toEqual(['2024-02-28..2024-03-01', '2024-02-25..2024-02-27']);
    expect(choice).toMatchObject({ label: '2024-02-28..2024-03-01', notes: [] });
  });

  it('warns of a last day that is not ready', () => {
    const choice = choose('2026-03-01', '2026-03-09', '2026-03-10 10:29');
    expect(formatPeriod(choice.period)).toBe('2026-03-01..2026-03-09');
    expect(choice.notes).toEqual([
      'The usage of 2026-03-09 may be incomplete: CircleCI has it ready by about 2026-03-10 at 10:30 UTC.',
    ]);
    expect(choose('2026-03-01', '2026-03-09', '2026-03-10 10:30').notes).toEqual([]);
  });

  it('ends at the last complete day when the last one is not over, and says so', () => {
    const choice = choose('2026-03-01', '2026-04-01', '2026-03-10 11:00');
    expect(shownDays(choice)).toEqual(['2026-03-01..2026-03-09', '2026-02-20..2026-02-28']);
    expect(choice.notes).toEqual([
      '2026-04-01 is not over yet, so the period ends on 2026-03-09, the last complete day (UTC).',
    ]);
  });
});
