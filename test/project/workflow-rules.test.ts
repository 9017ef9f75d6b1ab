import { expect, test } from 'vitest';
import { parseWorkflow, RULES } from './workflow-rules.ts';

const PIN = '0123456789abcdef0123456789abcdef01234567';

const GOOD = `
on:
  pull_request:
permissions: {}
concurrency:
  group: good
  cancel-in-progress: true
defaults:
  run:
    shell: bash
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    container: node:24@sha256:${'0'.repeat(64)} # 24.0.0
    permissions:
      contents: read # to check the code out
    steps:
      - uses: actions/checkout@${PIN} # v1.2.3
        with:
          persist-credentials: false
      - uses: actions/setup-node@${PIN} # v1.2.3
        with:
          package-manager-cache: false
      - run: |
          npm ci --ignore-scripts
          echo "$TITLE"
        env:
          TITLE: \${{ github.event.pull_request.title }}
      - uses: ./
`;

/** What breaks each rule: part of the good workflow, and what stands there instead. */
const BAD: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'starts without any permission': [
    ['permissions: {}', 'permissions: read-all'],
    ['permissions: {}', ''],
  ],
  'names the permissions of each job': [
    ['    permissions:\n      contents: read # to check the code out\n', ''],
    ['    permissions:\n      contents: read # to check the code out\n', '    permissions: write-all\n'],
  ],
  'gives a reason for each permission': [['read # to check the code out', 'read']],
  'pins actions by commit, with the version beside it': [
    [`checkout@${PIN} # v1.2.3`, 'checkout@v1'],
    [`checkout@${PIN} # v1.2.3`, `checkout@${PIN}`],
    [`checkout@${PIN} # v1.2.3`, `checkout@${PIN} # v1`],
    [`checkout@${PIN} # v1.2.3`, `checkout@${PIN.slice(1)} # v1.2.3`],
  ],
  'pins containers by digest, with the version beside it': [
    [/container: .*/.exec(GOOD)?.[0] ?? '', 'container: node:24'],
    [' # 24.0.0', ''],
    [
      '    container: node:24',
      '    services:\n      db:\n        image: postgres:18\n    container: node:24',
    ],
  ],
  'puts no expression into a script, only into its environment': [
    ['echo "$TITLE"', `echo "$${'{{'} github.event.pull_request.title }}"`],
  ],
  'runs its scripts in bash, which then fails with any part of a pipe': [
    ['shell: bash', 'shell: sh'],
    ['defaults:\n  run:\n    shell: bash\n', ''],
  ],
  'ends every job in time': [
    ['    timeout-minutes: 5\n', ''],
    ['timeout-minutes: 5', 'timeout-minutes: 360'],
  ],
  'says what happens to two runs at once': [
    ['concurrency:\n  group: good\n  cancel-in-progress: true\n', ''],
    ['  cancel-in-progress: true\n', ''],
  ],
  'leaves no credentials in the checkout': [
    ['persist-credentials: false', 'persist-credentials: true'],
    ['persist-credentials: false', 'fetch-depth: 0'],
  ],
  'is not started with the rights of the repository by what a stranger does': [
    ['pull_request:', 'pull_request_target:'],
    ['pull_request:', 'workflow_run:'],
  ],
  'hands no secrets on as a whole': [
    ['    timeout-minutes: 5\n', '    timeout-minutes: 5\n    secrets: inherit\n'],
  ],
  'takes nothing from a cache that another run may have filled': [
    ['package-manager-cache: false', 'cache: npm'],
    ['package-manager-cache: false', 'node-version: 24'],
    ['uses: ./', `uses: actions/cache@${PIN} # v1.2.3`],
  ],
  'runs no script of a package on installing it': [
    ['npm ci --ignore-scripts', 'npm ci'],
    ['npm ci --ignore-scripts', 'npm install x'],
    ['npm ci --ignore-scripts', 'npx something'],
  ],
  'does not trust the name of who started it': [
    ['    timeout-minutes: 5\n', "    timeout-minutes: 5\n    if: github.actor == 'dependabot[bot]'\n"],
  ],
};

test.each(RULES)('“$what” lets a good workflow pass', ({ check }) => {
  expect(check(parseWorkflow(GOOD), GOOD)).toEqual([]);
});

test.each(RULES)('“$what” finds what breaks it', ({ what, check }) => {
  const broken = BAD[what] ?? [];
  expect(broken.length).toBeGreaterThan(0);
  for (const [part, instead] of broken) {
    const text = GOOD.replace(part, instead);
    expect(text).not.toBe(GOOD);
    expect(check(parseWorkflow(text), text), `with ${instead} for ${part}`).not.toEqual([]);
  }
});
