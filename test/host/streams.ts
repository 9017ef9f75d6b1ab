import { type MockInstance, vi } from 'vitest';
import type { Clock } from '../../src/common/clock.ts';
import type { OutputStream } from '../../src/host/streams.ts';

/** Remembers what was written. */
export class Recorder implements OutputStream {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number | undefined;

  constructor(terminal: { columns?: number } | undefined = undefined) {
    this.isTTY = terminal !== undefined;
    this.columns = terminal?.columns;
  }

  write(text: string): boolean {
    this.text += text;
    return true;
  }

  on(): this {
    return this;
  }
}

/** A clock that stands still until a test moves it. */
export class StillClock implements Clock {
  time = 0;
  now(): number {
    return this.time;
  }
  elapsed(): number {
    return this.time;
  }
  async sleep(ms: number): Promise<void> {
    this.time += ms;
  }
  realMs(ms: number): number {
    return ms;
  }
}

/** Takes over the process's standard output, where GitHub's toolkit writes, until `vi.restoreAllMocks()`. */
export function recordStdout(): { readonly text: () => string; readonly clear: () => void } {
  const spy: MockInstance<typeof process.stdout.write> = vi
    .spyOn(process.stdout, 'write')
    .mockReturnValue(true);
  return {
    text: () => spy.mock.calls.map(([chunk]) => String(chunk)).join(''),
    clear: () => spy.mockClear(),
  };
}

/** What a terminal shows in the end: carriage returns and erase-to-end-of-line are played back. */
export function screen(output: string): string[] {
  return output.split('\n').map((line) => {
    let shown = '';
    let cursor = 0;
    for (const piece of line.split(/(\r|\u001b\[K)/)) {
      if (piece === '\r') {
        cursor = 0;
      } else if (piece === '\u001b[K') {
        shown = shown.slice(0, cursor);
      } else {
        shown = shown.slice(0, cursor) + piece + shown.slice(cursor + piece.length);
        cursor += piece.length;
      }
    }
    return shown;
  });
}

/** A clock on which a minute passes at every look: every step is a slow one. */
export class SlowStepsClock extends StillClock {
  override elapsed(): number {
    this.time += 60_000;
    return this.time;
  }
}
