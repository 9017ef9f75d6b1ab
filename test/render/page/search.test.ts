import { describe, expect, test } from 'vitest';
import { matchingRows, searchTexts } from '../../../src/render/page/client/search.ts';
import { numbers, texts } from './columns.ts';

describe('searching', () => {
  const columns = [
    texts(['unit', 'E2E', 'lint'], ['web / build', 'web / nightly', 'api / build']),
    numbers([1, 2, 3]),
    { ...texts(['resource_class: large', 'x', 'y']), kind: 'config' as const },
    { ...texts([null, 'docker', null]), kind: 'text' as const },
  ];
  const rows = Uint32Array.of(2, 0, 1);
  const found = (query: string) => [...matchingRows(rows, searchTexts(columns), query)];

  test('finds rows that have every word anywhere, in the order given', () => {
    expect(found('build')).toEqual([2, 0]);
    expect(found('  WEB  e2e ')).toEqual([1]);
    expect(found('web api')).toEqual([]);
    expect(found('')).toEqual([2, 0, 1]);
  });

  test('looks at names, not at numbers nor at what is to be copied', () => {
    expect(found('3')).toEqual([]);
    expect(found('resource')).toEqual([]);
    expect(found('docker')).toEqual([1]);
  });
});
