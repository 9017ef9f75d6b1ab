import { describe, expect, test } from 'vitest';
import { mostToHold } from '../../../src/usage/fast/put-down.ts';

describe('how many entries a thread holds', () => {
  test('is what it was told, as long as no day would be joined from many', () => {
    expect(mostToHold(100, 0, 0)).toBe(100);
    expect(mostToHold(100, 199, 1)).toBe(100);
    expect(mostToHold(100, 31 * 199, 31)).toBe(100);
  });

  test('doubles with what days were put down before, to eight times as many', () => {
    expect(mostToHold(100, 200, 1)).toBe(200);
    expect(mostToHold(100, 400, 1)).toBe(400);
    expect(mostToHold(100, 800, 1)).toBe(800);
    expect(mostToHold(100, 1e9, 1)).toBe(800);
    expect(mostToHold(100, 31 * 400, 31)).toBe(400);
  });
});
