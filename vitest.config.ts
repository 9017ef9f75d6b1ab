import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: './test/support/page-script.ts',
    // One more than the 2 cores that the suite has to finish on: much of it waits for other processes and sockets.
    maxWorkers: 3,
    testTimeout: 40_000,
    hookTimeout: 20_000,
    allowOnly: false,
    // The last reporter closes the output with the counts on a line of their own, which CI reads.
    reporters: [['default', { summary: false }], './test/support/counts-reporter.ts'],
  },
});
