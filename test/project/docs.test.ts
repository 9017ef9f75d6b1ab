import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ExitCode } from '../../src/common/exit-code.ts';
import { fileName } from '../../src/render/tables/breakdown-tables.ts';
import { BREAKDOWN_KEYS } from '../../src/report/breakdown-tables.ts';
import { FLOORS } from './floors.ts';
import { committedTexts, root } from './sources.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

const pages = committedTexts().filter(({ path }) => path.endsWith('.md'));

describe('what is written for people', () => {
  test('links to files that exist', () => {
    const links = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => ({ path, target })),
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(({ path, target }) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
  });

  test('names commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = pages.flatMap(({ text }) =>
      [...text.matchAll(/\bnpm run ([\w-]+)/g)].map(([, name = '']) => name),
    );
    expect(named).toContain('generate');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test.each(['CONTRIBUTING.md', 'docs/architecture.md'])('%s names files and folders that exist', (page) => {
    const inCode = [...read(page).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
    const paths = inCode.filter((code) => /^(?:src|test|docs|scripts|assembly|bench)\/[\w./-]*$/.test(code));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('docs/figures.md names the table of every breakdown', () => {
  const text = read('docs/figures.md');
  const tables = BREAKDOWN_KEYS.map((key) => fileName({ key }));
  expect(tables.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

test('the README names every exit code', () => {
  const codes = [...read('README.md').matchAll(/^\| ([\d, ]+) \|/gm)].flatMap(([, codes = '']) =>
    codes.split(', '),
  );
  expect(codes.map(Number)).toEqual(Object.values(ExitCode));
});

test('the floors of docs/architecture.md are those that imports are held to', () => {
  const rows = [...read('docs/architecture.md').matchAll(/^\| (\d) \| `([\w.]+)\/?` \|/gm)];
  const drawn = Object.fromEntries(rows.map(([, floor, room = '']) => [room, Number(floor)]));
  expect(drawn).toEqual(FLOORS);
});

test('issue forms ask for what can be answered, each part under a name of its own', () => {
  for (const form of ['bug', 'idea']) {
    const { name, description, body } = parse(read(`.github/ISSUE_TEMPLATE/${form}.yml`));
    expect([typeof name, typeof description]).toEqual(['string', 'string']);
    const asked = body.filter(({ type }: { type: string }) => type !== 'markdown');
    const ids = asked.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(asked.length);
    for (const { attributes } of asked) expect(attributes.label).toMatch(/\w/);
  }
});

test('the change log has a section for the version in package.json, and dates that go down', () => {
  const headings = [...read('CHANGELOG.md').matchAll(/^## (.*)$/gm)].map(([, text = '']) => text);
  const { version } = JSON.parse(read('package.json'));
  expect(headings.some((heading) => heading.startsWith(`${version} `))).toBe(true);
  for (const heading of headings)
    expect(heading).toMatch(/^\d+\.\d+\.\d+ (?:- \d{4}-\d{2}-\d{2}|\(not released yet\))$/);
  const dates = headings.flatMap((heading) => heading.match(/\d{4}-\d{2}-\d{2}$/)?.[0] ?? []);
  expect(dates).toEqual(dates.toSorted().reverse());
});
