import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents, read, root } from './documents.ts';

interface Link {
  readonly from: string;
  readonly target: string;
}

/** Links of the documentation to files and headings of this repository. */
const LINKS: readonly Link[] = documents().flatMap((from) =>
  [...withoutCode(read(from)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => ({ from, target }))
    .filter(({ target }) => !/^[a-z]+:/.test(target)),
);

describe('links of the documentation', () => {
  it('are found', () => {
    expect(LINKS.length).toBeGreaterThan(20);
  });

  it('lead to files that there are', () => {
    expect(LINKS.filter(({ from, target }) => !existsSync(join(root, pathOf(from, target))))).toEqual([]);
  });

  it('lead to headings that there are', () => {
    const dead = LINKS.filter(({ from, target }) => {
      const [, anchor] = target.split('#');
      return anchor !== undefined && !anchorsOf(read(pathOf(from, target))).includes(anchor);
    });
    expect(dead).toEqual([]);
  });
});

function pathOf(from: string, target: string): string {
  const [path = ''] = target.split('#');
  return path === '' ? from : join(dirname(from), path);
}

/** The anchors that GitHub gives headings. */
function anchorsOf(text: string): string[] {
  return [...withoutCode(text).matchAll(/^#{1,6} (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function withoutCode(text: string): string {
  return text.replace(/^ *```.*?^ *```$/gms, '');
}
