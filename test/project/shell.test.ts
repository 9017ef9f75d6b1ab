import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { onPath, oracle } from '../support/oracle.ts';
import { committedTexts, type Source } from './sources.ts';
import { parseWorkflow, stepsOf } from './workflow-rules.ts';

const shellcheck = oracle('shellcheck', onPath('shellcheck'));

/** Every shell script of the project: files with a shell's first line, and what the steps of workflows run. */
const scripts: readonly Source[] = committedTexts().flatMap(({ path, text }) => {
  if (/^#!.*\b(?:ba)?sh$/m.test(text.split('\n', 1)[0] ?? '')) return [{ path, text }];
  if (!path.startsWith('.github/workflows/')) return [];
  return stepsOf(parseWorkflow(text)).flatMap(({ name = '', run }) =>
    run === undefined ? [] : [{ path: `${path}: ${name}`, text: `#!/usr/bin/env bash\nset -e\n${run}` }],
  );
});

test('shell scripts are without the mistakes that shellcheck knows', { timeout: 60_000 }, (context) => {
  shellcheck(context);
  expect(scripts.length).toBeGreaterThan(20);
  const found = scripts.flatMap(({ path, text }) => {
    const { stdout } = spawnSync('shellcheck', ['--format=gcc', '--severity=style', '-'], {
      input: text,
      encoding: 'utf8',
    });
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => line.replace(/^-/, path));
  });
  expect(found).toEqual([]);
});
