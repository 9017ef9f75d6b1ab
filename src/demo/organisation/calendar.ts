import { type Day, startOf } from '../../common/day.ts';
import type { Organisation, Project } from './model.ts';
import { Random } from './random.ts';

const MS_A_DAY = 86_400_000;
const WEEKEND = 0.25;
/** Makes a week's days average 1. */
const WORKDAY = 7 / (5 + 2 * WEEKEND);

/** How many rows the organisation has on this day. Depends on nothing but the arguments. */
export function rowCount(organisation: Organisation, day: Day, rowsPerDay: number): number {
  const random = new Random(organisation.seed, organisation.name, day, 'rows');
  const noise = 0.93 + 0.14 * random.next();
  return Math.round(rowsPerDay * organisation.size * weekday(day) * growth(day) * noise);
}

function weekday(day: Day): number {
  const number = new Date(startOf(day)).getUTCDay();
  return number === 0 || number === 6 ? WEEKEND * WORKDAY : WORKDAY;
}

/**
 * Usage creeps up by about half a percent a week from January to December, and is cut back at the turn of the
 * year, so that no year is larger than another and an average day has the rows that were asked for.
 */
function growth(day: Day): number {
  const yearStart = Date.UTC(Number(day.slice(0, 4)), 0, 1);
  return 0.87 + (0.26 * (startOf(day) - yearStart)) / (365 * MS_A_DAY);
}

/** How a project's day differs from its usual one; 1 is usual. */
export interface Mood {
  readonly runs: number;
  readonly duration: number;
}

const STEADY: Mood = { runs: 1, duration: 1 };
const MOODS: readonly Mood[] = [
  STEADY,
  STEADY,
  { runs: 1.9, duration: 1 },
  { runs: 0.45, duration: 1 },
  { runs: 1, duration: 1.7 },
  { runs: 1.3, duration: 0.6 },
];

/** Restless projects change from week to week; any project may have a single busy day. */
export function moodOf(organisation: Organisation, project: Project, day: Day): Mood {
  const dayNumber = startOf(day) / MS_A_DAY;
  // 1970-01-01 was a Thursday; weeks begin on Monday.
  const week = Math.floor((dayNumber + 3) / 7);
  const mood = project.restless ? new Random(organisation.seed, project.id, week).pick(MOODS) : STEADY;
  const busy = new Random(organisation.seed, project.id, day).chance(0.004);
  return busy ? { ...mood, runs: mood.runs * 3 } : mood;
}
