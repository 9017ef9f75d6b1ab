import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/config/version.ts';
import { root } from './sources.ts';

const temp = mkdtempSync(join(tmpdir(), 'circleci-usage-pack-'));

// A cache of its own, so that nothing of the machine's is needed or changed.
const environment = {
  ...process.env,
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  npm_config_cache: join(temp, 'cache'),
};

function npm(...args: string[]): string {
  const options = {
    cwd: root,
    env: environment,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  } as const;
  return execFileSync('npm', args, options);
}

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

let packed: Packed;

beforeAll(() => {
  const [first] = JSON.parse(npm('pack', '--ignore-scripts', '--json', '--pack-destination', temp));
  packed = first;
}, 60_000);

afterAll(() => rmSync(temp, { recursive: true, force: true }));

describe('what npm pack makes', () => {
  test('holds the program, its licences and its papers, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    const built = readdirSync(join(root, 'dist')).map((name) => `dist/${name}`);
    expect(paths.sort()).toEqual(['LICENSE', 'README.md', ...built, 'package.json'].sort());
    expect(packed.unpackedSize).toBeLessThan(22e6);
  });

  test('installs without a network and runs', { timeout: 60_000 }, () => {
    const home = join(temp, 'home');
    npm('install', '--global', '--offline', '--no-audit', '--prefix', home, join(temp, packed.filename));
    const bin = process.platform === 'win32' ? home : join(home, 'bin');
    const { stdout, status } = spawnSync('circleci-usage', ['--version'], {
      env: { ...environment, PATH: [bin, environment.PATH].join(delimiter) },
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect({ stdout, status }).toEqual({ stdout: `${VERSION}\n`, status: 0 });
  });
});
