import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { configOf, problemsOf } from './request.ts';

/** `{ teams: 'x' }` as the environment has it. */
function env(given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => [
      `CIRCLECI_USAGE_${name.toUpperCase().replace('-', '_')}`,
      text,
    ]),
  );
}

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'));
  mkdirSync(join(folder, 'folder.yml'));
  const files = {
    'teams.yml': '\ufeffweb: web-*\r\npayments:\r\n  - pay\r\n',
    'budget.yaml': 'teams:\n  web: 1000\n',
    'prices.yml': 'docker:\n  large: 20\n  arm.2xlarge: null\nmachine:\n  "m4pro.large": 7.5\n  new:\n',
    'prices.json': '{\n\t"docker": {"large": 20, "small.gen2": null},\n\t"__proto__": {"__proto__": 0}\n}\n',
    'bad.yml': 'web: [a\n',
    'empty.yml': '',
    'latin.yml': Buffer.from('caf\u00e9: x', 'latin1'),
    'wide.yml': Buffer.from('\ufeffweb: x', 'utf16le'),
    'large.yml': `web: x # ${'x'.repeat(1_000_000)}`,
  };
  for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, name), data);
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (given: Readonly<Record<string, string>>) => configOf(env(given), { cwd: folder });
const refuse = (given: Readonly<Record<string, string>>) => problemsOf(env(given), { cwd: folder });

describe('seats', () => {
  it('are apart unless they are excluded', async () => {
    expect((await read({})).seats).toBe('separate');
    expect((await read({ seats: 'exclude' })).seats).toBe('exclude');
    expect(await refuse({ seats: 'include' })).toEqual([
      'seats (CIRCLECI_USAGE_SEATS): "include" is not allowed. Write separate or exclude.',
    ]);
  });
});

describe('teams', () => {
  it.each([
    ['web: web-*', [['web', 'web-*']]],
    [
      'web: [web-*, acme/site]\npayments:\n  - pay\n  - "*-pay"',
      [
        ['web', 'web-*', 'acme/site'],
        ['payments', 'pay', '*-pay'],
      ],
    ],
    ['{"web": "*"}', [['web', '*']]],
    [
      'teams.yml',
      [
        ['web', 'web-*'],
        ['payments', 'pay'],
      ],
    ],
    [
      './teams.yml',
      [
        ['web', 'web-*'],
        ['payments', 'pay'],
      ],
    ],
    [
      '2: a\n1: b\nno: c',
      [
        ['2', 'a'],
        ['1', 'b'],
        ['no', 'c'],
      ],
    ],
    [
      '__proto__: a\nconstructor: b\ntoString: __proto__',
      [
        ['__proto__', 'a'],
        ['constructor', 'b'],
        ['toString', '__proto__'],
      ],
    ],
    ['"Äpfel & 🍐 <b>|`x`": "[ab]{c}"', [['Äpfel & 🍐 <b>|`x`', '[ab]{c}']]],
    ['Team (EU): " x "', [['Team (EU)', 'x']]],
  ])('reads %j', async (teams, expected) => {
    expect((await read({ teams })).teams).toEqual({
      teams: expected.map(([name, ...globs]) => ({ name, globs })),
      remainder: '(no team)',
    });
  });

  it.each([
    ['web', 'line 1, column 1: Write a line for each team, such as'],
    ['- web', 'line 1, column 1: Write a line for each team, such as'],
    ['{}', 'line 1, column 1: Write a line for each team, such as'],
    ['# none', 'line 1, column 1: Write a line for each team, such as'],
    ['teams.json', 'or the path of a file that ends in .yml.'],
    ['web:', 'line 1, column 5: Write globs of 1 to 1000 characters for team "web".'],
    ['web: []', 'line 1, column 6: Team "web" has no globs.'],
    ['web: [a, [b]]', 'line 1, column 10: Write globs of 1 to 1000 characters for team "web".'],
    ['web: [a, ""]', 'line 1, column 10: Write globs of 1 to 1000'],
    [
      'web: {budget: 5}',
      'line 1, column 6: Write a glob or a list of globs for team "web"; budgets go into budget.',
    ],
    ['web: "!old"', 'line 1, column 6: "!old": no glob excludes here. Give the project to a team further up'],
    ['web: !old', 'line 1, column 6: YAML tags are not allowed. Put a text that starts with ! in quotes.'],
    [
      'web: *-old',
      'line 1, column 6: YAML aliases are not allowed. Put a text that starts with * in quotes.',
    ],
    ['x: &a [b]\nweb: *a', 'line 2, column 6: YAML aliases are not allowed.'],
    ['web: a\napi: b\nweb: c', 'line 3, column 1: This name stands here for the second time.'],
    ['"": a', "line 1, column 1: Write a team's name with 1 to 200 characters"],
    ['" web": a', "line 1, column 1: Write a team's name with 1 to 200 characters"],
    ['"a\\x1b[2J": a', "line 1, column 1: Write a team's name with 1 to 200 characters"],
    [`${'x'.repeat(201)}: a`, "line 1, column 1: Write a team's name with 1 to 200 characters"],
    ['(no team): a', 'line 1, column 1: A name in parentheses is one of the report itself.'],
    ['(seats): a', 'line 1, column 1: A name in parentheses is one of the report itself.'],
    [`web: [${'x,'.repeat(10_001)}]`, 'line 1, column 1: There are 10001 globs; write at most 10000.'],
  ])('refuses %j', async (teams, message) => {
    const [problem, ...others] = await refuse({ teams });
    expect(problem).toMatch(/^teams \(CIRCLECI_USAGE_TEAMS\), line \d+, column \d+: /);
    expect(problem).toContain(message);
    expect(others).toEqual([]);
  });

  it.each([
    ['none.yml', ', "none.yml" cannot be used: there is no such file.'],
    ['../none/teams.yml', ', "../none/teams.yml" cannot be used: there is no such file.'],
    ['teams.yml/x.yml', ', "teams.yml/x.yml" cannot be used: it cannot be read (ENOTDIR).'],
    ['folder.yml', ', "folder.yml" cannot be used: it is not a file.'],
    ['latin.yml', ', "latin.yml" cannot be used: it is not UTF-8 text.'],
    ['wide.yml', ', "wide.yml" cannot be used: it is not UTF-8 text.'],
    ['large.yml', ', "large.yml" cannot be used: it holds more than 256 KiB.'],
    ['bad.yml', ', "bad.yml", line 2, column 1: '],
    ['empty.yml', ', "empty.yml", line 1, column 1: Write a line for each team'],
  ])('refuses the file %s', async (teams, message) => {
    expect(await refuse({ teams })).toEqual([
      expect.stringContaining(`teams (CIRCLECI_USAGE_TEAMS)${message}`),
    ]);
  });

  it('reads files from the workspace on GitHub', async () => {
    const github = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder, INPUT_TEAMS: 'teams.yml' };
    expect((await configOf(github, { cwd: '/elsewhere' })).teams?.teams).toHaveLength(2);
    expect((await configOf({}, { argv: ['--teams', join(folder, 'teams.yml')] })).teams?.teams).toHaveLength(
      2,
    );
  });

  it('tells of ten problems, and that there are more', async () => {
    const teams = Array.from({ length: 500 }, (_, i) => `t${i}: []`).join('\n');
    const problems = await refuse({ teams, top: '0' });
    expect(problems).toHaveLength(12);
    expect(problems[0]).toContain('top (CIRCLECI_USAGE_TOP)');
    expect(problems.at(-1)).toBe('teams (CIRCLECI_USAGE_TEAMS) has more problems than these.');
  });

  it('shows pieces of a document escaped, cut and without secrets', async () => {
    const shown = async (glob: string) =>
      (await refuse({ teams: `web: ${JSON.stringify(`!${glob}`)}` })).join();
    expect(await shown('::error::\u202e')).toContain('"!:\\:error:\\:\\u{202e}"');
    expect((await shown('x'.repeat(900))).length).toBeLessThan(250);
    expect(await shown('my CCIPAT_token')).not.toContain('CCIPAT_token');
  });
});

describe('budget', () => {
  const teams = 'web: web-*\n__proto__: a';
  it.each([
    ['500000', { total: 500_000, teams: [], projects: [] }],
    ['0.5', { total: 0.5, teams: [], projects: [] }],
    ['total: 7', { total: 7, teams: [], projects: [] }],
    [
      '{"teams":{"web":1,"(no team)":2}}',
      {
        total: null,
        teams: [
          ['web', 1],
          ['(no team)', 2],
        ],
        projects: [],
      },
    ],
    ['budget.yaml', { total: null, teams: [['web', 1000]], projects: [] }],
    [
      'projects:\n  acme/web: 2.5\n  __proto__: 3\n  web: 1\ntotal: "9"\nteams: {__proto__: 4}',
      {
        total: 9,
        teams: [['__proto__', 4]],
        projects: [
          ['acme/web', 2.5],
          ['__proto__', 3],
          ['web', 1],
        ],
      },
    ],
  ])('reads %j', async (budget, expected) => {
    expect((await read({ budget, teams })).budget).toEqual(expected);
  });

  it.each([
    ['0', ': "0" is not allowed. Write a number of credits above 0, such as 500000, or YAML with'],
    ['500k', ': "500k" is not allowed. Write a number of credits'],
    ['a: b: c', ', line 1, column 4: '],
    [
      '- total: 5',
      ', line 1, column 1: Write a number of credits, or at least one of total:, teams: and projects:.',
    ],
    ['{}\n', ': "{}" is not allowed.'],
    ['#:', ', line 1, column 1: Write a number of credits, or at least one of'],
    [
      'totl: 5',
      ', line 1, column 1: "totl" is not known here; write total, teams or projects. Did you mean total?',
    ],
    ['__proto__: 5', ', line 1, column 1: "__proto__" is not known here'],
    ['total: 0', ', line 1, column 8: Write a number of credits above 0'],
    ['total: -1', ', line 1, column 8: Write a number of credits above 0'],
    ['total: 1e6', ', line 1, column 8: Write a number of credits above 0'],
    ['total: 500,000', ', line 1, column 8: Write a number of credits above 0'],
    ['total: null', ', line 1, column 8: Write a number of credits above 0'],
    ['total: .inf', ', line 1, column 8: Write a number of credits above 0'],
    ['total: [5]', ', line 1, column 8: Write a number of credits above 0'],
    ['total:', ', line 1, column 7: Write a number of credits above 0'],
    ['teams: 5', ', line 1, column 8: Write names with their credits here'],
    ['projects:', ', line 1, column 10: Write names with their credits here'],
    ['projects: {}', ', line 1, column 11: Write names with their credits here'],
    ['projects: {web-*: 5}', ', line 1, column 12: Write the name of one project, not "web-*".'],
    ['projects: {"": 5}', ', line 1, column 12: Write the name of one project'],
    ['teams: {Web: 5}', ', line 1, column 9: The input teams has no team "Web".'],
    ['total: 5\ntotal: 6', ', line 2, column 1: This name stands here for the second time.'],
    ['none.yml', ', "none.yml" cannot be used: there is no such file.'],
  ])('refuses %j', async (budget, message) => {
    expect(await refuse({ budget, teams })).toEqual([
      expect.stringContaining(`budget (CIRCLECI_USAGE_BUDGET)${message}`),
    ]);
  });

  it('of a team needs teams', async () => {
    expect(await refuse({ budget: 'teams: {web: 5}' })).toEqual([
      'budget (CIRCLECI_USAGE_BUDGET), line 1, column 8: These are budgets of teams, but the input teams is not set.',
    ]);
    // What teams there are cannot be known here: their own problem is enough.
    expect(await refuse({ budget: 'teams: {web: 5}', teams: 'none.yml' })).toHaveLength(1);
  });
});

describe('prices', () => {
  it.each([
    [
      'prices.yml',
      [
        ['docker', 'large', 20],
        ['docker', 'arm.2xlarge', null],
        ['machine', 'm4pro.large', 7.5],
        ['machine', 'new', null],
      ],
    ],
    [
      'prices.json',
      [
        ['docker', 'large', 20],
        ['docker', 'small.gen2', null],
        ['__proto__', '__proto__', 0],
      ],
    ],
  ])('reads %s', async (prices, expected) => {
    expect((await read({ prices })).prices).toEqual(
      expected.map(([executor, resourceClass, creditsPerMinute]) => ({
        executor,
        resourceClass,
        creditsPerMinute,
      })),
    );
  });

  it.each([
    ['20', 1, 1, 'Write executors with the prices of their resource classes'],
    ['', 1, 1, 'Write executors with the prices'],
    ['docker: 5', 1, 9, 'Write executors with the prices'],
    ['docker:', 1, 8, 'Write executors with the prices'],
    ['docker: {large: "null"}', 1, 17, 'Write credits a minute from 0 to 100000'],
    ['docker: {large: -1}', 1, 17, 'Write credits a minute'],
    ['docker: {large: 1e3}', 1, 17, 'Write credits a minute'],
    ['docker: {large: .nan}', 1, 17, 'Write credits a minute'],
    ['docker: {large: 100001}', 1, 17, 'Write credits a minute'],
    ['docker: {large: [5]}', 1, 17, 'Write credits a minute'],
    ['docker: {large: 5, large: 6}', 1, 20, 'This name stands here for the second time.'],
  ])('refuses a file with %j', async (text, line, column, message) => {
    writeFileSync(join(folder, 'some-prices'), text);
    const [problem, ...others] = await refuse({ prices: 'some-prices' });
    expect(problem).toContain(
      `prices (CIRCLECI_USAGE_PRICES), "some-prices", line ${line}, column ${column}: ${message}`,
    );
    expect(others).toEqual([]);
  });

  it('must be a file', async () => {
    expect(await refuse({ prices: 'docker: {large: 20}' })).toEqual([
      'prices (CIRCLECI_USAGE_PRICES), "docker: {large: 20}" cannot be used: there is no such file.',
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
