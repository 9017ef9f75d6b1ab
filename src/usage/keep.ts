import { join } from 'node:path';
import { TempFile } from './temp-file.ts';
import type { Part } from './types.ts';
import { unpack } from './unpack.ts';

/**
 * Keeps parts apart: writes each, unpacked and byte for byte as the server sent it, to `usage_report_0.csv`,
 * `usage_report_1.csv`, … in `folder`, in the order given. Gives the files' names.
 *
 * The files appear when all of them are whole. Throws DamagedPartError, DamagedDataError and NoSpaceError as
 * `unpack` does, and the signal's reason.
 */
export async function keepParts(
  parts: readonly Part[],
  folder: string,
  signal?: AbortSignal,
): Promise<string[]> {
  const names = parts.map((_, i) => `usage_report_${i}.csv`);
  const files: TempFile[] = [];
  try {
    for (const [i, part] of parts.entries()) {
      const file = await TempFile.create(join(folder, names[i] as string));
      files.push(file);
      for await (const chunk of unpack(part, { signal })) await file.append(chunk);
      await file.finish();
    }
    for (const file of files) await file.publish();
    return names;
  } finally {
    for (const file of files) await file.discard();
  }
}
