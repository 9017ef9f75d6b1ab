import { readFileSync } from 'node:fs';

// As in fast/wasm-file.ts, nothing else may stand here.

/** The loops of assembly/kernels.ts, compiled by `npm run wasm`. */
export function kernelsWasm(): Uint8Array {
  return readFileSync(new URL('./kernels.wasm', import.meta.url));
}
