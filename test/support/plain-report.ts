import type { ReportRequest } from '../../src/report/build.ts';

type Given = 'cube' | 'counts' | 'orgId' | 'period' | 'label' | 'tool' | 'now';

/** What a report is made with when nothing more is asked for: the usual price, and nothing to compare or check. */
export const PLAIN: Omit<ReportRequest, Given> = {
  previous: null,
  comparisonNote: null,
  money: { currency: 'USD', creditPrice: 0.0006, seats: 'separate' },
  teams: null,
  budgets: null,
  calendarEnd: null,
  failOn: [],
  prices: [],
  filter: null,
  warnings: [],
};
