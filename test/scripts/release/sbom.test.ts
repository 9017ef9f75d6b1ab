import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listedPackages, sbomOf } from '../../../scripts/release/sbom.ts';
import { root } from '../../project/sources.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

const lock = {
  name: 'us',
  version: '1.0.0',
  packages: {
    '': { version: '1.0.0' },
    'node_modules/@a/b': { version: '2.0.0', integrity: 'sha512-AAEC', license: 'MIT' },
    'node_modules/@a/b/node_modules/c': { version: '3.0.0', license: '(MIT OR CC0-1.0)' },
    'node_modules/tool': { version: '4.0.0', license: 'MIT' },
  },
};

describe('the bill of materials', () => {
  it('holds what is bundled, and nothing else', () => {
    const { metadata, components } = sbomOf(lock, new Set(['c@3.0.0', '@a/b@2.0.0']));
    expect(metadata.component).toMatchObject({ type: 'application', purl: 'pkg:npm/us@1.0.0' });
    expect(components).toEqual([
      {
        'bom-ref': '@a/b@2.0.0',
        name: '@a/b',
        version: '2.0.0',
        purl: 'pkg:npm/%40a/b@2.0.0',
        type: 'library',
        hashes: [{ alg: 'SHA-512', content: '000102' }],
        licenses: [{ license: { id: 'MIT' } }],
      },
      {
        'bom-ref': 'c@3.0.0',
        name: 'c',
        version: '3.0.0',
        purl: 'pkg:npm/c@3.0.0',
        type: 'library',
        licenses: [{ expression: '(MIT OR CC0-1.0)' }],
      },
    ]);
  });

  it('is refused when dist holds what the lockfile does not', () => {
    expect(() => sbomOf(lock, new Set(['x@1.0.0']))).toThrow(
      'x@1.0.0 is in dist, but not in package-lock.json.',
    );
  });

  it('lists everything that dist/licenses.txt does, with a hash each', () => {
    const licenses = read('dist/licenses.txt');
    const { components } = sbomOf(JSON.parse(read('package-lock.json')), listedPackages(licenses));
    expect(components).toHaveLength(Number(/files of (\d+) packages/.exec(licenses)?.[1]));
    expect(components.filter((component) => !('hashes' in component))).toEqual([]);
  });
});
