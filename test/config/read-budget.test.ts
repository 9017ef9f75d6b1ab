import { describe, expect, it } from 'vitest';
import { read, refuse, useFolder } from './figures.ts';

useFolder();

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
