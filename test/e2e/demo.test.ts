import { access } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { expect, it } from 'vitest';
import { runCli, tempDir } from '../support/cli.ts';

const FEW = ['--rows', '500', '--days', '3', '--time-scale', '2000'];

it('the demo says what to open and how to go on, and names as many projects as are asked for', async () => {
  await using dir = await tempDir();
  const args = ['demo', ...FEW, '--top', '3', '--merge-usage-reports', 'no'];
  const { code, stdout, stderr } = await runCli({ cwd: dir.path, args });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.match(/^ {2}\S.*%/gm)).toHaveLength(3);
  expect(stdout).toMatch(/^ {2}and \d+ more projects$/m);

  const [last = '', before = ''] = stdout.trimEnd().split('\n').reverse();
  const page = /^The report is (.*report\.html); /.exec(before)?.[1] ?? '';
  expect(isAbsolute(page)).toBe(true);
  await access(page);
  expect(last).toContain('CIRCLECI_API_TOKEN and ORG_ID');
});

it.each([
  ['--send-to-datadog', 'true'],
  ['--custom-costs', 'upload'],
])('the demo sends nothing away, and says so of %s %s', async (...args) => {
  await using dir = await tempDir();
  const { code, stderr } = await runCli({ cwd: dir.path, args: ['demo', ...FEW, ...args] });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: [a-z-]+: the demo sends nothing away\. Try --/);
});
