// node bench/generate.ts [--rows N] [--parts N] [--dialect plain|quoted|mixed] …: data for the benchmark, of the
// shape of a real export; all flags are in generate/options.ts. Stress cases: `--jobs 200000 --spread` for exactly
// 200,000 distinct jobs, `--rows 5000000 --jobs 7000 --spread` for 5,000,000 cells.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { dialectOfPart, headerLine } from '../src/demo/dialect.ts';
import { type DataOptions, readDataFlags } from './generate/options.ts';
import type { PartOrder } from './generate/write-part.ts';
import { type DataPart, type Manifest, periodOf, readManifest } from './manifest.ts';

/** Where data go unless told otherwise; ignored by git. */
export const DEFAULT_DATA = fileURLToPath(new URL('data/', import.meta.url));

/** Makes the data, unless it is there. Returns its folder, whose name says what is inside. */
export async function generate(options: DataOptions, data = DEFAULT_DATA): Promise<string> {
  const folder = join(data, folderName(options));
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  const temp = `${folder}.temp`;
  rmSync(temp, { recursive: true, force: true });
  mkdirSync(temp, { recursive: true });
  const parts = await writeParts(options, temp);
  const header = headerLine(dialectOfPart(options.dialect, 0)).trimEnd();
  const manifest: Manifest = { options, period: periodOf(options), header, parts };
  writeFileSync(join(temp, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(temp, folder);
  return folder;
}

function folderName({ rows, parts, dialect, projects, jobs, days, seed, spread }: DataOptions): string {
  const shape = [rows, parts, dialect, `${projects}p`, `${jobs}j`, `${days}d`, `seed${seed}`];
  return [...shape, ...(spread ? ['spread'] : [])].join('-');
}

/** Parts are made by one worker a core; which one makes it does not change a part. */
async function writeParts(options: DataOptions, folder: string): Promise<DataPart[]> {
  const orders = Array.from({ length: options.parts }, (_, part) => ({
    part,
    path: join(folder, partName(part)),
  }));
  const waiting = orders.values();
  const parts: DataPart[] = [];
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('generate/write-part.ts', import.meta.url), { workerData: options });
    // The iterator is shared: each worker takes the next order when it is free.
    for (const order of waiting) parts[order.part] = await ask(worker, order);
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return parts.map((part, index) => ({ ...part, path: partName(index) }));
}

/** The shell lists parts in their order. */
const partName = (part: number) => `part-${String(part).padStart(4, '0')}.csv.gz`;

function ask(worker: Worker, order: PartOrder): Promise<DataPart> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(order);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { options, data } = readDataFlags(process.argv.slice(2));
  const folder = await generate(options, data);
  const { parts } = readManifest(folder);
  const sum = (size: (part: DataPart) => number) => parts.reduce((total, part) => total + size(part), 0);
  const rows = sum((part) => part.rows);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const unpacked = sum((part) => part.unpackedBytes);
  console.log(
    `${folder}: ${rows} rows, ${megabytes(sum((part) => part.packedBytes))} packed, ${megabytes(unpacked)} ` +
      `unpacked, ${Math.round(unpacked / Math.max(rows, 1))} bytes a row`,
  );
}
