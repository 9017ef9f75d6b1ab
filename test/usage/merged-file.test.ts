import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { copySegment } from '../../src/usage/copy-segment.ts';
import { PartWriter } from '../../src/usage/fast/part-writer.ts';
import { MergedFile } from '../../src/usage/merged-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

const HEADER = 'a,b\n';

/** A new merged.csv of so many parts, and a way to write the rows of one of them as a thread does. */
async function open(parts: number) {
  const folder = await tempFolder();
  const path = `${folder}/merged.csv`;
  const merged = await MergedFile.create(path, folder, ['a', 'b'], parts);
  const write = (index: number, ...rows: string[]) => {
    const writer = new PartWriter(merged.target(index));
    for (const row of rows) writer.write(Buffer.from(row));
    merged.add(index, writer.close());
  };
  return { folder, path, merged, write };
}

describe('merged.csv', () => {
  test('has rows of a part at their place at once when the parts before it have been read', async () => {
    const { path, merged, write } = await open(2);
    write(0, '1,1\n', '1,2\n');
    write(1, '2,1\n');
    expect(merged.takeCopy()).toBeUndefined();
    await merged.finish();
    await merged.publish();
    expect(await readFile(path, 'utf8')).toBe(`${HEADER}1,1\n1,2\n2,1\n`);
  });

  test('gives out a copy as soon as its place is known, each once, in order', async () => {
    const { path, merged, write } = await open(4);
    write(3, '4\n');
    write(1, '2\n');
    expect(merged.takeCopy()).toBeUndefined();
    write(0, '1\n');
    const second = merged.takeCopy();
    expect(second).toMatchObject({ offset: HEADER.length + 2, bytes: 2 });
    expect(merged.takeCopy()).toBeUndefined();
    write(2, '3\n');
    const fourth = merged.takeCopy();
    expect(fourth).toMatchObject({ offset: HEADER.length + 6, bytes: 2 });
    expect(merged.takeCopy()).toBeUndefined();
    for (const copy of [fourth, second]) if (copy) await copySegment(copy);
    await merged.finish();
    await merged.publish();
    expect(await readFile(path, 'utf8')).toBe(`${HEADER}1\n2\n3\n4\n`);
  });

  test('keeps copies back while not more than the spare bytes wait', async () => {
    const { merged, write } = await open(3);
    write(1, '22222\n');
    write(2, '333\n');
    write(0, '1\n');
    expect(merged.takeCopy(10)).toBeUndefined();
    expect(merged.takeCopy(9)).toMatchObject({ bytes: 6 });
    expect(merged.takeCopy(4)).toBeUndefined();
    expect(merged.takeCopy(3)).toMatchObject({ bytes: 4 });
    await merged.discard();
  });

  test('copies only the rows that came before the place was known', async () => {
    const { path, merged, write } = await open(2);
    const writer = new PartWriter(merged.target(1));
    writer.write(Buffer.from('2,1\n'));
    write(0, '1,1\n');
    writer.write(Buffer.from('2,2\n'));
    const extent = writer.close();
    expect(extent).toEqual({ bytes: 8, inSegment: 4 });
    merged.add(1, extent);
    const copy = merged.takeCopy();
    expect(copy).toMatchObject({ offset: HEADER.length + 4, bytes: 4 });
    if (copy) await copySegment(copy);
    await merged.finish();
    await merged.publish();
    expect(await readFile(path, 'utf8')).toBe(`${HEADER}1,1\n2,1\n2,2\n`);
  });

  test('forgets what was read when all is read anew', async () => {
    const { path, merged, write } = await open(3);
    write(2, '3,1\n', '3,2\n');
    write(1, '2,1\n', '2,2\n');
    write(0, '1,1\n');
    merged.startAnew();
    expect(merged.takeCopy()).toBeUndefined();
    const writer = new PartWriter(merged.target(1));
    writer.write(Buffer.from('2,1\n'));
    write(0, '1,1\n');
    // Another thread has time while the part is under way.
    expect(merged.takeCopy()).toBeUndefined();
    writer.write(Buffer.from('2,2\n'));
    merged.add(1, writer.close());
    write(2, '3,1\n', '3,2\n');
    const copy = merged.takeCopy();
    expect(copy).toMatchObject({ offset: HEADER.length + 4, bytes: 4 });
    if (copy) await copySegment(copy);
    expect(merged.takeCopy()).toBeUndefined();
    await merged.finish();
    await merged.publish();
    expect(await readFile(path, 'utf8')).toBe(`${HEADER}1,1\n2,1\n2,2\n3,1\n3,2\n`);
  });

  test('says so when a segment became shorter', async () => {
    const { merged, write } = await open(2);
    write(1, '2,1\n');
    write(0, '1,1\n');
    const copy = merged.takeCopy();
    if (copy === undefined) throw new Error('There is a copy to make.');
    await writeFile(copy.segment, '2');
    await expect(copySegment(copy)).rejects.toThrow('a temporary file of this run, became shorter');
    await merged.discard();
  });

  test('leaves nothing behind when it is given up', async () => {
    const { folder, merged, write } = await open(2);
    write(1, '2,1\n');
    await merged.discard();
    expect(await readdir(folder)).toEqual([]);
  });
});
