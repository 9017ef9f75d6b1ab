import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { staleReason } from '../../scripts/node24/packages.mjs';
import { root } from './sources.ts';

interface Manifest {
  readonly [key: string]: unknown;
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

const manifest = readJson<Manifest>('package.json');

describe('package.json', () => {
  test('publishes dist alone, under the command name', () => {
    expect(manifest.files).toEqual(['dist']);
    expect(manifest.bin).toEqual({ 'circleci-usage': 'dist/index.js' });
    expect(manifest.type).toBe('module');
    expect(manifest.license).toBe('MIT');
    expect(manifest.engines).toEqual({ node: '>=24' });
  });

  test('bundles everything: packages are needed for development only', () => {
    const kinds = ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies'];
    expect(kinds.filter((kind) => kind in manifest)).toEqual([]);
  });

  test('pins exact versions', () => {
    const loose = Object.entries(manifest.devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) && version !== 'file:./shims/cross-fetch',
    );
    expect(loose).toEqual([]);
  });

  test('runs nothing on installing', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(hooks.filter((hook) => hook in manifest.scripts)).toEqual([]);
  });

  test('has every command that people are told of', () => {
    const names = ['demo', 'test', 'build', 'check', 'generate', 'image', 'start'];
    expect(names.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});

describe.each(['package-lock.json', 'scripts/node24/package-lock.json', 'bench/package-lock.json'])(
  '%s',
  (file) => {
    const { packages } = readJson<Lock>(file);
    const fetched = Object.entries(packages).filter(
      ([path, { link }]) => path.startsWith('node_modules/') && !link,
    );

    test('pins every package by its content', () => {
      expect(fetched.length).toBeGreaterThan(0);
      const without = fetched.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
      expect(without.map(([path]) => path)).toEqual([]);
    });

    test('names no place to fetch from', () => {
      expect(fetched.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    });

    test('holds the packages of every platform, without which `npm ci` refuses', () => {
      const named = new Set(fetched.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13)));
      const missing = fetched.flatMap(([, { optionalDependencies = {} }]) =>
        Object.keys(optionalDependencies).filter((name) => !named.has(name)),
      );
      expect(missing).toEqual([]);
    });
  },
);

test('cross-fetch is the stand-in, for every package', () => {
  const paths = Object.keys(readJson<Lock>('package-lock.json').packages);
  expect(paths.filter((path) => /(^|\/)(?:cross|node)-fetch$/.test(path))).toEqual([
    'node_modules/cross-fetch',
    'shims/cross-fetch',
  ]);
});

test('nothing that is installed runs a script', () => {
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

test('the Node.js for development is one version everywhere', () => {
  const { optionalDependencies } = readJson<{ optionalDependencies: Record<string, string> }>(
    'scripts/node24/package.json',
  );
  expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
});

test('installed packages are those of the lockfile', () => {
  expect(staleReason(root)).toBeUndefined();
});

test('what people start can be started', () => {
  const scripts = ['.ci/run', 'scripts/try-image.sh'];
  const listed = execFileSync('git', ['ls-files', '--stage', ...scripts], { cwd: root, encoding: 'utf8' });
  const modes = listed
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/\s/)[0]);
  expect(modes).toEqual(scripts.map(() => '100755'));
});
