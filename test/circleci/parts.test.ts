import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ComeBackLaterError } from '../../src/common/errors.ts';
import { completed, world } from './fake-api.ts';

const WEEK = '2026-02-01..2026-02-07';

describe('parts', () => {
  it('are ordered by their paths, whatever the list, and listed twice count once', async () => {
    const here = await world();
    const paths = [
      '/e/part-10.csv.gz?signature=b',
      '/e/part-2.csv.gz?signature=c',
      '/e/part-1.csv.gz?signature=d',
      '/e/part-2.csv.gz?signature=again',
    ];
    here.api.onRead = () => completed(...paths);
    const { parts } = await here.run();
    const texts = await Promise.all(parts.map(({ path }) => readFile(path, 'utf8')));
    expect(texts).toEqual([1, 2, 10].map((n) => `content of /e/part-${n}.csv.gz`));
    expect(parts.map(({ label }) => label)).toEqual([1, 2, 3].map((n) => `part ${n} of 3, ${WEEK}`));
    expect(here.lines).toContainEqual(expect.stringContaining('1 repeated'));
  });

  it('are told apart by parameters of their urls alone', async () => {
    const here = await world();
    here.api.onRead = (_, n) => completed(...[10, 2].map((part) => `/dl?part=${part}&X-Amz-Signature=${n}`));
    const used: string[] = [];
    here.download = async ({ freshUrl, path }) => {
      used.push((await freshUrl()).reveal());
      return { bytes: path.length };
    };
    const { parts } = await here.run();
    expect(parts.map(({ label }) => label)).toEqual([1, 2].map((n) => `part ${n} of 2, ${WEEK}`));
    const fresh = [2, 10].map((part) => `https://files.example.com/dl?part=${part}&X-Amz-Signature=2`);
    expect(used).toEqual(fresh);
  });

  it('are downloaded at most four at a time', async () => {
    const here = await world();
    here.api.onRead = () => completed(...Array.from({ length: 30 }, (_, i) => `/part-${i}`));
    let [running, most] = [0, 0];
    const plain = here.download;
    here.download = async (request, tools) => {
      most = Math.max(most, ++running);
      await here.clock.sleep(100);
      running--;
      return plain(request, tools);
    };
    expect((await here.run()).parts).toHaveLength(30);
    expect(most).toBe(4);
  });

  it('share one status read for fresh urls', async () => {
    const here = await world();
    here.api.onRead = (_, n) => completed(...['a', 'b', 'c'].map((name) => `/${name}?signature=${n}`));
    const used: string[] = [];
    here.download = async ({ freshUrl, path }) => {
      used.push((await freshUrl()).reveal());
      return { bytes: path.length };
    };
    await here.run();
    expect(used).toEqual(['a', 'b', 'c'].map((name) => `https://files.example.com/${name}?signature=2`));
    expect(here.api.reads).toHaveLength(2);
  });

  it('start with the urls that another part renewed', async () => {
    const here = await world();
    here.api.onRead = (_, n) => completed(`/a?signature=${n}`, `/b?signature=${n}`);
    here.download = async ({ freshUrl, label, path }) => {
      await here.clock.sleep(label.startsWith('part 1') ? 10 : 1000);
      await freshUrl();
      return { bytes: path.length };
    };
    await here.run();
    expect(here.api.reads).toHaveLength(2);
  });

  it('stay for the next run when one of them fails for good', async () => {
    const here = await world();
    here.api.onRead = () => completed('/a', '/b', '/c');
    const plain = here.download;
    here.download = async (request, tools) => {
      await here.clock.sleep(request.label.startsWith('part 3') ? 2000 : 1000, tools.signal);
      if (request.label.startsWith('part 3')) throw new ComeBackLaterError('part 3 failed');
      return plain(request, tools);
    };
    await expect(here.run()).rejects.toThrow('part 3 failed');
    here.download = plain;
    here.downloads.length = 0;
    const { parts } = await here.run();
    expect(here.downloads.map(({ label }) => label)).toEqual([`part 3 of 3, ${WEEK}`]);
    expect(parts).toHaveLength(3);
    expect(here.api.creates).toHaveLength(1);
  });
});
