import { describe, expect, it } from 'vitest';
import { createProjectFilter, unmatchedGlobs } from '../../src/config/project-filter.ts';

describe('createProjectFilter', () => {
  it.each([
    [[], 'acme', 'web', true],
    [['web'], 'acme', 'web', true],
    [['web'], 'acme', 'web-2', false],
    [['Web'], 'acme', 'web', false],
    [['web-*', 'api'], 'acme', 'api', true],
    [['acme/*'], 'acme', 'web', true],
    [['acme/*'], 'other', 'web', false],
    [['*/web'], 'other', 'web', true],
    [['acme'], 'acme', 'web', false],
    [['!web'], 'acme', 'web', false],
    [['!web'], 'acme', 'api', true],
    [['!acme/web'], 'other', 'web', true],
    [['! web'], 'acme', 'web', false],
    // An exclusion wins, wherever it stands.
    [['!web-old', 'web-*'], 'acme', 'web-old', false],
    [['web-*', '!web-old'], 'acme', 'web-old', false],
    [['web-*', '!web-old'], 'acme', 'web-new', true],
    [['*'], '', '', true],
    [['*'], 'acme', 'a/b', true],
  ])('%j on %s/%s is %s', (globs, organisation, name, expected) => {
    expect(createProjectFilter(globs).includes({ organisation, name })).toBe(expected);
  });

  it('remembers whom it was asked for, once each and by name', () => {
    const filter = createProjectFilter(['web']);
    for (const name of ['web', 'api', 'web']) filter.includes({ organisation: 'acme', name });
    filter.includes({ organisation: 'a', name: 'web' });
    expect(filter.projects().map(({ organisation, name }) => `${organisation}/${name}`)).toEqual([
      'acme/api',
      'a/web',
      'acme/web',
    ]);
  });
});

describe('unmatchedGlobs', () => {
  it('names those that match no project, whether they exclude or not', () => {
    const projects = [{ organisation: 'acme', name: 'web' }];
    expect(unmatchedGlobs(['w*', 'acme/*', '!web', 'wbe', '!other/*'], projects)).toEqual(['wbe', 'other/*']);
    expect(unmatchedGlobs(['*'], [])).toEqual(['*']);
  });
});
