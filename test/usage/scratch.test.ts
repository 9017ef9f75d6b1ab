import { describe, expect, test } from 'vitest';
import { giveBack, Scratch, takeScratch } from '../../src/usage/scratch.ts';

describe('scratch memory', () => {
  test('gives everyone memory of their own until it is forgotten, however much is asked for', () => {
    const scratch = new Scratch();
    const given = [3, 5, 20_000_000, 1, 7].map((count, i) => scratch.words(count).fill(i + 1, 0, 3));
    expect(given.map((words) => words.length)).toEqual([3, 5, 20_000_000, 1, 7]);
    given.forEach((words, i) => {
      expect([...words.subarray(0, 1)]).toEqual([i + 1]);
    });
  });

  test('is the same memory after it was forgotten', () => {
    const scratch = new Scratch();
    const before = scratch.words(10).fill(8);
    scratch.forget();
    const after = scratch.words(10);
    expect([[...after], after.byteOffset]).toEqual([[...before], before.byteOffset]);
  });

  test('has doubles behind any number of bytes and words', () => {
    const scratch = new Scratch();
    const bytes = scratch.bytes(3).fill(9);
    const words = scratch.words(3).fill(7);
    scratch.doubles(4).fill(0.5);
    expect([[...bytes], [...words]]).toEqual([
      [9, 9, 9],
      [7, 7, 7],
    ]);
  });

  test('gives back what was taken for some work, whether it failed or not', () => {
    const scratch = new Scratch();
    scratch.words(1).fill(1);
    const first = scratch.during(() => scratch.words(5).byteOffset);
    const failing = () =>
      scratch.during(() => {
        scratch.words(5);
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    expect(scratch.words(5).byteOffset).toBe(first);
  });

  test('is taken anew by the next one when it was given back, and by one alone', () => {
    const first = takeScratch();
    const other = takeScratch();
    expect(other).not.toBe(first);
    const used = first.words(10).byteOffset;
    giveBack(first);
    const again = takeScratch();
    expect([again === first, again.words(10).byteOffset]).toEqual([true, used]);
    expect(takeScratch()).not.toBe(first);
  });

  test('copies what is elsewhere, and leaves where it is what is its own, after it has grown too', () => {
    const scratch = new Scratch();
    const own = scratch.words(2).fill(5);
    scratch.words(1_000_000);
    expect([scratch.addressOf(own), scratch.owns(own)]).toEqual([own.byteOffset, true]);
    const foreign = Uint16Array.of(1, 2, 3, 4).subarray(1);
    expect(scratch.owns(foreign)).toBe(false);
    const copy = new Uint16Array(scratch.kernels.memory.buffer, scratch.addressOf(foreign), 3);
    expect([...copy]).toEqual([2, 3, 4]);
  });
});
