import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, type Period } from '../../src/common/day.ts';
import { type DayCredits, projectToEnd } from '../../src/report/projection.ts';
import { periodOf } from '../support/report.ts';

/** June 2026 begins on a Monday. */
function daysFrom(first: string, credits: readonly number[]): DayCredits[] {
  return credits.map((amount, i) => ({ day: addDays(dayOf(first), i), credits: amount }));
}

function dayOf(text: string): Day {
  return periodOf(text, text).first;
}

function project(period: Period, calendarEnd: string, days: readonly DayCredits[]): number | null {
  return projectToEnd({ days, period, calendarEnd: dayOf(calendarEnd) });
}

describe('projectToEnd', () => {
  it('takes the mean of the same weekday in the period and the previous one', () => {
    const days = [...daysFrom('2026-06-01', [10, 20, 30, 40, 50, 1, 2]), ...daysFrom('2026-06-08', [20, 30])];
    // Wednesday 30, Thursday 40, Friday 50, Saturday 1, Sunday 2 are still to come.
    expect(project(periodOf('2026-06-08', '2026-06-09'), '2026-06-14', days)).toBe(50 + 123);
    // With both weeks in the period, the third week's Monday is (10 + 20) / 2.
    expect(project(periodOf('2026-06-01', '2026-06-14'), '2026-06-15', days)).toBe(203 + 15);
  });

  it('takes working days for a working day that it has not seen, and weekend days for a weekend day', () => {
    const mondayToSaturday = daysFrom('2026-06-01', [10, 20, 30, 40, 50, 7]);
    const withoutFriday = mondayToSaturday.filter(({ credits }) => credits !== 50);
    const period = periodOf('2026-06-01', '2026-06-06');
    expect(project(period, '2026-06-07', mondayToSaturday)).toBe(157 + 7);
    expect(project(period, '2026-06-12', withoutFriday)).toBe(107 + 7 + 10 + 20 + 30 + 40 + 25);
  });

  it('takes all days when neither weekday nor kind of day was seen', () => {
    const days = daysFrom('2026-06-01', [10, 20]);
    expect(project(periodOf('2026-06-01', '2026-06-02'), '2026-06-07', days)).toBe(30 + 5 * 15);
    const saturday = daysFrom('2026-08-01', [8]);
    expect(project(periodOf('2026-08-01', '2026-08-01'), '2026-08-03', saturday)).toBe(24);
  });

  it('counts days without usage as 0', () => {
    const days = daysFrom('2026-06-01', [10, 0]);
    expect(project(periodOf('2026-06-01', '2026-06-02'), '2026-06-03', days)).toBe(15);
    const idleWeekBefore = [...daysFrom('2026-05-25', [0, 0, 0]), ...days];
    expect(project(periodOf('2026-06-01', '2026-06-02'), '2026-06-03', idleWeekBefore)).toBe(10);
  });

  it('is in whole credits and never less than what is used', () => {
    expect(project(periodOf('2026-06-01', '2026-06-01'), '2026-06-02', daysFrom('2026-06-01', [0.4]))).toBe(
      1,
    );
    const idle = [...daysFrom('2026-05-26', [0]), ...daysFrom('2026-06-01', [100.4])];
    expect(project(periodOf('2026-06-01', '2026-06-01'), '2026-06-02', idle)).toBe(100.4);
  });

  it('is null when no day is to come, and without any day to learn from', () => {
    const days = daysFrom('2026-06-01', [1, 2]);
    expect(project(periodOf('2026-06-01', '2026-06-02'), '2026-06-02', days)).toBeNull();
    expect(project(periodOf('2026-06-01', '2026-06-02'), '2026-06-07', [])).toBeNull();
  });

  it('is the same for the days in any order, at least what is used, and within the range of a day', () => {
    const amounts = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(amounts, fc.nat({ max: 30 }), fc.infiniteStream(fc.nat()), (credits, toCome, random) => {
        const days = daysFrom('2026-06-01', credits);
        const period = { first: dayOf('2026-06-01'), last: addDays(dayOf('2026-06-01'), credits.length - 1) };
        const request = { days, period, calendarEnd: addDays(period.last, toCome + 1) };
        const projected = projectToEnd(request) ?? Number.NaN;
        const shuffled = days
          .map((day) => ({ day, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ day }) => day);
        const used = credits.reduce((sum, amount) => sum + amount, 0);
        expect(projectToEnd({ ...request, days: shuffled })).toBe(projected);
        expect(projected).toBeGreaterThanOrEqual(used);
        expect(projected).toBeLessThanOrEqual(used + (toCome + 1) * Math.max(...credits) + 1);
      }),
    );
  });
});
