import { BadValue, type Kind } from './kind.ts';

const CALENDAR = ['yesterday', 'last-week', 'last-month', 'week-to-date', 'month-to-date'] as const;
const MOST_DAYS = 400;

/** A named period; `days` counts only for `last-N-days`. */
export interface PeriodName {
  readonly name: (typeof CALENDAR)[number] | `last-${number}-days`;
  readonly days: number;
}

export const periodName: Kind<PeriodName> = {
  title: 'period',
  parse(text) {
    const calendar = CALENDAR.find((name) => name === text);
    if (calendar) return { name: calendar, days: 0 };
    const days = Number(/^last-([1-9]\d{0,2})-days$/.exec(text)?.[1]);
    if (!(days <= MOST_DAYS)) {
      throw new BadValue(`Write last-N-days with N from 1 to ${MOST_DAYS}, or ${CALENDAR.join(', ')}.`);
    }
    return { name: `last-${days}-days`, days };
  },
};
