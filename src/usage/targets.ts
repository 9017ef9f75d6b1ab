import type { Header } from './columns.ts';
import { MergedFile } from './merged-file.ts';
import type { ParquetFiles } from './parquet/parquet-files.ts';
import type { ReadRequest } from './types.ts';

/** Where rows go. */
export interface Targets {
  readonly merged: MergedFile | undefined;
  readonly parquet: ParquetFiles | undefined;
}

/** Opens what the request asks for. Throws NoSpaceError. */
export async function openTargets(request: ReadRequest, columns: Header, parts: number): Promise<Targets> {
  const { mergedPath, tempDir, parquet } = request;
  return {
    parquet: parquet && (await openParquet(parquet.root, tempDir, columns)),
    merged:
      mergedPath === undefined ? undefined : await MergedFile.create(mergedPath, tempDir, columns, parts),
  };
}

/** The writer is loaded for those who want it. */
async function openParquet(root: string, tempDir: string, columns: Header): Promise<ParquetFiles> {
  const { ParquetFiles } = await import('./parquet/parquet-files.ts');
  return new ParquetFiles(root, tempDir, columns);
}

/**
 * Gives everything its name once all rows are `copied`, and the disk has them where that `isForced`. Removes all of it
 * when that fails. Throws NoSpaceError.
 */
export async function publishTargets(
  targets: Targets,
  copied: Promise<void>,
  isForced: boolean,
): Promise<void> {
  const { merged, parquet } = targets;
  try {
    await copied;
    await merged?.finish();
    if (isForced) await merged?.force();
    if (isForced) await parquet?.force();
    await merged?.publish();
    await parquet?.publish();
  } finally {
    await discardTargets(targets);
  }
}

/** Removes what has not been published. */
export async function discardTargets({ merged, parquet }: Targets): Promise<void> {
  await merged?.discard();
  await parquet?.discard();
}
