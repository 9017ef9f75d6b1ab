import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { onPath, oracle } from '../support/oracle.ts';
import { committedTexts, root } from './sources.ts';
import { parseWorkflow, stepsOf } from './workflow-rules.ts';

const shellcheck = oracle('shellcheck', onPath('shellcheck'));

const texts = committedTexts();

/** Files of shell scripts, by their name or their first line. */
const files = texts
  .filter(({ path, text }) => path.endsWith('.sh') || /^#!.*\b(?:ba)?sh$/.test(text.split('\n', 1)[0] ?? ''))
  .map(({ path }) => path);

/** What the steps of workflows run. */
const steps = texts
  .filter(({ path }) => path.startsWith('.github/workflows/'))
  .flatMap(({ path, text }) => stepsOf(parseWorkflow(text)).map(({ name, run }) => ({ path, name, run })))
  .filter(({ run }) => run !== undefined);

/** What shellcheck finds, a line each. `-` reads the script from `input`. */
function findings(names: readonly string[], input = ''): string[] {
  const args = ['--external-sources', '--format=gcc', '--severity=style', ...names];
  const { stdout, stderr } = spawnSync('shellcheck', args, { cwd: root, input, encoding: 'utf8' });
  return `${stdout}${stderr}`.split('\n').filter(Boolean);
}

test('shell scripts are without the mistakes that shellcheck knows', { timeout: 60_000 }, (context) => {
  shellcheck(context);
  expect(files).toEqual(expect.arrayContaining(['.ci/run', 'scripts/try-image.sh', 'scripts/image/run.sh']));
  expect(findings(files)).toEqual([]);
  expect(findings(['-'], 'rm $1\n')).not.toEqual([]);
});

test('and so is what the steps of workflows run', { timeout: 60_000 }, (context) => {
  shellcheck(context);
  expect(steps.length).toBeGreaterThan(20);
  const found = steps.flatMap(({ path, name, run }) =>
    findings(['-'], `#!/usr/bin/env bash\nset -eo pipefail\n${run}`).map(
      (line) => `${path}, ${name}: ${line}`,
    ),
  );
  expect(found).toEqual([]);
});
