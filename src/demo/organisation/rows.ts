import { type Day, startOf } from '../../common/day.ts';
import { moodOf, rowCount } from './calendar.ts';
import type { Row } from './columns.ts';
import type { Organisation, Project } from './model.ts';
import { pipelineRows, seatRow } from './pipeline.ts';
import { Random } from './random.ts';

const MS_A_DAY = 86_400_000;
/** The golden ratio's fraction: its multiples fill 0 to 1 more evenly than random numbers do. */
const EVEN_STEP = 0.618_033_988_749_895;
/** Days of the month on which seats are charged, and what one costs. */
const SEAT_DAYS = ['01', '09', '17', '25'];
const SEAT_CREDITS = 25_000;

/**
 * The rows of one organisation's day, one pipeline after the other. A row depends only on the seed, the
 * organisation, the day, its place in the day and `rowsPerDay`; never on what else was asked for.
 */
export function* rowsOfDay(organisation: Organisation, day: Day, rowsPerDay: number): Generator<Row> {
  const count = rowCount(organisation, day, rowsPerDay);
  const random = new Random(organisation.seed, organisation.name, day, rowsPerDay);
  const projects = new ProjectChooser(organisation, day, random.next());
  const numbers = new PipelineNumbers(day);
  let written = 0;
  const dayStart = startOf(day);
  const place = (project: Project) => ({
    organisation,
    project,
    day,
    dayStart,
    number: numbers.next(project),
  });

  if (SEAT_DAYS.includes(day.slice(8)) && count > 0) {
    yield seatRow(place(organisation.projects[0] as Project), SEAT_CREDITS, random);
    written++;
  }
  while (written < count) {
    const { project, duration } = projects.next();
    for (const row of pipelineRows(place(project), duration, random)) {
      if (written === count) return;
      yield row;
      written++;
    }
  }
}

/** Whose pipeline comes next, so that each project gets its share of the credits. */
class ProjectChooser {
  readonly #ends: readonly { end: number; project: Project; duration: number }[];
  readonly #total: number;
  #position: number;

  constructor(organisation: Organisation, day: Day, position: number) {
    let end = 0;
    this.#ends = organisation.projects.map((project) => {
      const { runs, duration } = moodOf(organisation, project, day);
      end += (project.share * runs) / project.pipelineCredits;
      return { end, project, duration };
    });
    this.#total = end;
    this.#position = position;
  }

  next(): { project: Project; duration: number } {
    this.#position = (this.#position + EVEN_STEP) % 1;
    const target = this.#position * this.#total;
    const found = this.#ends.find(({ end }) => end > target) ?? this.#ends.at(-1);
    if (!found) throw new RangeError('An organisation needs at least one project.');
    return found;
  }
}

/** Pipeline numbers that rise from day to day within a project. */
class PipelineNumbers {
  readonly #first: number;
  readonly #used = new Map<string, number>();

  constructor(day: Day) {
    this.#first = Math.max(0, startOf(day) / MS_A_DAY - 18_000) * 100_000;
  }

  next({ id }: Project): number {
    const used = (this.#used.get(id) ?? 0) + 1;
    this.#used.set(id, used);
    return this.#first + used;
  }
}
