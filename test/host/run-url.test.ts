import { describe, expect, it } from 'vitest';
import { runUrlOf } from '../../src/host/run-url.ts';

const GITHUB = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_REPOSITORY: 'acme/usage',
  GITHUB_RUN_ID: '42',
};

describe('the page of a run', () => {
  it.each([
    [GITHUB, 'https://github.example.com/acme/usage/actions/runs/42'],
    [{ CIRCLE_BUILD_URL: 'https://circleci.com/gh/acme/web/1' }, 'https://circleci.com/gh/acme/web/1'],
    [{ CI_JOB_URL: 'https://gitlab.com/acme/web/-/jobs/1' }, 'https://gitlab.com/acme/web/-/jobs/1'],
    [{ BUILD_URL: 'http://jenkins.local/job/usage/1/' }, 'http://jenkins.local/job/usage/1/'],
    [{ ...GITHUB, GITHUB_RUN_ID: '' }, undefined],
    [{ CIRCLE_BUILD_URL: 'javascript:alert(1)' }, undefined],
    [{ BUILD_URL: 'nowhere' }, undefined],
    [{}, undefined],
  ])('%j is %s', (env, url) => {
    expect(runUrlOf(env)).toBe(url);
  });
});
