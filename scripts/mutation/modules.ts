/** What is mutated, and the tests that must notice. */
export interface Module {
  readonly mutate: readonly string[];
  /** Prefixes of test files, fast ones: each runs for every change that it covers. */
  readonly tests: readonly string[];
}

export const MODULES: Readonly<Record<string, Module>> = {
  escaping: {
    mutate: ['src/common/escape/*.ts', 'src/common/secret.ts', 'src/host/github-masks.ts'],
    tests: ['test/common/escape/', 'test/common/secret.test.ts', 'test/host/github-masks.test.ts'],
  },
  journal: {
    mutate: ['src/circleci/journal.ts', 'src/circleci/journal-file.ts', 'src/circleci/known-exports.ts'],
    tests: ['test/circleci/journal', 'test/circleci/resume.test.ts', 'test/circleci/windows.test.ts'],
  },
  csv: {
    mutate: [
      'src/usage/scan.ts',
      'src/usage/split.ts',
      'src/usage/cursor.ts',
      'src/usage/dialect.ts',
      'src/usage/record.ts',
    ],
    tests: ['scan', 'cursor', 'record', 'dialect'].map((name) => `test/usage/${name}.test.ts`),
  },
  http: { mutate: ['src/http/*.ts'], tests: ['test/http/'] },
  downloads: {
    mutate: ['src/circleci/download*.ts', 'src/circleci/url-policy.ts'],
    // Not download.test.ts, whose faulty servers take seconds: these see the same, answer by answer.
    tests: ['test/circleci/download-'],
  },
};
