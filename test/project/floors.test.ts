import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FLOORS } from './floors.ts';
import { importsOf, root, type Source, sourcesIn } from './sources.ts';

const roomOf = (path: string) => path.split('/')[1] ?? '';

const floorOf = (path: string) => FLOORS[roomOf(path)];

/** `deliver` may use what `render` makes, never the reverse. */
const mayImport = (from: string, to: string) =>
  roomOf(from) === roomOf(to) ||
  (floorOf(from) ?? -1) > (floorOf(to) ?? 99) ||
  (roomOf(from) === 'deliver' && roomOf(to) === 'render');

const sources = sourcesIn('src');

describe('the house', () => {
  test('every file stands in a room with a floor', () => {
    expect(sources.map(({ path }) => path).filter((path) => floorOf(path) === undefined)).toEqual([]);
  });

  test('imports go downwards only', () => {
    const upward = sources.flatMap((source) =>
      importsOf(source)
        .filter((target) => target.startsWith('src/') && !mayImport(source.path, target))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(upward).toEqual([]);
  });

  test('every import names a file that exists, and src imports nothing from outside but packages', () => {
    const wrong = sources.flatMap((source) =>
      importsOf(source)
        .filter((target) => !target.startsWith('src/') || !existsSync(join(root, target)))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no circles', () => {
    expect(circleIn(new Map(sources.map((source) => [source.path, importsOf(source)])))).toBeUndefined();
  });
});

describe('the rules themselves', () => {
  const source = (path: string, text: string): Source => ({ path, text });

  test('see every way to import', () => {
    const text = [
      "import { a } from '../common/a.ts';",
      "import type { B } from './b.ts';",
      "import {\n  c,\n  type D,\n} from './c.ts';",
      "export * from './d.ts';",
      "export type { E } from './e.ts';",
      "const f = await import('./f.ts');",
      "import './g.ts';",
      "new Worker(new URL('./h.ts', import.meta.url));",
      "// import { no } from './comment.ts';",
      "import { readFile } from 'node:fs/promises';",
    ].join('\n');
    const found = importsOf(source('src/usage/x.ts', text));
    expect(found.sort()).toEqual([
      'src/common/a.ts',
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `src/usage/${name}.ts`),
    ]);
  });

  test('refuse upward and sideways imports', () => {
    expect(mayImport('src/usage/x.ts', 'src/common/y.ts')).toBe(true);
    expect(mayImport('src/usage/x.ts', 'src/usage/y.ts')).toBe(true);
    expect(mayImport('src/deliver/x.ts', 'src/render/y.ts')).toBe(true);
    expect(mayImport('src/render/x.ts', 'src/deliver/y.ts')).toBe(false);
    expect(mayImport('src/usage/x.ts', 'src/host/y.ts')).toBe(false);
    expect(mayImport('src/usage/x.ts', 'src/http/y.ts')).toBe(false);
  });

  test('find a circle', () => {
    const ring = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
    ]);
    expect(circleIn(ring)).toEqual(['a', 'b', 'c', 'a']);
    expect(circleIn(ring.set('c', ['d']))).toBeUndefined();
  });
});

/** The first circle of imports, as the files one after the other. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of graph.get(file) ?? []) {
      const circle = visit(target, [...trail, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}
