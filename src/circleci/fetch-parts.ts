import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isLoopbackHost } from '../common/hosts.ts';
import type { Secret } from '../common/secret.ts';
import type { Bounds } from './bounds.ts';
import type { ListedPart } from './listed-parts.ts';
import { noteListing } from './listing.ts';
import { PartUrls } from './part-urls.ts';
import type { RunningExport } from './read-job.ts';
import type { Session } from './session.ts';
import { together } from './together.ts';
import type { ExportedPart } from './types.ts';
import type { ExportWindow } from './windows.ts';

/** A part on disk, and how to fetch it again. */
export interface FetchedPart {
  readonly exported: ExportedPart;
  again(bounds: Bounds): Promise<void>;
}

/** Downloads the parts of a completed export into the state folder; those that are whole there already stay. */
export async function fetchParts(
  job: RunningExport,
  window: ExportWindow,
  listed: readonly Secret[],
  session: Session,
  bounds: Bounds,
): Promise<FetchedPart[]> {
  const urls = new PartUrls(job, listed, session);
  await noteListing(
    job,
    urls.parts.map(({ key }) => key),
    session,
  );
  const { stateDir } = session.request;
  session.status.list(
    job.days,
    urls.parts.map(({ file }) => file),
  );
  return together(bounds.signal, (signal) =>
    urls.parts.map(async (part): Promise<FetchedPart> => {
      const get = (limits: Bounds) => fetchPart(part, job, urls, session, limits);
      const bytes = (await bytesOnDisk(part, job, session)) ?? (await get({ ...bounds, signal }));
      session.status.whole(job.days, part.file);
      const { period, role } = window;
      return {
        exported: { path: join(stateDir, part.file), label: part.label, window: period, role, bytes },
        again: async (limits) => void (await get(limits)),
      };
    }),
  );
}

/** The size of the part when an earlier run left it whole; undefined when it must be downloaded. */
async function bytesOnDisk(
  part: ListedPart,
  job: RunningExport,
  session: Session,
): Promise<number | undefined> {
  const { journal, request } = session;
  const noted = journal
    .exportOf(job.days)
    ?.parts.find(({ key, file }) => key === part.key && file === part.file);
  if (!noted) return undefined;
  const found = await stat(join(request.stateDir, part.file)).catch(() => undefined);
  return found?.isFile() && found.size === noted.bytes ? noted.bytes : undefined;
}

/** Downloads one part when its turn comes and notes it in the journal; gives its bytes. */
function fetchPart(
  part: ListedPart,
  job: RunningExport,
  urls: PartUrls,
  session: Session,
  bounds: Bounds,
): Promise<number> {
  const { request, tools, status, journal } = session;
  return session.turns.run(async () => {
    bounds.signal.throwIfAborted();
    let url = urls.of(part);
    const freshUrl = async () => {
      url = await urls.renewed(part, url, bounds);
      return url;
    };
    const { bytes } = await session.download(
      {
        label: part.label,
        path: join(request.stateDir, part.file),
        url,
        freshUrl,
        allowLoopback: isLoopbackHost(request.apiUrl.hostname),
        allowedHosts: request.allowedDownloadHosts,
        deadline: bounds.deadline,
        onBytes: (held, total) => status.hold(job.days, part.file, held, total),
      },
      { ...tools, signal: bounds.signal },
    );
    await journal.addPart(job.days, { key: part.key, file: part.file, bytes });
    return bytes;
  });
}
