import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of the test's own, gone afterwards; one that is made before each test is of that test. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'circleci-usage-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
