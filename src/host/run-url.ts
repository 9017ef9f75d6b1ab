import type { Environment } from '../common/environment.ts';

/** The page of the run, as the CI's environment names it; undefined where there is none. */
export function runUrlOf(env: Environment): string | undefined {
  return [gitHubRun(env), env.CIRCLE_BUILD_URL, env.CI_JOB_URL, env.BUILD_URL].find(isPage);
}

function gitHubRun({
  GITHUB_ACTIONS,
  GITHUB_SERVER_URL,
  GITHUB_REPOSITORY,
  GITHUB_RUN_ID,
}: Environment): string | undefined {
  if (GITHUB_ACTIONS !== 'true' || !GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID)
    return undefined;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}

function isPage(url: string | undefined): boolean {
  return /^https?:$/.test(URL.parse(url ?? '')?.protocol ?? '');
}
