import type { Mover } from '../../report/movers.ts';
import type { Report } from '../../report/report.ts';
import { money, percent, signed, whole } from '../format.ts';
import type { Names } from '../names.ts';
import { left, markdownTable, right } from './table.ts';

/** A part of a change that is worth naming: a sixth of all parts together, whatever their signs. */
const WORTH_NAMING = 1 / 6;

/** Rises and falls in one table, largest change first; undefined when nothing moved. */
export function moversTable(report: Report, names: Names): string | undefined {
  const moves = movesOf(report);
  if (moves.length === 0) return undefined;
  return markdownTable(moves, [
    left('Job', (mover) => names.job(mover)),
    right('Change', (mover) => signed(mover.change)),
    right('Cost', (mover) => costChange(mover, report)),
    right('Credits', (mover) => whole(mover.credits)),
    left('Why', reasonOf),
  ]);
}

/** Rises and falls, largest change first; none when nothing was compared. */
export function movesOf({ movers }: Report): Mover[] {
  const moves = [...(movers?.rises ?? []), ...(movers?.falls ?? [])];
  return moves.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

/** `+$18.60`, `−$2.00`. */
export function costChange(mover: Mover, { money: price }: Report): string {
  return `${sign(mover.change)}${money(Math.abs(mover.costChange), price.currency)}`;
}

function sign(value: number): string {
  return value < 0 ? '−' : '+';
}

/** Why a row moved, by the parts of its change that matter: `38% more runs, runs 12% longer, but minutes 9% cheaper`. */
export function reasonOf(mover: Mover): string {
  if (mover.previousRows === 0 && mover.previousCredits === 0) return 'new';
  if (mover.rows === 0 && mover.credits === 0) return 'gone';
  const { parts, change } = mover;
  const all = Object.values(parts).reduce((sum, part) => sum + Math.abs(part), 0);
  const worthNaming = (Object.keys(REASONS) as Part[])
    .filter((part) => Math.abs(parts[part]) >= all * WORTH_NAMING)
    .sort((a, b) => Math.abs(parts[b]) - Math.abs(parts[a]));
  const isWith = (part: Part) => Math.sign(parts[part]) === Math.sign(change);
  const reasons = (some: readonly Part[]) => some.map((part) => REASONS[part](mover)).join(', ');
  const against = reasons(worthNaming.filter((part) => !isWith(part)));
  return [reasons(worthNaming.filter(isWith)), against && `but ${against}`].filter(Boolean).join(', ');
}

type Part = keyof typeof REASONS;

const REASONS = {
  runs: ({ runs, previousRuns }: Mover) =>
    compared(runs / previousRuns, (by, up) => `${by} ${up ? 'more' : 'fewer'} runs`),
  duration: ({ seconds, runs, previousSeconds, previousRuns }: Mover) =>
    compared(
      seconds / runs / (previousSeconds / previousRuns),
      (by, up) => `runs ${by} ${up ? 'longer' : 'shorter'}`,
    ),
  rate: ({ credits, seconds, previousCredits, previousSeconds }: Mover) =>
    compared(
      credits / seconds / (previousCredits / previousSeconds),
      (by, up) => `minutes ${by} ${up ? 'dearer' : 'cheaper'}`,
    ),
  other: ({ change }: Mover) => (change > 0 ? 'more seats or storage' : 'fewer seats or less storage'),
} as const;

function compared(ratio: number, say: (by: string, up: boolean) => string): string {
  const up = ratio > 1;
  return say(Number.isFinite(ratio) ? percent(Math.abs(ratio - 1)) : 'much', up);
}
