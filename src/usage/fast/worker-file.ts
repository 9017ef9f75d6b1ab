// The bundler ships the file that is named by the literal `new URL(…, import.meta.url)` and puts its path here. As in
// wasm-file.ts, nothing else stands in this file.

/** The entry of the worker threads: beside this file in lib/, where the build makes one file of it, and in dist/. */
export function workerFile(): URL | string {
  return new URL('./worker.js', import.meta.url);
}
