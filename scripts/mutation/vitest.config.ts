import { defineConfig } from 'vitest/config';
import { MODULES } from './modules.ts';

const tests = MODULES[process.env.MUTATED_MODULE ?? '']?.tests ?? [];

export default defineConfig({
  test: {
    include: tests.map((prefix) => (prefix.endsWith('.test.ts') ? prefix : `${prefix}*.test.ts`)),
    testTimeout: 20_000,
  },
});
