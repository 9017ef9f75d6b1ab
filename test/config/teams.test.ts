import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob } from '../../src/common/glob.ts';
import { createTeamMatcher, NO_TEAM, type TeamRules } from '../../src/config/teams.ts';

function rules(...teams: readonly [name: string, ...globs: string[]][]): TeamRules {
  return { teams: teams.map(([name, ...globs]) => ({ name, globs })), remainder: NO_TEAM };
}

/** `acme/web` as the rows name it. */
function project(path: string): { organisation: string; name: string } {
  const slash = path.indexOf('/');
  return { organisation: path.slice(0, slash), name: path.slice(slash + 1) };
}

describe('teamOf', () => {
  const { teamOf } = createTeamMatcher(
    rules(
      ['web', 'web-*', 'acme/site'],
      ['payments', 'pay', 'web-pay', '*/checkout'],
      ['__proto__', 'constructor'],
      ['other org', 'other/*'],
    ),
  );

  it.each([
    ['acme/web-shop', 'web'],
    ['other/web-shop', 'web'],
    // The first match wins, in the order of the file.
    ['acme/web-pay', 'web'],
    ['acme/site', 'web'],
    ['acme/pay', 'payments'],
    ['acme/checkout', 'payments'],
    ['other/checkout', 'payments'],
    ['other/site', 'other org'],
    ['acme/constructor', '__proto__'],
    ['acme/__proto__', '(no team)'],
    ['acme/Pay', '(no team)'],
    ['/', '(no team)'],
  ])('%s is of %s', (path, team) => {
    expect(teamOf(project(path))).toBe(team);
  });

  it('leaves nothing over when the last team has *', () => {
    const matcher = createTeamMatcher(rules(['web', 'web'], ['platform', '*']));
    expect(matcher.teamOf(project('acme/anything'))).toBe('platform');
    expect(matcher.teamOf({ organisation: '', name: '' })).toBe('platform');
  });

  it('is the first team with a glob that matches', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 5 });
    const glob = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '?'), minLength: 1, maxLength: 5 });
    const team = fc.record({ name: word, globs: fc.array(glob, { minLength: 1, maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(team, { maxLength: 5 }), word, word, (teams, organisation, name) => {
        const found = createTeamMatcher({ teams, remainder: NO_TEAM }).teamOf({ organisation, name });
        const expected = teams.find(({ globs }) =>
          globs.some((one) => compileGlob(one)(one.includes('/') ? `${organisation}/${name}` : name)),
        );
        expect(found).toBe(expected?.name ?? NO_TEAM);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes 300 projects through 10,000 rules', () => {
    const names = Array.from({ length: 300 }, (_, i) => ({ organisation: 'acme', name: `project-${i}` }));
    const exact = Array.from({ length: 9900 }, (_, i) => `project-${9899 - i}-x`);
    const starred = Array.from({ length: 100 }, (_, i) => `*${'-?'.repeat(20)}${i}*`);
    const matcher = createTeamMatcher(rules(['a', ...exact], ['b', ...starred]));
    const start = performance.now();
    for (const name of names) expect(matcher.teamOf(name)).toBe(NO_TEAM);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('unusedGlobs', () => {
  const projects = ['acme/web', 'acme/web-pay', 'acme/api'].map(project);

  it.each([
    [rules(['web', 'web*'], ['api', 'api']), []],
    [rules(['web', 'web*', 'wbe']), [{ team: 'web', glob: 'wbe', takenBy: null }]],
    // A team's own earlier glob hides nothing.
    [rules(['web', 'web*', 'web']), []],
    [
      rules(['web', 'web*'], ['payments', 'web-pay']),
      [{ team: 'payments', glob: 'web-pay', takenBy: 'web' }],
    ],
    // It got something, though not all that it matches.
    [rules(['payments', 'web-pay'], ['web', 'web*']), []],
    [rules(['all', '*'], ['rest', '*', '?*']), [{ team: 'rest', glob: '?*', takenBy: 'all' }]],
    [rules(['other', 'other/*']), [{ team: 'other', glob: 'other/*', takenBy: null }]],
  ])('of %j are %j', (given, expected) => {
    expect(createTeamMatcher(given).unusedGlobs(projects)).toEqual(expected);
  });

  it('are all of them when there are no projects', () => {
    expect(createTeamMatcher(rules(['web', 'a', 'b'])).unusedGlobs([])).toHaveLength(2);
  });
});
