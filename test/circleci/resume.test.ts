import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  CancelledError,
  ComeBackLaterError,
  DamagedDataError,
  RefusedError,
} from '../../src/common/errors.ts';
import { completed, days, json, warned, world } from './fake-api.ts';

const WEEK = '2026-02-01..2026-02-07';
const RESUME = 'To go on without new exports';

describe('resuming', () => {
  it('makes no new export after a kill that left the journal alone', async () => {
    const here = await world();
    const stop = new AbortController();
    here.api.onRead = () => {
      stop.abort(new CancelledError('SIGTERM'));
      return json(200, { state: 'processing' });
    };
    await expect(here.run({}, { signal: stop.signal })).rejects.toThrow(CancelledError);
    expect(here.lines.at(-1)).toContain(`export-job-ids: ${WEEK}=job-1`);
    here.api.onRead = () => undefined;
    const resumedAt = here.clock.elapsed();
    const { parts, exportJobIds } = await here.run();
    expect(here.clock.elapsed()).toBe(resumedAt);
    expect(here.api.creates).toHaveLength(1);
    expect(parts).toHaveLength(1);
    expect(exportJobIds).toBe(`${WEEK}=job-1`);
  });

  it('ends with the reason of the cancellation, whatever it made fail', async () => {
    const here = await world();
    const stop = new AbortController();
    here.download = async () => {
      stop.abort(new CancelledError('SIGINT'));
      throw new Error('socket closed');
    };
    await expect(here.run({}, { signal: stop.signal })).rejects.toThrow(CancelledError);
  });

  it('takes export-job-ids on a machine with no journal, and creates nothing', async () => {
    const here = await world();
    here.api.addJob('earlier', WEEK);
    const result = await here.run({ exportJobIds: [{ window: days(WEEK), jobId: 'earlier' }] });
    expect(here.api.creates).toEqual([]);
    expect(result.parts).toHaveLength(1);
    expect(here.jobIds).toEqual([`${WEEK}=earlier`]);
  });

  it('refuses export-job-ids of other days before any call', async () => {
    const here = await world();
    const exportJobIds = [{ window: days('2026-01-01..2026-01-31'), jobId: 'x' }];
    await expect(here.run({ exportJobIds })).rejects.toThrow(/its windows are 2026-02-01\.\.2026-02-07/);
    expect(here.api.requests).toEqual([]);
  });

  it('downloads a part again when its file is gone or has another size', async () => {
    const here = await world();
    const [part] = (await here.run()).parts;
    await writeFile(part?.path ?? '', 'cut');
    await here.run();
    expect(here.downloads).toHaveLength(2);
    await here.run();
    expect(here.downloads).toHaveLength(2);
  });

  it('asks anew for an export of the journal that CircleCI forgot, but not for a given one', async () => {
    const here = await world();
    await here.run();
    here.api.jobs.clear();
    const { exportJobIds } = await here.run();
    expect(exportJobIds).toBe(`${WEEK}=job-2`);
    expect(warned(here)).toEqual([expect.stringContaining('does not know the earlier export')]);
    const given = [{ window: days(WEEK), jobId: 'gone' }];
    await expect(here.run({ exportJobIds: given })).rejects.toThrow('knows no such export');
    expect(here.api.creates).toHaveLength(2);
    expect(here.lines.join()).not.toContain('export-job-ids');
  });

  it('names what can be used again when CircleCI knows one of two exports no more', async () => {
    const here = await world();
    here.api.onRead = (job) => (job.id === 'job-2' ? json(404, { message: 'x' }) : undefined);
    const two = { period: days('2026-01-01..2026-02-07') };
    await expect(here.run(two)).rejects.toThrow('knows no such export');
    expect(here.lines.at(-1)).toMatch(/can be used again, with export-job-ids: 2026-01-01\.\.\S+=job-1$/);
  });

  it('starts over after a finished run, and for another organisation', async () => {
    const here = await world();
    await (await here.run()).finish();
    await here.run();
    expect(here.api.creates).toHaveLength(2);
    await here.run({ orgId: 'another' });
    expect(here.api.creates).toHaveLength(3);
    await here.run({ orgId: 'another', sharedOrgIds: ['x', 'y'] });
    await here.run({ orgId: 'another', sharedOrgIds: ['y', 'x'] });
    expect(here.api.creates).toHaveLength(4);
  });

  it('is spoken of neither after a finished run nor where there is no export to go on with', async () => {
    const here = await world();
    const result = await here.run();
    result.sayHowToResume();
    expect(here.lines.at(-1)).toContain(RESUME);
    here.lines.length = 0;
    await result.finish();
    result.sayHowToResume();
    here.api.onCreate = () => json(401, { message: 'no' });
    await expect(here.run()).rejects.toThrow(RefusedError);
    expect(here.lines.join('\n')).not.toContain(RESUME);
  });

  it('at every point of a run creates no second export once the first is known', async () => {
    const whole = await world();
    whole.api.onRead = (_, n) => (n < 3 ? json(200, { state: 'processing' }) : completed('/a', '/b'));
    await whole.run();
    const calls = whole.api.requests.length + whole.downloads.length;
    expect(calls).toBe(6);
    for (let point = 2; point <= calls; point++) {
      const here = await world();
      const stop = new AbortController();
      let seen = 0;
      const count = () => {
        if (++seen === point) stop.abort(new CancelledError('SIGINT'));
        stop.signal.throwIfAborted();
      };
      here.api.onRead = (_, n) => {
        count();
        return n < 3 ? json(200, { state: 'processing' }) : completed('/a', '/b');
      };
      here.api.onCreate = () => void count();
      const plain = here.download;
      here.download = async (request, tools) => {
        count();
        return plain(request, tools);
      };
      await expect(here.run({}, { signal: stop.signal })).rejects.toThrow(CancelledError);
      here.api.onRead = () => completed('/a', '/b');
      here.download = plain;
      const { parts } = await here.run();
      expect(parts).toHaveLength(2);
      expect(here.api.creates).toHaveLength(1);
    }
  });
});

describe('an export that lists fewer parts than before', () => {
  const fewer = `lists fewer parts of the export of ${WEEK} than before`;

  /** A run that ends while the second of three parts is fetched. */
  async function broken() {
    const here = await world();
    here.api.onRead = () => completed('/a', '/b', '/c');
    const plain = here.download;
    here.download = async () => {
      throw new CancelledError('SIGTERM');
    };
    await expect(here.run()).rejects.toThrow(CancelledError);
    here.download = plain;
    return here;
  }

  it.each([
    ['one of them', ['/a', '/c']],
    ['another in its place', ['/a', '/b', '/d']],
    ['none at all', []],
  ])('is damaged when it is resumed (%s)', async (_, paths) => {
    const here = await broken();
    here.api.onRead = () => completed(...paths);
    const failure = await here.run().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DamagedDataError);
    expect(String(failure)).toContain(fewer);
    here.api.onRead = () => completed('/c', '/b', '/a');
    expect((await here.run()).parts).toHaveLength(3);
  });

  it('is damaged in the same run, also when the missing part is on disk already', async () => {
    const here = await world();
    here.api.onRead = (_, n) => completed(...(n === 1 ? ['/a', '/b'] : ['/b']));
    const plain = here.download;
    here.download = async (request, tools) => {
      if (request.label.startsWith('part 2')) {
        await here.clock.sleep(1000);
        await request.freshUrl();
      }
      return plain(request, tools);
    };
    const failure = await here.run().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DamagedDataError);
    expect(String(failure)).toContain(fewer);
  });

  it('counts the parts that came later too', async () => {
    const here = await broken();
    here.api.onRead = () => completed('/a', '/b', '/c', '/d');
    expect((await here.run()).parts).toHaveLength(4);
    here.api.onRead = () => completed('/a', '/b', '/c');
    await expect(here.run()).rejects.toThrow(fewer);
  });

  it('is no matter when it is another export', async () => {
    const here = await broken();
    here.api.jobs.clear();
    here.api.onRead = () => completed('/a');
    const { parts, exportJobIds } = await here.run();
    expect(exportJobIds).toBe(`${WEEK}=job-2`);
    expect(parts).toHaveLength(1);
  });
});

describe('an export that lists more parts when its urls are renewed', () => {
  it('is left to the next run, which takes them all', async () => {
    const here = await world();
    here.api.onRead = (_, n) => completed(...(n === 1 ? ['/a', '/b'] : ['/a', '/b', '/c']));
    const plain = here.download;
    here.download = async (request, tools) => {
      await request.freshUrl();
      return plain(request, tools);
    };
    await expect(here.run()).rejects.toThrow(ComeBackLaterError);
    expect((await here.run()).parts).toHaveLength(3);
    expect(here.api.creates).toHaveLength(1);
  });
});
