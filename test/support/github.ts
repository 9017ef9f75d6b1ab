import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outputsIn } from '../host/runner.ts';

/** A step of a GitHub workflow whose workspace is a folder: what the runner sets, and what it reads afterwards. */
export interface GitHubStep {
  readonly env: Readonly<Record<string, string>>;
  outputs(): Promise<Map<string, string>>;
  summary(): Promise<string>;
}

export async function gitHubStep(folder: string): Promise<GitHubStep> {
  const [outputs, summary] = [join(folder, 'outputs'), join(folder, 'summary')];
  await Promise.all([outputs, summary].map((file) => writeFile(file, '')));
  return {
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: summary,
    },
    outputs: async () => outputsIn(await readFile(outputs, 'utf8')),
    summary: () => readFile(summary, 'utf8'),
  };
}
