import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MainThread } from '../../../src/usage/fast/main-thread.ts';
import type { FromThread, PartOrder } from '../../../src/usage/fast/messages.ts';
import { readPartHeader } from '../../../src/usage/headers.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { encode, usageRow, usageTable } from '../fixtures.ts';
import { REQUEST } from './one-part.ts';
import { writeRaw } from './twin.ts';

/** A part of about 6 MB, which takes far longer than a turn, and the order to read it. */
async function largePart(folder: string): Promise<PartOrder> {
  const rows = Array.from({ length: 12_000 }, (_, i) => usageRow({ PIPELINE_NUMBER: String(i) }));
  const packed = gzipSync(encode(usageTable(rows), 'quoted'), { level: 1 });
  const [part] = await writeRaw(folder, [packed]);
  if (part === undefined) throw new Error('A part was written.');
  const header = (await readPartHeader(part)) ?? [];
  const shape = { part, header, columns: header, isWriting: false };
  return { index: 0, shape, target: undefined, sortTarget: undefined, byZlib: false };
}

/** Waits for a message of this type. */
function heard(thread: MainThread, type: FromThread['type'], seen: string[] = []): Promise<FromThread> {
  return new Promise((resolve) => {
    thread.listen((message) => {
      seen.push(message.type);
      if (message.type === type) resolve(message);
    });
  });
}

test('it reads what it is given, one after another, and lets others have the thread meanwhile', async () => {
  const folder = await tempFolder();
  const order = await largePart(folder);
  const thread = new MainThread(REQUEST, join(folder, 'sums'));
  const seen: string[] = [];
  const sums = heard(thread, 'sums', seen);
  let turns = 0;
  let isReading = true;
  const others = (async () => {
    for (; isReading; turns++) await nextTurn();
  })();
  thread.give(order);
  thread.give({ ...order, index: 1 });
  thread.give('sums');
  const message = await sums;
  isReading = false;
  await others;
  expect(seen.filter((type) => type !== 'progress')).toEqual(['part', 'part', 'sums']);
  expect(turns).toBeGreaterThan(3);
  if (message.type !== 'sums') throw new Error('It was told to send the sums.');
  expect(message.partials[0]?.batches).not.toEqual([]);
  await thread.end();
});

test('it stops in the middle of a part when it is ended, and says nothing more', async () => {
  const folder = await tempFolder();
  const order = await largePart(folder);
  const thread = new MainThread(REQUEST, join(folder, 'sums'));
  const seen: string[] = [];
  const progress = heard(thread, 'progress', seen);
  thread.give({ ...order, byZlib: false });
  thread.give('sums');
  await progress;
  await thread.end();
  const before = seen.length;
  await nextTurn();
  expect(seen.slice(before)).toEqual([]);
  expect(seen).not.toContain('sums');
  expect(await readdir(folder)).toEqual(['part-0']);
});
