import { expect, test } from 'vitest';
import { isNull, openingOf } from '../../src/usage/dialect.ts';

test.each([
  ['a byte order mark', [0xef, 0xbb, 0xbf, 0x22], { dialect: 'quoted', skip: 3 }],
  ['a byte order mark before a bare name', [0xef, 0xbb, 0xbf, 0x61], { dialect: 'plain', skip: 3 }],
  ['a quote', [0x22, 0x61], { dialect: 'quoted', skip: 0 }],
  ['a letter', [0x61, 0x22], { dialect: 'plain', skip: 0 }],
  ['nothing', [], { dialect: 'plain', skip: 0 }],
  ['two bytes of a byte order mark', [0xef, 0xbb, 0x22, 0x22], { dialect: 'plain', skip: 0 }],
  ['a byte order mark that lacks its middle', [0xef, 0x22, 0xbf, 0x22], { dialect: 'plain', skip: 0 }],
  ['a byte order mark that lacks its beginning', [0x22, 0xbb, 0xbf, 0x61], { dialect: 'quoted', skip: 0 }],
  ['UTF-16, little endian', [0xff, 0xfe, 0x61, 0], { dialect: 'utf-16', skip: 2 }],
  ['UTF-16, big endian', [0xfe, 0xff, 0, 0x61], { dialect: 'utf-16', skip: 2 }],
  ['0xff twice', [0xff, 0xff, 0x61], { dialect: 'plain', skip: 0 }],
  ['0xfe twice', [0xfe, 0xfe, 0x61], { dialect: 'plain', skip: 0 }],
])('%s opens a part', (_, bytes, opening) => {
  expect(openingOf(Uint8Array.from(bytes))).toEqual(opening);
});

test.each([
  ['', true],
  ['\\N', true],
  ['\\\\N', true],
  ['NULL', true],
  ['null', true],
  ['N', false],
  ['\\n', false],
  ['NN', false],
  ['x\\N', false],
  ['\\NN', false],
  ['Null', false],
  ['NULLS', false],
  ['\\\\\\N', false],
])('%j means null: %j', (text, expected) => {
  const bytes = Buffer.from(`<${text}>`);
  expect(isNull(bytes, 1, bytes.length - 1)).toBe(expected);
});
