import { defineConfig } from 'vitest/config';
import { MODULES } from './modules.ts';

const tests = MODULES[process.env.MUTATED_MODULE ?? '']?.tests ?? [];

export default defineConfig({
  test: {
    include: tests.map((prefix) => (prefix.endsWith('.test.ts') ? prefix : `${prefix}*.test.ts`)),
    // Stryker runs tests in threads, which may not change the user that they are.
    testNamePattern: /^(?!.*may not be read)/,
    // Stryker has timeouts of its own, and what it has changed is slow while it measures what covers what.
    testTimeout: 120_000,
  },
});
