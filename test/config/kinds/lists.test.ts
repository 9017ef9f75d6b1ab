import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_GLOB_LENGTH } from '../../../src/common/glob.ts';
import { BadValue } from '../../../src/config/kinds/kind.ts';
import { listOf, projectGlob } from '../../../src/config/kinds/lists.ts';
import { text } from '../../../src/config/kinds/plain.ts';
import { organisationId } from '../../../src/config/kinds/uuid.ts';

const list = listOf(text, 'list');
const ID = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('listOf', () => {
  it.each([
    ['a', ['a']],
    ['a,b', ['a', 'b']],
    ['a, b ,\nc\r\nd,,\n\n', ['a', 'b', 'c', 'd']],
    ['a\rb', ['a', 'b']],
    ['"a,b",c', ['a,b', 'c']],
    ['"say ""hi""", x', ['say "hi"', 'x']],
    ['a b', ['a b']],
    [',', []],
  ])('reads %j', (input, expected) => {
    expect(list.parse(input)).toEqual(expected);
  });

  it.each(['"a', 'a"b', '"a"b'])('refuses the quotes of %j', (input) => {
    expect(() => list.parse(input)).toThrow(BadValue);
    expect(() => list.parse(input)).toThrow('quotes do not pair up');
  });

  it('brings back any items written with quotes', () => {
    const item = fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => s.trim() === s && s !== '');
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), fc.constantFrom(',', '\n'), (items, between) => {
        const written = items.map((one) => `"${one.replaceAll('"', '""')}"`).join(between);
        expect(list.parse(written)).toEqual(items);
      }),
    );
  });

  it('says which item is bad', () => {
    const ids = listOf(organisationId, 'ids');
    expect(ids.parse(`${ID}\n${ID}`)).toEqual([ID, ID]);
    expect(() => ids.parse(`${ID},acme`)).toThrow('Item 2 of 2 is not allowed. Write the organisation');
    expect(() => ids.parse('acme')).toThrow(/^Write the organisation/);
  });
});

describe('projectGlob', () => {
  it.each(['web-*', '!web-old', 'acme/*', '!*'])('accepts %s', (glob) => {
    expect(projectGlob.parse(glob)).toBe(glob);
  });

  it.each(['!', '! ', 'a'.repeat(MAX_GLOB_LENGTH + 1)])('refuses %j', (glob) => {
    expect(() => projectGlob.parse(glob)).toThrow(BadValue);
  });
});
