import { mkdirSync, rmSync } from 'node:fs';
import { type Measured, measure } from './measure.ts';
import type { Program } from './programs.ts';

/** A program's runs, one a round; the same index is the same round in all of them. */
export interface Series {
  readonly program: Program;
  readonly runs: readonly Measured[];
}

export interface Rounds {
  readonly count: number;
  /** The data's folder. */
  readonly data: string;
  /** Where programs write; emptied before each run. */
  readonly out: string;
  /** After each run, when its files are there. */
  onRun(program: Program, round: number, measured: Measured): void;
}

/** Runs all programs one after another, as many times as there are rounds. @throws Error when one fails. */
export async function runRounds(programs: readonly Program[], rounds: Rounds): Promise<Series[]> {
  const series = programs.map((program) => ({ program, runs: [] as Measured[] }));
  for (let round = 1; round <= rounds.count; round++) {
    for (const { program, runs } of series) {
      const measured = await runOnce(program, rounds);
      runs.push(measured);
      rounds.onRun(program, round, measured);
    }
  }
  return series;
}

/** @throws Error when the program fails. */
export async function runOnce(
  program: Program,
  { data, out }: Pick<Rounds, 'data' | 'out'>,
  extra: readonly string[] = [],
): Promise<Measured> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { file, args } = program.command(data, out);
  return measure({ file, args: [...args, ...extra] });
}
