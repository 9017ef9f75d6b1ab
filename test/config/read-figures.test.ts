import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { folder, read, refuse, useFolder } from './figures.ts';

useFolder();

describe('seats', () => {
  it('are apart unless they are excluded', async () => {
    expect((await read({})).seats).toBe('separate');
    expect((await read({ seats: 'exclude' })).seats).toBe('exclude');
    expect(await refuse({ seats: 'include' })).toEqual([
      'seats (CIRCLECI_USAGE_SEATS): "include" is not allowed. Write separate or exclude.',
    ]);
  });
});

describe('fail-on', () => {
  it('reads rules', async () => {
    const given = { 'fail-on': 'over-budget, increase>20%', budget: '5' };
    expect((await read(given)).failOn).toEqual([{ kind: 'over-budget' }, { kind: 'increase', percent: 20 }]);
  });

  it('refuses rules that cannot be checked', async () => {
    expect(await refuse({ 'fail-on': 'over-budget,increase>5%,waste>5%', compare: 'off' })).toEqual([
      'fail-on (CIRCLECI_USAGE_FAIL_ON) says over-budget, but no budget is given: set budget.',
      'fail-on (CIRCLECI_USAGE_FAIL_ON) says increase, but compare (CIRCLECI_USAGE_COMPARE) is off: set it to previous-period.',
    ]);
    // A budget that is given but wrong is one problem, not two.
    expect(await refuse({ 'fail-on': 'over-budget', budget: '-1' })).toHaveLength(1);
  });
});

describe('any text at all', () => {
  it('gives a config or an InputError', async () => {
    const piece = fc.constantFrom(
      ...[
        'web',
        'total',
        'teams',
        'projects',
        'docker',
        ': ',
        ':\n  ',
        '\n',
        '- ',
        '[',
        ']',
        '{',
        '}',
        ', ',
        '"',
        '*',
      ],
      ...[
        '!',
        '&a ',
        '0',
        '5',
        '1e9',
        'null',
        '__proto__',
        '.yml',
        '/',
        '>',
        '%',
        'waste',
        '\u0000',
        '\ud800',
      ],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(text, text, text, text, async (teams, budget, prices, failOn) => {
        // Anything but an InputError is thrown on by `problemsOf`.
        for (const problem of await refuse({ teams, budget, prices, 'fail-on': failOn })) {
          expect(problem).toMatch(/^(teams|budget|prices|fail-on) \(/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what the documents say', async () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter(
        (text) => !/\p{Cc}/u.test(text) && text.trim() === text && !/^\(.*\)$/.test(text) && text !== '',
      );
    const glob = name.filter((text) => !text.startsWith('!'));
    const teams = fc.uniqueArray(fc.tuple(name, fc.array(glob, { minLength: 1, maxLength: 4 })), {
      selector: ([one]) => one,
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(teams, async (given) => {
        const text = given
          .map(([one, globs]) => `${JSON.stringify(one)}: ${JSON.stringify(globs)}`)
          .join('\n');
        const rules: Config['teams'] = (await read({ teams: text })).teams;
        expect(rules?.teams).toEqual(given.map(([one, globs]) => ({ name: one, globs })));
      }),
      { numRuns: 200 },
    );
  });

  it.each(['[', '- ', '{a: ', '*a ', '"', '://', 'a: b\n', '*', 'a,', '!a '])(
    'refuses a megabyte of %j at once',
    async (unit) => {
      const evil = unit.repeat(1_048_576 / unit.length);
      writeFileSync(join(folder, 'evil.yml'), evil);
      const start = performance.now();
      const problems = await refuse({ teams: evil, budget: `${evil}:`, prices: 'evil.yml', 'fail-on': 'x' });
      expect(performance.now() - start).toBeLessThan(1000);
      expect(problems).toHaveLength(4);
    },
  );

  it('refuses a megabyte of glob at once, for teams and for projects', async () => {
    const evil = '*a'.repeat(100_000);
    const start = performance.now();
    expect(await refuse({ teams: `web: "${evil}"`, projects: evil })).toHaveLength(2);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
