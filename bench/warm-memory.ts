import { readFileSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { readManifest } from './manifest.ts';
import { run } from './measure.ts';

const PIECE_BYTES = 2 ** 28;
/** For what a program itself takes. */
const OWN_BYTES = 2 ** 30;
/** How much of the rows is written, in files that are kept and others. */
const WRITTEN = 2;

/**
 * Makes all runs start alike, with the data in the system's memory, and with memory that the machine really has: the
 * host of a virtual machine takes away what nobody has used for seconds, and whoever writes there first waits for the
 * host, page by page, up to a second for each GB. So as much as a run needs is written to and given back.
 */
export async function warmMemory(data: string): Promise<void> {
  const { parts } = readManifest(data);
  const rows = parts.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  const pieces = Math.floor(Math.min(OWN_BYTES + WRITTEN * rows, freemem() / 2) / PIECE_BYTES);
  const script = `Array.from({ length: ${pieces} }, () => Buffer.alloc(${PIECE_BYTES}, 1))`;
  await run(process.execPath, ['-e', script]);
  for (const { path } of parts) readFileSync(join(data, path));
}
