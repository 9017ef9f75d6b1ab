import { defineConfig } from 'vitest/config';

/** These replace modules of Node.js, or need a renderer that nothing has started: each has a process of its own. */
const ALONE = [
  'test/faults/calls.test.ts',
  'test/http/public-address.test.ts',
  'test/render/charts/text-width.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: './test/support/page-script.ts',
    // The suite has to finish on 2 cores; more workers than that only make timings noisier.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // What a browser does at once may take it seconds on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    allowOnly: false,
    // The last reporter closes the output with the counts on a line of their own, which CI reads.
    reporters: [['default', { summary: false }], './test/support/counts-reporter.ts'],
    projects: [
      {
        extends: true,
        // Files share a process, and the modules that are loaded in it: a tenth of the time of the whole suite.
        test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: ALONE, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
