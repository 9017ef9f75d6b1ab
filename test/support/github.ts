import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outputsIn } from '../host/runner.ts';
import type { ArtifactService } from './artifact-service.ts';

/** A step of a GitHub workflow: what the runner sets, and what it reads afterwards. */
export interface GitHubStep {
  readonly env: Readonly<Record<string, string>>;
  outputs(): Promise<Map<string, string>>;
  summary(): Promise<string>;
}

/** A step whose workspace is this folder; it can store artifacts where there is a service for them. */
export async function gitHubStep(
  folder: string,
  service?: Pick<ArtifactService, 'env'>,
): Promise<GitHubStep> {
  const [outputs, summary] = [join(folder, 'outputs'), join(folder, 'summary')];
  await Promise.all([outputs, summary].map((file) => writeFile(file, '')));
  return {
    env: {
      ...service?.env,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: summary,
    },
    outputs: async () => outputsIn(await readFile(outputs, 'utf8')),
    summary: () => readFile(summary, 'utf8'),
  };
}
