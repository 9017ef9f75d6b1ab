import { describe, expect, test } from 'vitest';
import { Reserve } from '../../src/usage/memory.ts';

describe('a reserve', () => {
  test('holds numbers in as many bits as they need, all zeros', () => {
    const reserve = Reserve.toStay(100);
    const columns = [1, 256, 257, 65_536, 65_537].map((below) => reserve.numbers(3, below));
    expect(columns.map(({ BYTES_PER_ELEMENT }) => BYTES_PER_ELEMENT)).toEqual([1, 1, 2, 2, 4]);
    expect(columns.flatMap((column) => [...column])).toEqual(new Array(15).fill(0));
  });

  test.each([64, 40_000_000])('has room for 64 columns of %i bytes in all', (bytes) => {
    const reserve = Reserve.toStay(bytes);
    const columns = Array.from({ length: 64 }, () => reserve.bytes(bytes / 64));
    expect(columns.every((column) => column.length === bytes / 64)).toBe(true);
  });

  test('gives each column room of its own', () => {
    const reserve = Reserve.toStay(100);
    const columns = [reserve.bytes(3), reserve.shorts(3), reserve.words(3), reserve.bytes(1)];
    columns.forEach((column, i) => {
      column.fill(i + 1);
    });
    expect(columns.map((column) => [...new Set(column)])).toEqual([[1], [2], [3], [4]]);
  });

  test('stays when it is to stay', () => {
    const reserve = Reserve.toStay(100);
    const words = reserve.words(3);
    reserve.free();
    expect(structuredClone(words).buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(words.length).toBe(3);
  });

  test('is gone when it was given back', () => {
    const reserve = Reserve.forNow(100);
    const words = reserve.words(3);
    reserve.free();
    expect(words.length).toBe(0);
  });
});
