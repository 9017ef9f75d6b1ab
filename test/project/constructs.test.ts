import { describe, expect, test } from 'vitest';
import { committedTexts, sourcesIn, withoutComments } from './sources.ts';

interface Rule {
  readonly what: string;
  readonly pattern: RegExp;
  /** Files that may; each needs a reason. */
  readonly except?: readonly string[];
  /** A line that the rule must catch. */
  readonly example: string;
}

const RULES: readonly Rule[] = [
  {
    what: 'process.exit',
    pattern: /\bprocess\s*\.\s*exit\s*\(/,
    except: ['src/index.ts'],
    example: 'process.exit(1)',
  },
  { what: 'pipe without errors', pattern: /\.pipe\s*\(/, example: 'input.pipe(output)' },
  {
    what: 'global fetch',
    pattern: /(?<![.\w])fetch\s*\(|\bglobalThis\s*\.\s*fetch\b/,
    example: 'await fetch(url)',
  },
  { what: 'child processes', pattern: /child_process/, example: "import 'node:child_process'" },
  { what: 'eval', pattern: /(?<![.\w])eval\s*\(/, example: 'eval(text)' },
  {
    what: 'code from text',
    pattern: /\bnew\s+Function\b|from 'node:vm'|from 'vm'/,
    example: 'new Function(text)',
  },
  { what: 'any', pattern: /(?<=[:<,|&]\s*)any\b(?!\w)|\bas\s+any\b/, example: 'const x: any = 1' },
  { what: 'a forced cast', pattern: /\bas\s+unknown\s+as\b/, example: 'x as unknown as Y' },
];

const sources = sourcesIn('src').map(({ path, text }) => ({ path, text: withoutComments(text) }));

describe('src is free of', () => {
  test.each(RULES)('$what', ({ pattern, except = [], example }) => {
    expect(example).toMatch(pattern);
    const found = sources.filter(({ path, text }) => pattern.test(text) && !except.includes(path));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('switched-off checks and notes to come back', () => {
    const pattern = new RegExp(
      ['@ts-', 'ignore|', '@ts-', 'expect-error|', 'biome-', 'ignore|', 'TO', 'DO|FIX', 'ME'].join(''),
    );
    const ours = ['src', 'test', 'scripts', 'bench'].flatMap(sourcesIn);
    expect(ours.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('files of more than 250 lines', () => {
    const long = sourcesIn('src').filter(({ text }) => text.trimEnd().split('\n').length > 250);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('tests', () => {
  test('are all run: none is singled out, switched off or promised', () => {
    const pattern = /\b(?:test|it|describe)\s*\.\s*(?:only|skip|todo|fails)\b/;
    expect('test.only(').toMatch(pattern);
    const found = sourcesIn('test').filter(
      ({ path, text }) => pattern.test(text) && path !== 'test/project/constructs.test.ts',
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe('what a function disposes of at its end', () => {
  test('is not taken from under a promise that it returns: such a promise is awaited', () => {
    const pattern = /^( *)await using .*(?:\n(?:\1.*)?)*?\n\1return (?!await )[\w.?]+\(/m;
    const lines = ['  await using dir = await tempDir();', '', '  return readdir(dir.path);'];
    expect(lines.join('\n')).toMatch(pattern);
    expect(lines.join('\n').replace('return', 'return await')).not.toMatch(pattern);
    const found = ['src', 'test', 'scripts', 'bench']
      .flatMap(sourcesIn)
      .filter(({ text }) => pattern.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe('committed files name', () => {
  // Put together here, so that this file does not hold what it looks for.
  const somebodys = ['/work/(?:main|shared)', '/ro', 'ot/', '/Users/\\w', 'C:\\\\\\\\Users']
    .join('|')
    .replace('|ot/', 'ot/');

  test('no folder of somebody’s machine', () => {
    const pattern = new RegExp(`(?<![\\w.:/-])(?:${somebodys})`);
    expect(`see ${['', 'root', 'x'].join('/')}`).toMatch(pattern);
    expect(`see ${['', 'work', 'main', 'x'].join('/')}`).toMatch(pattern);
    const found = committedTexts().filter(
      ({ path, text }) => path !== 'test/project/constructs.test.ts' && pattern.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('no package registry: where packages come from is the reader’s own business', () => {
    const pattern = new RegExp(['registry', '(?:npmjs|yarnpkg|npmmirror)', '\\w+'].join('\\.'));
    expect(['registry', 'npmjs', 'org'].join('.')).toMatch(pattern);
    expect(
      committedTexts()
        .filter(({ text }) => pattern.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
