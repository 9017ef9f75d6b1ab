import { appendFile, stat } from 'node:fs/promises';

/** GitHub drops the whole summary of a step, and keeps the step green, when the file is larger than this. */
const LIMIT_BYTES = 1024 * 1024;

const CUT =
  '**This summary is cut, because GitHub shows at most 1 MiB.** The file `summary.md` has all of it.\n\n';

/** Appends Markdown to the step's summary file, at most as much as the limit leaves room for. */
export async function appendSummary(file: string, markdown: string): Promise<void> {
  const { size } = await stat(file);
  await appendFile(file, fitSummary(`${markdown}\n`, LIMIT_BYTES - size));
}

/**
 * The text, or as many of its whole lines as fit into `bytes` of UTF-8 with a notice in front. The notice does
 * not stand at the end, where an unfinished table or fold could hold it.
 */
export function fitSummary(markdown: string, bytes: number): string {
  const text = Buffer.from(markdown);
  if (text.length <= bytes) return markdown;
  const room = bytes - Buffer.byteLength(CUT);
  if (room < 0) return '';
  const end = text.subarray(0, room).lastIndexOf(0x0a) + 1;
  return CUT + text.toString('utf8', 0, end);
}
