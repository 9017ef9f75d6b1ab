import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dictionary } from '../../src/usage/intern.ts';
import { TupleTable } from '../../src/usage/tuples.ts';

test('a dictionary numbers byte strings in the order of their first sight, as a Map would', () => {
  const names = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', '', '\0', '\0\0', 'a', 'é', '🎉'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(names, { maxLength: 200 }), (texts) => {
      const dictionary = new Dictionary();
      const expected = new Map<string, number>();
      for (const text of texts) {
        if (!expected.has(text)) expected.set(text, expected.size);
        const bytes = Buffer.from(`<${text}>`);
        expect(dictionary.intern(bytes, 1, bytes.length - 1)).toBe(expected.get(text));
      }
      expect(dictionary.texts()).toEqual([...expected.keys()]);
    }),
  );
});

test('a dictionary grows to many names and keeps its numbers', () => {
  const dictionary = new Dictionary();
  const intern = (i: number) => {
    const bytes = Buffer.from(`job ${i}`);
    return dictionary.intern(bytes, 0, bytes.length);
  };
  for (let i = 0; i < 20_000; i++) intern(i);
  expect(dictionary.size).toBe(20_000);
  expect([0, 1, 9_999, 19_999].map(intern)).toEqual([0, 1, 9_999, 19_999]);
  expect(dictionary.text(19_999)).toBe('job 19999');
});

test('bytes that are not UTF-8 are kept apart but read as U+FFFD; a byte order mark stays', () => {
  const dictionary = new Dictionary();
  expect(dictionary.intern(Buffer.from([0xff]), 0, 1)).toBe(0);
  expect(dictionary.intern(Buffer.from([0xfe]), 0, 1)).toBe(1);
  dictionary.intern(Buffer.from('\ufeffa'), 0, 4);
  expect(dictionary.texts()).toEqual(['\ufffd', '\ufffd', '\ufeffa']);
});

test('a tuple table numbers tuples as a Map would', () => {
  const tuple = fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.constantFrom(0, 1, 0xffffffff));
  fc.assert(
    fc.property(fc.array(tuple, { maxLength: 1500 }), (tuples) => {
      const table = new TupleTable(3);
      const expected = new Map<string, number>();
      for (const entry of tuples) {
        if (!expected.has(String(entry))) expected.set(String(entry), expected.size);
        const index = table.find(Uint32Array.from(entry));
        expect(index).toBe(expected.get(String(entry)));
        expect([0, 1, 2].map((column) => table.at(index, column))).toEqual(entry);
      }
      expect(table.size).toBe(expected.size);
    }),
    { numRuns: 50 },
  );
});
