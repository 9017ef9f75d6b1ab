/** A term of the page and what it means, in the words of docs/figures.md; a test holds the two to each other. */
export interface Definition {
  readonly term: string;
  readonly text: string;
}

/** The figures of the page. */
export const DEFINITIONS: readonly Definition[] = [
  {
    term: 'Period',
    text: 'The days that were asked for, in UTC, both ends included. A row belongs to its JOB_RUN_DATE.',
  },
  {
    term: 'Previous period',
    text: 'The days before, for comparison: as many days; for last-month the whole month before; for week-to-date and month-to-date the same days of the week or month before.',
  },
  { term: 'Credits', text: 'Sum of TOTAL_CREDITS of the rows.' },
  {
    term: 'Cost',
    text: 'It is the price that you name (default 0.0006 a credit), not an invoice: plans, discounts and taxes are not known here.',
  },
  {
    term: 'Share',
    text: 'A row’s credits divided by the total’s credits, seats among them.',
  },
  {
    term: 'Seats',
    text: 'Seat credits are USER_CREDITS: what CircleCI charges for active users, whatever they run. They belong to no project, job or class, so every breakdown has them as one row, (seats).',
  },
  {
    term: 'Runs',
    text: 'Job runs: rows that have a JOB_NAME. Approvals, blocked jobs and jobs that were cancelled before they started have none: their credits count, but never in runs, rates or durations.',
  },
  {
    term: 'Minutes',
    text: 'Sum of JOB_RUN_SECONDS of the runs, divided by 60 for minutes: wall clock, not times parallelism.',
  },
  {
    term: 'Success',
    text: 'Succeeded of finished runs. Cancelled runs, and any other status, say nothing about the job.',
  },
  {
    term: 'Change',
    text: 'Credits minus previous credits; and that divided by the previous credits, empty when those are 0.',
  },
  {
    term: 'Waste',
    text: 'Waste is what was paid for runs without a result. Not all of it can be saved: tests are there to fail now and then.',
  },
  {
    term: 'Right-sizing',
    text: 'CircleCI measures only a part of the runs, and none of the short ones: the coverage says how many runs were measured, and what part of compute credits belongs to judged jobs.',
  },
  {
    term: 'p50, p95, max',
    text: 'Half and 95 % of the runs took at most this long; the longest run.',
  },
  {
    term: 'Run time',
    text: 'JOB_RUN_SECONDS of the runs that have it, whatever their status.',
  },
  {
    term: 'Queue time',
    text: 'JOB_RUN_STARTED_AT minus JOB_RUN_QUEUED_AT, of the runs that have both, unless it is negative.',
  },
];
