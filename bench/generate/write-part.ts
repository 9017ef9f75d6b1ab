// A worker of bench/generate.ts: writes the parts whose numbers it is sent, one at a time.
import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { createGzip } from 'node:zlib';
import { dialectOfPart, headerLine, rowLine } from '../../src/demo/dialect.ts';
import type { DataPart } from '../manifest.ts';
import type { DataOptions } from './options.ts';
import { rowsOfPart } from './rows.ts';

const BATCH = 256 * 1024;

export interface PartOrder {
  readonly part: number;
  readonly path: string;
}

async function writePart(options: DataOptions, { part, path }: PartOrder): Promise<DataPart> {
  const from = Math.floor((options.rows * part) / options.parts);
  const to = Math.floor((options.rows * (part + 1)) / options.parts);
  const dialect = dialectOfPart(options.dialect, part);
  let unpackedBytes = 0;
  function* batches(): Generator<Buffer> {
    for (const text of textOf()) {
      const bytes = Buffer.from(text);
      unpackedBytes += bytes.length;
      yield bytes;
    }
  }
  function* textOf(): Generator<string> {
    let text = headerLine(dialect);
    for (const row of rowsOfPart(options, part, from, to)) {
      text += rowLine(row, dialect);
      if (text.length < BATCH) continue;
      yield text;
      text = '';
    }
    yield text;
  }
  const gzip = createGzip({ level: 6, chunkSize: BATCH });
  await pipeline(Readable.from(batches(), { highWaterMark: 4 }), gzip, createWriteStream(path));
  return { path, dialect, rows: to - from, packedBytes: (await stat(path)).size, unpackedBytes };
}

if (!isMainThread) {
  parentPort?.on('message', async (order: PartOrder) => {
    parentPort?.postMessage(await writePart(workerData, order));
  });
}
