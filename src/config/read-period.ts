import type { PeriodChoice } from './config.ts';
import type { InputReader } from './input-reader.ts';
import { inputs } from './inputs.ts';
import { choosePeriod, choosePeriodOfDays, lastCompleteDay } from './period.ts';

/** The days to report on; undefined when a problem was found, which is then in `problems`. */
export function readPeriod(reader: InputReader, now: number, problems: string[]): PeriodChoice | undefined {
  const choice = pickPeriod(reader, now, problems);
  return choice && reader.optional(inputs.compare) === 'off' ? { ...choice, previous: null } : choice;
}

function pickPeriod(reader: InputReader, now: number, problems: string[]): PeriodChoice | undefined {
  const { startDate, endDate, period } = inputs;
  const dates = [startDate, endDate].filter((input) => reader.isSet(input));
  const [date] = dates;
  if (!date) {
    const name = reader.optional(period);
    return name && choosePeriod(name, now);
  }
  if (dates.length === 1) {
    const other = date === startDate ? endDate : startDate;
    problems.push(
      `${reader.nameOf(date)} is given without ${other.name}: give both, in the same place, or neither.`,
    );
  }
  if (reader.isSet(period)) {
    problems.push(
      `${reader.nameOf(period)} and ${reader.nameOf(date)} are both given: give either a period or the two dates.`,
    );
  }
  return pickDays(reader, now, problems);
}

function pickDays(reader: InputReader, now: number, problems: string[]): PeriodChoice | undefined {
  const first = reader.optional(inputs.startDate);
  const last = reader.optional(inputs.endDate);
  const complete = lastCompleteDay(now);
  if (first && last && first > last) {
    problems.push(
      `${reader.nameOf(inputs.startDate)} is ${first}, which is after ${reader.nameOf(inputs.endDate)}, ${last}.`,
    );
  } else if (first && first > complete) {
    problems.push(
      `${reader.nameOf(inputs.startDate)} is ${first}, but the last complete day is ${complete} (UTC). Start on it or before.`,
    );
  } else if (first && last) {
    return choosePeriodOfDays({ first, last }, now);
  }
  return undefined;
}
