import { expect, it } from 'vitest';
import { createClock } from '../../src/common/clock.ts';
import { attended } from '../../src/host/beat.ts';
import type { Progress } from '../../src/host/host.ts';

/** A progress that notes what it is told. */
function noted() {
  const said: string[] = [];
  const progress: Progress = {
    update: (done, total) => void said.push(`${done} of ${total}`),
    end: () => void said.push('end'),
  };
  return { said, progress };
}

it('what waits is shown every second of real time, whatever the clock, and not after its end', async () => {
  for (const scale of [1, 1000]) {
    const { said, progress } = noted();
    let done = 0;
    const work = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_300));
      done = 3;
      return 'result';
    };
    expect(await attended(progress, createClock(scale), () => [done, 3], work)).toBe('result');
    expect(said).toEqual(['0 of 3', '0 of 3', 'end']);
  }
});

it('work that fails ends its progress, and fails as it did', async () => {
  const { said, progress } = noted();
  const work = () => Promise.reject(new Error('no'));
  await expect(attended(progress, createClock(), () => [0, undefined], work)).rejects.toThrow('no');
  expect(said).toEqual(['0 of undefined', 'end']);
});
