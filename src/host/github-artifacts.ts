import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, parse } from 'node:path';
import type { Environment } from '../common/environment.ts';
import { messageOf } from '../common/errors.ts';
import {
  type ArtifactRequest,
  type ArtifactStore,
  ArtifactsUnavailableError,
  type UploadedArtifact,
} from './host.ts';

/** How many jobs of one workflow run (a matrix) may ask for the same name before it is an error. */
const MOST_OF_ONE_NAME = 50;

/**
 * Workflow artifacts, by GitHub's client, which does its own retries. It is loaded with the first upload, takes
 * the service's address and token from `process.env`, and logs to standard output.
 */
export function createGitHubArtifacts(env: Environment): ArtifactStore {
  return {
    async upload(request) {
      requireService(env);
      const id = await uploadUnderFreeName(request);
      return { id, url: pageOf(env, id) };
    },
  };
}

function requireService(env: Environment): void {
  if (env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL) return;
  throw new ArtifactsUnavailableError(
    'GitHub gives the artifact service to actions only (`uses:`), not to a `run:` step.',
  );
}

/**
 * Artifacts can't be replaced, and the jobs of a matrix share one set of names. A name that is taken becomes
 * `name-2`, then `name-3`; in front of the extension for a file that is not zipped.
 */
async function uploadUnderFreeName(request: ArtifactRequest): Promise<number> {
  for (let n = 1; ; n++) {
    try {
      return await uploadAs(n === 1 ? request.name : numbered(request, n), request);
    } catch (error) {
      if (!isNameTaken(error) || n === MOST_OF_ONE_NAME) throw error;
    }
  }
}

function numbered({ name, zip }: ArtifactRequest, n: number): string {
  const { name: stem, ext } = zip ? { name, ext: '' } : parse(name);
  return `${stem}-${n}${ext}`;
}

/** The client has no error type for this; its message carries the status and the service's words. */
function isNameTaken(error: unknown): boolean {
  return /CreateArtifact.*(\(409\)|already exists)/s.test(messageOf(error));
}

async function uploadAs(name: string, request: ArtifactRequest): Promise<number> {
  if (request.zip) return send(name, request.files, request);
  const [file] = request.files;
  if (file === undefined || request.files.length > 1)
    throw new RangeError('Only one file can be stored as it is.');
  return underName(file, name, (named) => send(name, [named], { ...request, root: dirname(named) }));
}

/** The client names an un-zipped artifact after its file, so a file of another name is copied first. */
async function underName<T>(file: string, name: string, work: (file: string) => Promise<T>): Promise<T> {
  if (basename(file) === name) return work(file);
  const folder = await mkdtemp(join(tmpdir(), 'circleci-usage-'));
  try {
    const copy = join(folder, basename(name));
    await copyFile(file, copy);
    return await work(copy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function send(name: string, files: readonly string[], request: ArtifactRequest): Promise<number> {
  const { DefaultArtifactClient, GHESNotSupportedError } = await import('@actions/artifact');
  const { root, zip, retentionDays, compressionLevel } = request;
  const options = {
    compressionLevel,
    skipArchive: !zip,
    ...(retentionDays === undefined ? {} : { retentionDays }),
  };
  try {
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], root, options);
    if (id === undefined) throw new Error('The artifact service gave no artifact id.');
    return id;
  } catch (error) {
    if (error instanceof GHESNotSupportedError) {
      throw new ArtifactsUnavailableError(
        'This GitHub server has no artifact service that the client supports.',
      );
    }
    throw error;
  }
}

/** The page that downloads the artifact (or shows it, when it is not zipped). */
function pageOf(env: Environment, id: number): UploadedArtifact['url'] {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run
    ? `${server}/${repository}/actions/runs/${run}/artifacts/${id}`
    : undefined;
}
