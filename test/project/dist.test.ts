import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, sizeOf } from '../../scripts/build.ts';
import { BESIDE_MODULES } from '../../scripts/licenses.ts';
import { root } from './sources.ts';

const MB = 1e6;
const dist = join(root, 'dist');
const temp = mkdtempSync(join(tmpdir(), 'circleci-usage-dist-'));
const fresh = join(temp, 'dist');

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

const read = (name: string) => readFileSync(join(dist, name), 'utf8');

const scripts = () => filesIn(dist).filter((name) => name.endsWith('.js'));

beforeAll(() => build(fresh), 180_000);

afterAll(() => rmSync(temp, { recursive: true, force: true }));

describe('dist', () => {
  test('is what a fresh build gives; if not, run `npm run build` and commit dist', () => {
    expect(existsSync(dist), 'there is no dist: run `npm run build`').toBe(true);
    expect(filesIn(dist)).toEqual(filesIn(fresh));
    expect(firstDifference()).toBeUndefined();
  });

  test('is small enough to be fetched with every run', () => {
    expect(sizeOf(dist)).toBeLessThan(22 * MB);
    expect(statSync(join(dist, 'index.js')).size).toBeLessThan(2.5 * MB);
  });

  test('can be started as a command', () => {
    expect(read('index.js')).toMatch(/^#!\/usr\/bin\/env -S node --\n/);
    expect(statSync(join(fresh, 'index.js')).mode & 0o111).toBe(0o111);
  });

  test('names no folder of the machine that built it', () => {
    const found = scripts().filter((name) => read(name).includes(root));
    expect(found).toEqual([]);
  });

  test('holds no native addons', () => {
    expect(filesIn(dist).filter((name) => name.endsWith('.node'))).toEqual([]);
  });
});

describe('dist/licenses.txt', () => {
  const listed = () => read('licenses.txt');
  const ids = () => [...listed().matchAll(/^-{80}\n\n(\S+)@(\S+)\nLicence: (.*)$/gm)];

  test('lists every package, each with a text', () => {
    const sections = listed()
      .split(`\n${'-'.repeat(80)}\n\n`)
      .slice(1);
    expect(ids().length).toBe(sections.length);
    expect(sections.length).toBeGreaterThan(20);
    expect(sections.filter((section) => section.split('\n\n').slice(1).join('').trim().length < 60)).toEqual(
      [],
    );
  });

  test('lists what the bundled code says of itself', () => {
    const names = new Set(ids().map(([, name]) => name));
    const seen = new Set(scripts().flatMap((name) => packagesNamedIn(read(name))));
    expect(seen.size).toBeGreaterThan(3);
    expect([...seen].filter((name) => !names.has(name))).toEqual([]);
  });

  test('shows that nothing brings its own fetch, or the deprecated punycode', () => {
    const unwanted = ['cross-fetch', 'node-fetch', 'whatwg-url', 'tr46'];
    expect(ids().filter(([, name = '']) => unwanted.includes(name))).toEqual([]);
    expect(
      scripts().filter((name) => /createRequire\(import\.meta\.url\)\("punycode"\)/.test(read(name))),
    ).toEqual([]);
  });

  test('accounts for every file that is not code', () => {
    const known = new Set(
      [...BESIDE_MODULES.map((name) => `node_modules/${name}`), 'src'].flatMap(digestsIn),
    );
    const data = filesIn(dist).filter((name) => !/\.js$|^licenses\.txt$|^package\.json$/.test(name));
    expect(data.filter((name) => !known.has(digest(join(dist, name))))).toEqual([]);
  });

  test('says where the source of the renderer is, as its licence asks', () => {
    expect(listed()).toMatch(
      /@resvg\/resvg-wasm@[\d.]+\nLicence: MPL-2\.0\n.*\nSource: https:\/\/github\.com\//,
    );
    expect(listed()).toContain('Mozilla Public License Version 2.0');
    expect(listed()).toContain('SIL OPEN FONT LICENSE');
  });
});

/** The first file and line at which dist and the fresh build differ. */
function firstDifference(): string | undefined {
  for (const name of filesIn(fresh)) {
    const [old, now] = [join(dist, name), join(fresh, name)].map((file) => readFileSync(file));
    if (old?.equals(now ?? Buffer.alloc(0))) continue;
    const lines = [old, now].map((bytes) => bytes?.toString('latin1').split('\n') ?? []);
    const at = lines[0]?.findIndex((line, i) => line !== lines[1]?.[i]) ?? -1;
    const show = (line = '(end of file)') => line.trim().slice(0, 120);
    return `${name}, line ${at + 1}:\n  dist:  ${show(lines[0]?.[at])}\n  fresh: ${show(lines[1]?.[at])}`;
  }
  return undefined;
}

/** Packages whose modules the bundler joined and marked with their path. */
function packagesNamedIn(code: string): string[] {
  const marks = code.matchAll(/^;\/\/ .*?\.\/(node_modules\/\S+)/gm);
  return [...marks].map(([, path = '']) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path);
}

function digestsIn(folder: string): string[] {
  return filesIn(join(root, folder)).map((name) => digest(join(root, folder, name)));
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
