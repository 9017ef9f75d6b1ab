import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/config/parse-yaml.ts';
import { BadYaml, type YamlNode } from '../../src/config/yaml.ts';

/** The tree as nested arrays; a map is a list of pairs behind `{}`. */
function plain(node: YamlNode): unknown {
  if (node.type === 'text') return node.text;
  if (node.type === 'list') return node.items.map(plain);
  return ['{}', ...node.entries.map(({ key, value }) => [key.text, plain(value)])];
}

function refusal(text: string): BadYaml {
  try {
    parseYaml(text);
  } catch (error) {
    if (error instanceof BadYaml) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('parseYaml', () => {
  it.each([
    ['', ''],
    ['# nothing', ''],
    ['a: b', ['{}', ['a', 'b']]],
    ['a:\n  - b\n  - "*c"\n', ['{}', ['a', ['b', '*c']]]],
    ['a: [b, c]', ['{}', ['a', ['b', 'c']]]],
    // Texts stay as they are written.
    [
      '1: 007\nno: yes\n1e3: 0x1F\nnull: ~\n2026-01-01: 1_000',
      ['{}', ['1', '007'], ['no', 'yes'], ['1e3', '0x1F'], ['null', '~'], ['2026-01-01', '1_000']],
    ],
    ['%YAML 1.1\n---\n<<: on', ['{}', ['<<', 'on']]],
    ['__proto__: a\nconstructor: b', ['{}', ['__proto__', 'a'], ['constructor', 'b']]],
    ['{a, b: }', ['{}', ['a', ''], ['b', '']]],
    ['{"a":\n\t["\\ud83d\\ude00", 1.5, null]}', ['{}', ['a', ['😀', '1.5', 'null']]]],
    ['a: &anchor b', ['{}', ['a', 'b']]],
    ["a: 'it''s'\nb: >\n  one\n  two\n", ['{}', ['a', "it's"], ['b', 'one two\n']]],
  ])('reads %j', (text, expected) => {
    expect(plain(parseYaml(text))).toEqual(expected);
  });

  it('knows where everything stands, and what is in quotes', () => {
    const tree = parseYaml('# teams\nweb:\n  - "null"\n  - null\n');
    expect(tree).toEqual({
      type: 'map',
      at: { line: 2, column: 1 },
      entries: [
        {
          key: { type: 'text', text: 'web', plain: true, at: { line: 2, column: 1 } },
          value: {
            type: 'list',
            at: { line: 3, column: 3 },
            items: [
              { type: 'text', text: 'null', plain: false, at: { line: 3, column: 5 } },
              { type: 'text', text: 'null', plain: true, at: { line: 4, column: 5 } },
            ],
          },
        },
      ],
    });
  });

  it.each([
    ['a: *b', 1, 4, 'Put a text that starts with * in quotes.'],
    ['a:\n  - *', 2, 5, 'Put a text that starts with * in quotes.'],
    ['x: &x [1]\na: *x', 2, 4, 'YAML aliases are not allowed.'],
    ['a: [b, !c]', 1, 8, 'Put a text that starts with ! in quotes.'],
    ['a: !!int 5', 1, 4, 'YAML tags are not allowed.'],
    ['a: !!binary aGk=', 1, 4, 'YAML tags are not allowed.'],
    ['a: 1\nb: 2\na: 3', 3, 1, 'This name stands here for the second time.'],
    ['{"a": 1, a: 2}', 1, 10, 'This name stands here for the second time.'],
    ['a:\n  b: 1\n  "b": 1', 3, 3, 'This name stands here for the second time.'],
    ['[a]: b', 1, 1, 'A name is a text'],
    ['? {a: b}\n: c', 1, 3, 'A name is a text'],
    ['a: @b', 1, 4, 'special character in quotes'],
    ['a: b: c', 1, 4, 'Put a text with a colon in it in quotes'],
    ['a:\n  b: 1\n c: 2', 3, 1, 'not indented'],
    ['a:\n\tb: 1', 2, 1, 'not with tabs'],
    ['a: "\\q"', 1, 5, 'backslash'],
    ['a: "b', 1, 6, 'is missing'],
    ['a: [b', 1, 6, 'a bracket before it is not closed'],
    ['a: {b: 1\nc: 2', 2, 1, 'a bracket before it is not closed'],
    ['a: 1\nb', 2, 1, 'colon is missing'],
    ['a: b\n  c: 1', 1, 4, 'colon'],
    ['a\n---\nb', 2, 1, 'one document'],
  ])('refuses %j at line %i, column %i', (text, line, column, message) => {
    const error = refusal(text);
    expect(error.message).toContain(message);
    expect(error.at).toEqual({ line, column });
  });

  it('follows 50 levels and no more', () => {
    const brackets = (count: number) => '['.repeat(count) + ']'.repeat(count);
    expect(parseYaml(brackets(51)).type).toBe('list');
    expect(refusal(brackets(52))).toMatchObject({
      message: 'It is nested too deeply.',
      at: { line: 1, column: 52 },
    });
    // As deep as the parser itself can go, and deeper.
    for (const text of [brackets(1500), brackets(5_000), `${'? '.repeat(1500)}x`, '{a: '.repeat(3_000)]) {
      expect(refusal(text).message).toMatch(/too deeply|not closed/);
    }
  });

  // Long, because it lists the texts that it is about.
  it('throws nothing but BadYaml, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...[
        'a',
        'b: ',
        '- ',
        '\n',
        '  ',
        '[',
        ']',
        '{',
        '}',
        ',',
        ': ',
        '? ',
        '*',
        '&x ',
        '*x',
        '!',
        '!!',
        '"',
        "'",
      ],
      ...[
        '|',
        '>',
        '#',
        '%',
        '@',
        '`',
        '---',
        '...',
        '\t',
        '\r',
        '\\',
        '\u0000',
        '\ufeff',
        '\ud800',
        '<<: ',
        '__proto__',
      ],
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 30 }).map((some) => some.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          parseYaml(text);
        } catch (error) {
          if (!(error instanceof BadYaml)) throw error;
        }
      }),
      { numRuns: 800 },
    );
  });

  it('reads back every JSON', () => {
    const scalar = fc.string({ unit: 'grapheme', maxLength: 20 });
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        scalar,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(scalar, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    const listed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(listed);
      if (typeof value !== 'object' || value === null) return value;
      return ['{}', ...Object.entries(value).map(([key, inner]) => [key, listed(inner)])];
    };
    fc.assert(
      fc.property(tree, (value) => {
        expect(plain(parseYaml(JSON.stringify(value, null, 2)))).toEqual(listed(value));
      }),
      { numRuns: 300 },
    );
  });
});
