import type { Clock } from '../common/clock.ts';
import type { Environment } from '../common/environment.ts';
import type { Host } from './host.ts';
import { createLiveLine, createLiveProgress, type LiveLine } from './live-line.ts';
import { createPlainHost, type LinePrinter, plainProgress } from './plain.ts';
import type { OutputStream, Streams } from './streams.ts';

/**
 * The command line, or any place that is not known better (a container in another CI system).
 * Progress is one line redrawn in place where a person watches, and lines now and then elsewhere.
 */
export function createTerminalHost(env: Environment, { stdout, stderr }: Streams, clock: Clock): Host {
  const live = canRedraw(env, stderr) ? createLiveLine(stderr) : undefined;
  const printer: LinePrinter = {
    out: (lines) => printAbove(live, stdout, lines),
    err: (lines) => printAbove(live, stderr, lines),
    paint: painter(env, stdout, stderr),
  };
  const progress = live ? createLiveProgress(live, printer, clock) : plainProgress(printer, clock);
  return createPlainHost('terminal', env, printer, progress);
}

/** Both streams usually share one screen, so the live line makes room for either. */
function printAbove(live: LiveLine | undefined, stream: OutputStream, lines: string): void {
  live?.hide();
  stream.write(`${lines}\n`);
  live?.show();
}

function canRedraw(env: Environment, stream: OutputStream): boolean {
  return stream.isTTY === true && env.TERM !== 'dumb';
}

const SGR = { bold: 1, dim: 2, red: 31, yellow: 33 } as const;

function painter(env: Environment, stdout: OutputStream, stderr: OutputStream): LinePrinter['paint'] {
  return (style, word) => {
    // Titles go to standard output, everything else that is painted to standard error.
    const stream = style === 'bold' ? stdout : stderr;
    const plain = env.NO_COLOR || !canRedraw(env, stream);
    return plain ? word : `\u001b[${SGR[style]}m${word}\u001b[0m`;
  };
}
