import type { Clock } from '../common/clock.ts';
import type { Environment } from '../common/environment.ts';
import type { Host } from './host.ts';
import { createPlainHost, type LinePrinter, plainProgress } from './plain.ts';
import type { Streams } from './streams.ts';

/**
 * A CircleCI job. Its steps write to a pseudo-terminal that nobody watches live, so lines are never redrawn.
 * CircleCI stores what `store_artifacts` names and has no summary page; the output folder serves both.
 */
export function createCircleCiHost(env: Environment, { stdout, stderr }: Streams, clock: Clock): Host {
  const printer: LinePrinter = {
    out: (lines) => stdout.write(`${lines}\n`),
    err: (lines) => stderr.write(`${lines}\n`),
    paint: (_style, word) => word,
  };
  return createPlainHost('circleci', env, printer, plainProgress(printer, clock));
}
