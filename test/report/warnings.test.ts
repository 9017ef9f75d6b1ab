import { describe, expect, it } from 'vitest';
import { createProjectFilter } from '../../src/config/project-filter.ts';
import { createTeamMatcher } from '../../src/config/teams.ts';
import type { ReportRequest } from '../../src/report/build.ts';
import type { CellSpec } from '../support/cube.ts';
import { NO_COUNTS, periodOf, reportOf } from '../support/report.ts';

const cells: CellSpec[] = [
  { project: 'web-shop', job: 'test', credits: { compute: 10, user: 3 } },
  { project: 'site', job: 'test', credits: { dlc: 200 } },
  { period: 1, project: 'etl', job: 'test', credits: { compute: 9 } },
];

/** Of the day of all cells: a longer period would lack rows. */
const period = periodOf('2026-06-01', '2026-06-01');
const warnings = (request: Partial<ReportRequest>, of = cells) =>
  reportOf(of, { period, ...request }).quality.warnings;

/** A filter that was asked for the projects of `cells`, and for one more that it may keep out. */
function filterOf(...globs: string[]): ReportRequest['filter'] {
  const filter = createProjectFilter(globs);
  for (const name of ['web-shop', 'site', 'etl', 'ios-app']) filter.includes({ organisation: 'acme', name });
  return { globs, projects: filter.projects() };
}

describe('warnings', () => {
  it('are those that came before, and none of what is well', () => {
    expect(warnings({ warnings: ['a note'], filter: filterOf('web-*', 'site', 'etl', '!ios-*') })).toEqual([
      'a note',
    ]);
  });

  it('name kinds of credits that are more than their total', () => {
    expect(warnings({}, [{ project: 'web', credits: { compute: 5, other: -2.5 } }])).toEqual([
      'The kinds of credits add up to 2.5 more than TOTAL_CREDITS: some rows have no total, or a wrong one.',
    ]);
  });

  it('name globs that give their team nothing in either period, and why', () => {
    const teams = createTeamMatcher({
      teams: [
        { name: 'web "platform"', globs: ['web-*', 'acme/site'] },
        { name: 'data', globs: ['etl', 'wbe-*', 'web-shop'] },
      ],
      remainder: 'others',
    });
    expect(warnings({ teams })).toEqual([
      'The glob "wbe-*" of team "data" matches no project: check its spelling, or remove it.',
      'The glob "web-shop" of team "data" matches only projects that team "web \\"platform\\"" has already: the first match wins.',
    ]);
  });

  it('let globs of teams be that match what the projects input keeps out', () => {
    const teams = createTeamMatcher({
      teams: [{ name: 'mobile', globs: ['ios-*', 'oss-*'] }],
      remainder: 'others',
    });
    expect(warnings({ teams, filter: filterOf('web-*', 'site', 'etl') })).toEqual([
      'The glob "oss-*" of team "mobile" matches no project: check its spelling, or remove it.',
    ]);
  });

  it('name globs of the projects input that match nothing, or all of it when it matches no row', () => {
    const filter = filterOf('web-*', 'plattform-*', '!nosuch', '!ios-*');
    expect(warnings({ filter })).toEqual([
      'The glob "plattform-*" of the projects input matches no project: check its spelling, or remove it.',
      'The glob "nosuch" of the projects input matches no project: check its spelling, or remove it.',
    ]);
    const counts = { ...NO_COUNTS, period: 1177, excludedByProjects: 1177 };
    expect(warnings({ filter, counts }, [])).toEqual([
      'The projects input matches none of the projects in 1,177 rows.',
    ]);
    const some = { ...NO_COUNTS, period: 5, excludedByProjects: 4 };
    expect(warnings({ filter: filterOf('web-*'), counts: some })).toEqual([]);
    expect(warnings({ counts: NO_COUNTS }, [])).toEqual([]);
  });

  it('name budgets of projects that nothing counts for', () => {
    const budget = (name: string) => [name, 100] as const;
    const names = ['web-shop', 'acme/site', 'etl', 'web-shpo', 'other/site', 'ios-app', 'quite else'];
    const budgets = { total: 5, teams: [budget('nobody')], projects: names.map(budget) };
    expect(warnings({ budgets, filter: filterOf('!ios-*') })).toEqual([
      'The budget of project "web-shpo" counts nothing: no project of either period has this name. Did you mean "web-shop"?',
      'The budget of project "other/site" counts nothing: no project of either period has this name.',
      'The budget of project "ios-app" counts nothing: the projects input leaves it out, or it has another name by now.',
      'The budget of project "quite else" counts nothing: no project of either period has this name.',
    ]);
  });
});
