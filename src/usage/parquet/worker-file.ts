// As in fast/worker-file.ts: the bundler finds the literal, and nothing else stands here.

/** The entry of the threads that write Parquet: beside this file in lib/, where the build makes one file of it. */
export function parquetWorkerFile(): URL | string {
  return new URL('./parquet-worker.js', import.meta.url);
}
