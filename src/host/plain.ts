import type { Clock } from '../common/clock.ts';
import type { Environment } from '../common/environment.ts';
import { safeLogLines, safeLogText } from '../common/escape/log.ts';
import type { Host, HostKind, Log, Progress } from './host.ts';
import { createLineProgress } from './progress.ts';
import { runUrlOf } from './run-url.ts';

/** Prints whole lines: `out` for what a reader wants to follow, `err` for warnings and errors. */
export interface LinePrinter {
  out(lines: string): void;
  err(lines: string): void;
  /** Decorates the word in front of a message; the identity where colours are off. */
  paint(style: 'dim' | 'yellow' | 'red' | 'bold', word: string): string;
}

/**
 * A host without services of its own: a log on two streams, and nothing else. Masks, outputs and the summary go
 * nowhere: every way of asking for them would print what it should hide.
 */
export function createPlainHost(
  kind: HostKind,
  env: Environment,
  printer: LinePrinter,
  progress: (label: string) => Progress,
): Host {
  return {
    kind,
    runUrl: runUrlOf(env),
    log: createPlainLog(env, printer),
    progress,
    group(title, work) {
      printer.out(printer.paint('bold', safeLogText(title)));
      return work();
    },
    mask() {},
    setOutput() {},
    async writeSummary() {},
  };
}

/** Progress for a plain host, as lines on standard output. */
export function plainProgress(printer: LinePrinter, clock: Clock): (label: string) => Progress {
  return (label) => createLineProgress(label, (line) => printer.out(safeLogText(line)), clock);
}

function createPlainLog(env: Environment, printer: LinePrinter): Log {
  const debugging = env.CIRCLECI_USAGE_DEBUG === '1' || env.RUNNER_DEBUG === '1';
  return {
    debug(text) {
      if (debugging) printer.err(prefixed(printer.paint('dim', 'debug:'), text));
    },
    info: (text) => printer.out(safeLogLines(text)),
    warn: (text) => printer.err(prefixed(printer.paint('yellow', 'warning:'), text)),
    error: (text) => printer.err(prefixed(printer.paint('red', 'error:'), text)),
  };
}

/** Further lines are indented, so that no text can pose as a message of its own. */
function prefixed(prefix: string, text: string): string {
  return `${prefix} ${safeLogLines(text).replaceAll('\n', '\n  ')}`;
}
