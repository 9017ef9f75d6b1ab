import { describe, expect, it } from 'vitest';
import { configOf, problemsOf } from './request.ts';

describe('folders', () => {
  it('are taken from the workspace on GitHub, else from the working directory', async () => {
    const env = { GITHUB_WORKSPACE: '/workspace' };
    expect((await configOf({ ...env, GITHUB_ACTIONS: 'true' })).outputDir).toBe('/workspace/circleci-usage');
    expect((await configOf(env)).outputDir).toBe('/project/circleci-usage');
    expect((await configOf({ CIRCLECI_USAGE_STATE_DIR: '/elsewhere/state' })).stateDir).toBe(
      '/elsewhere/state',
    );
  });

  it.each(['output-dir', 'state-dir', 'teams', 'budget', 'prices'])('know no ~: %s', async (name) => {
    const paths = ['~/usage.yml', '~me/usage.yml', '~usage.yml'];
    for (const path of paths) {
      expect(await problemsOf({}, { argv: [`--${name}=${path}`] })).toEqual([
        `${name} (--${name}): "${path}" is not allowed. Write the full path, or $HOME in place of ~: a shell expands ~ only at the start of an unquoted word.`,
      ]);
    }
  });

  it('may have ~ elsewhere in their names', async () => {
    expect((await configOf({ CIRCLECI_USAGE_OUTPUT_DIR: './~/a~' })).outputDir).toBe('/project/~/a~');
  });

  it.each([
    [{ CIRCLECI_USAGE_OUTPUT_DIR: 'a/../x', CIRCLECI_USAGE_STATE_DIR: './x' }, 'are the same folder'],
    [{ CIRCLECI_USAGE_OUTPUT_DIR: '/' }, 'output-dir (CIRCLECI_USAGE_OUTPUT_DIR) is the root'],
    [
      { CIRCLECI_USAGE_STATE_DIR: '/home/me/', HOME: '/home/me' },
      'state-dir (CIRCLECI_USAGE_STATE_DIR) is the root',
    ],
  ])('refuses %j', async (env, message) => {
    expect(await problemsOf(env)).toEqual([expect.stringContaining(message)]);
  });
});
