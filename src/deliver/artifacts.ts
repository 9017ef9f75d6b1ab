import { stat } from 'node:fs/promises';
import { messageOf } from '../common/errors.ts';
import {
  type ArtifactRequest,
  ArtifactsUnavailableError,
  type Host,
  type UploadedArtifact,
} from '../host/host.ts';

/** What to store with the run. */
export interface ArtifactDelivery {
  /** Name of the zipped artifact. */
  readonly name: string;
  /** 1 to 90; undefined takes the repository's setting. */
  readonly retentionDays: number | undefined;
  /** Output folder: names inside the zip are relative to it. */
  readonly root: string;
  /** Absolute paths below `root`. */
  readonly files: readonly string[];
  /** Absolute path of report.html, to be stored as `<name>.html` too, so that a browser opens it directly. */
  readonly page?: string | undefined;
}

export interface ArtifactResult {
  /** Page of the zipped artifact. */
  readonly url?: string | undefined;
  /** Page of the un-zipped report.html. */
  readonly pageUrl?: string | undefined;
  /** What the service failed at, as one plain text; the run has to end with `deliveryFailed` after everything else. */
  readonly failure?: string | undefined;
}

/**
 * From here on the zip takes more processor time than all the rest of the run; level 1 takes half of what level 6
 * takes.
 */
const LARGE_BYTES = 50_000_000;

/**
 * Stores the files as workflow artifacts. A host without artifacts is no failure: the files stay in the output
 * folder, and a warning says so where one might expect them. The two artifacts do not depend on each other.
 */
export async function deliverArtifacts(
  { artifacts, log }: Pick<Host, 'artifacts' | 'log'>,
  delivery: ArtifactDelivery,
): Promise<ArtifactResult> {
  if (!artifacts || delivery.files.length === 0) return {};
  const { name, page } = delivery;
  try {
    const archive = await attempt(name, async () => artifacts.upload(await archiveOf(delivery)));
    const single = page ? await attempt(`${name}.html`, () => artifacts.upload(pageOf(delivery, page))) : {};
    const failures = [archive.failure, single.failure].filter((failure) => failure !== undefined);
    return {
      url: archive.url,
      pageUrl: single.url,
      ...(failures.length > 0 && { failure: failures.join(' ') }),
    };
  } catch (error) {
    if (!(error instanceof ArtifactsUnavailableError)) throw error;
    log.warn(`No artifact is stored: ${error.message} The files stay in ${delivery.root}.`);
    return {};
  }
}

async function archiveOf({ name, retentionDays, root, files }: ArtifactDelivery): Promise<ArtifactRequest> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { name, retentionDays, root, files, zip: true, compressionLevel: bytes < LARGE_BYTES ? 6 : 1 };
}

function pageOf({ name, retentionDays, root }: ArtifactDelivery, page: string): ArtifactRequest {
  return { name: `${name}.html`, retentionDays, root, files: [page], zip: false, compressionLevel: 6 };
}

async function attempt(
  name: string,
  upload: () => Promise<UploadedArtifact>,
): Promise<Pick<ArtifactResult, 'url' | 'failure'>> {
  try {
    const { url } = await upload();
    return { url };
  } catch (error) {
    if (error instanceof ArtifactsUnavailableError) throw error;
    return {
      failure: `The artifact ${name} could not be stored: ${oneLine(withoutQueries(messageOf(error)))}`,
    };
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The service's upload addresses carry their signature in the query. */
function withoutQueries(text: string): string {
  return text.replace(/\S+/g, (word) => {
    const start = word.search(/https?:\/\//);
    const query = start < 0 ? -1 : word.indexOf('?', start);
    return query < 0 ? word : `${word.slice(0, query)}?…`;
  });
}
