/**
 * Text from outside as one name in a path or an object key: `a-z`, `0-9` and `-` alone, at most 81 characters, no
 * name that a platform reserves. A UUID in lower case stays as it is. Anything else gets a hash of itself behind
 * what is readable of it, so that two texts share no name, also where upper and lower case are the same.
 */
export function pathSlug(text: string): string {
  if (UUID.test(text)) return text;
  const readable = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_READABLE)
    .replace(/^-|-$/g, '');
  // Taken when it is needed: threads that read have this file, and would take 8 ms more to start.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
  return readable === '' ? hash : `${readable}-${hash}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MOST_READABLE = 64;
/** Not 12, the length of a UUID's last group: no slug looks like a UUID. */
const HASH_DIGITS = 16;
