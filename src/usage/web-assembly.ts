/** As much of the platform's WebAssembly as is used here; its types belong to no library of Node.js. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => WasmModule;
  readonly Instance: new (module: WasmModule, imports: object) => { readonly exports: unknown };
};

/** A compiled file. */
export type WasmModule = object;

/** Shared memory, whose views stay good when it grows. */
export interface SharedMemory {
  readonly buffer: SharedArrayBuffer;
  /** Adds pages of 64 KB, at the end. */
  grow(pages: number): number;
}

export function compileWasm(bytes: Uint8Array): WasmModule {
  return new WebAssembly.Module(bytes);
}

/** What a new instance of the module exports, with a memory of its own. */
export function instantiate(module: WasmModule, imports: object = {}): unknown {
  return new WebAssembly.Instance(module, imports).exports;
}
