import { readFileSync } from 'node:fs';

// The bundler finds the file by the literal `readFileSync(new URL(…, import.meta.url))` and ships it. With newer
// syntax in this file it would take another way, which damages binary files: so nothing else stands here.

/** The reader, compiled from assembly/ by `npm run wasm`. */
export function readerWasm(): Uint8Array {
  return readFileSync(new URL('./reader.wasm', import.meta.url));
}
