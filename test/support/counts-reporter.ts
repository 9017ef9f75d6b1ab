import type { Reporter, TestModule } from 'vitest/node';

/**
 * Closes the output with why checks were skipped and, on a line of its own, `12 passed, 0 failed` (and
 * `, 1 skipped`). A file that could not be loaded, and an error outside any test, count as failed.
 */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    const reasons = new Map<string, number>();
    for (const module of modules) {
      counts.failed += module.errors().length;
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        counts[result.state === 'pending' ? 'failed' : result.state] += 1;
        if (result.state !== 'skipped') continue;
        const reason = result.note ?? 'not run';
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
    }
    console.log(closingLines(counts, reasons).join('\n'));
  }
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export function closingLines(
  { passed, failed, skipped }: Counts,
  reasons: ReadonlyMap<string, number>,
): string[] {
  const why = [...reasons].map(([reason, tests]) => `Skipped: ${tests} (${reason})`);
  return [...why, `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`];
}
