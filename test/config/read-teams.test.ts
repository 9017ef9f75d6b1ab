import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, read, refuse, useFolder } from './figures.ts';
import { configOf } from './request.ts';

useFolder();

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
