/** The bytes to send: both ends included; `none` when no byte of the range exists (416). */
export type ByteRange = { readonly start: number; readonly end: number } | 'all' | 'none';

/**
 * What a request asks for of a file of `size` bytes. A range holds only while `If-Range` names the file's ETag;
 * a form that we do not know is ignored, as HTTP allows.
 */
export function readRange(
  range: string | undefined,
  ifRange: string | undefined,
  etag: string,
  size: number,
): ByteRange {
  const match = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (!match || (ifRange !== undefined && ifRange !== etag)) return 'all';
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return 'all';
  if (from === '')
    return Number(to) === 0 ? 'none' : { start: Math.max(0, size - Number(to)), end: size - 1 };
  const [start, end] = [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)];
  if (to !== '' && Number(to) < start) return 'all';
  return start >= size ? 'none' : { start, end };
}
