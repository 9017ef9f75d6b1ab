// Unpacks the parts into one merged.csv with one header, parts in order, two at a time: the fastest way that
// node:zlib has. The last four bytes of a gzip file tell how long its contents are, so that every part's place is
// known before it is read.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createGunzip } from 'node:zlib';

const CHUNK = 256 * 1024;

/** The part's bytes, as an async iterable; the header line is left out when `skipHeader` says so. */
export async function* unpack(path, skipHeader) {
  let inHeader = skipHeader;
  const gunzip = createGunzip({ chunkSize: CHUNK });
  const done = pipeline(createReadStream(path, { highWaterMark: CHUNK }), gunzip);
  for await (const chunk of gunzip) {
    if (!inHeader) yield chunk;
    else {
      const end = chunk.indexOf(10);
      if (end < 0) continue;
      inHeader = false;
      yield chunk.subarray(end + 1);
    }
  }
  await done;
}

/** Writes merged.csv. All parts must have the same header line. */
export async function unpackAll({ parts, header, mergedPath }) {
  const headerBytes = Buffer.byteLength(header) + 1;
  const tasks = [];
  let position = 0;
  for (const [index, { path }] of parts.entries()) {
    tasks.push({ path, position, skipHeader: index > 0 });
    position += (await contentLength(path)) - (index > 0 ? headerBytes : 0);
  }
  const file = await open(mergedPath, 'w');
  await file.truncate(position);
  await file.close();
  const waiting = tasks.values();
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(waiting, mergedPath)));
}

async function work(waiting, mergedPath) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { mergedPath } });
  for (const task of waiting) {
    worker.postMessage(task);
    await once(worker, 'message');
  }
  await worker.terminate();
}

async function contentLength(path) {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, size - 4);
    return buffer.readUInt32LE();
  } finally {
    await file.close();
  }
}

/** Bytes go on unchanged and are written to the file on the way. */
export function teeTo(file) {
  return new Transform({
    highWaterMark: 4 * CHUNK,
    transform(chunk, _encoding, callback) {
      file.write(chunk).then(() => callback(null, chunk), callback);
    },
  });
}

if (!isMainThread && workerData?.mergedPath !== undefined) {
  const file = await open(workerData.mergedPath, 'r+');
  parentPort.on('message', async ({ path, position, skipHeader }) => {
    let at = position;
    for await (const chunk of unpack(path, skipHeader)) {
      await file.write(chunk, 0, chunk.length, at);
      at += chunk.length;
    }
    parentPort.postMessage('done');
  });
}
