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
  /** Before each run, not measured. */
  readonly prepare?: () => Promise<void>;
  /** After each run, when its files are there. */
  onRun(program: Program, round: number, measured: Measured): void;
  /** When a program does not end well, before it is left out; may throw to end everything. */
  onFailure(program: Program, error: unknown): void;
}

/** Runs all programs one after another, as many times as there are rounds. Those that fail once are left out. */
export async function runRounds(programs: readonly Program[], rounds: Rounds): Promise<Series[]> {
  const series = new Map(programs.map((program) => [program, [] as Measured[]]));
  for (let round = 1; round <= rounds.count; round++) {
    for (const [program, runs] of [...series]) {
      const measured = await runOnce(program, rounds).catch((error: unknown) => {
        rounds.onFailure(program, error);
        series.delete(program);
      });
      if (measured === undefined) continue;
      runs.push(measured);
      rounds.onRun(program, round, measured);
    }
  }
  return [...series].map(([program, runs]) => ({ program, runs }));
}

/** @throws Error when the program fails. */
export async function runOnce(
  program: Program,
  { data, out, prepare }: Pick<Rounds, 'data' | 'out' | 'prepare'>,
  extra: readonly string[] = [],
): Promise<Measured> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await prepare?.();
  const { file, args } = program.command(data, out);
  return measure({ file, args: [...args, ...extra] });
}
