import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: './test/support/page-script.ts',
    // The suite has to finish on 2 cores; more workers than that only make timings noisier.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    allowOnly: false,
    // The last reporter closes the output with the counts on a line of their own, which CI reads.
    reporters: [['default', { summary: false }], './test/support/counts-reporter.ts'],
  },
});
