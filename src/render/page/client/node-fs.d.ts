/**
 * The types of the report, which the page reads, stand beside code that loads compiled loops from a file. Nothing of that
 * code is in the page, so the little that it asks of Node.js is declared here: the page itself is to know nothing of it.
 */
declare module 'node:fs' {
  export function readFileSync(path: URL): Uint8Array;
}
