import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createTeamMatcher } from '../../src/config/teams.ts';
import { renderCosts } from '../../src/render/costs/costs.ts';
import { type FileOptions, renderFiles } from '../../src/render/files.ts';
import { renderLogSummary } from '../../src/render/log-summary.ts';
import { renderSlackFile } from '../../src/render/slack/file.ts';
import { renderSummary } from '../../src/render/summary.ts';
import { sortedCredits } from '../../src/render/tables/sorted-credits.ts';
import { renderTables } from '../../src/render/tables/tables.ts';
import type { Report } from '../../src/report/report.ts';
import type { Cube } from '../../src/usage/cube.ts';
import { seeds } from '../faults/seeded.ts';
import { hostileName } from '../host/hostile-names.ts';
import { type CellSpec, cubeOf } from '../support/cube.ts';
import { reportOf } from '../support/report.ts';
import { breachesOf, MARKER } from './checks.ts';

/** A thousand names to a set: 8,000 names in the suite, and as many thousands as SOAK says. */
const SETS = seeds(8).length;
const CELLS = 125;
/** Names of a cell. */
const NAMES = 8;

vi.setConfig({ testTimeout: 60_000 + SETS * 3000 });

const name = fc.oneof({ weight: 8, arbitrary: hostileName }, { weight: 1, arbitrary: fc.constant(MARKER) });

const cell: fc.Arbitrary<CellSpec> = fc.record({
  period: fc.constantFrom(0 as const, 1 as const),
  project: fc.record({ name, organisation: name, id: fc.uuid(), vcsUrl: name }),
  workflow: name,
  job: name,
  executor: name,
  resourceClass: name,
  status: fc.oneof(name, fc.constantFrom('success', 'failed', 'canceled')),
  counts: fc.record({ runs: fc.nat(50), seconds: fc.nat(90_000) }),
  credits: fc.record({ compute: fc.nat(1e6), user: fc.nat(1e4) }),
});

describe(`${SETS * CELLS * NAMES} hostile names`, () => {
  it('make no command, no escape sequence, no formula, no element and no torn table in any text', () => {
    for (let set = 1; set <= SETS; set++) {
      const breaches = textsOf(hostileUsage(set)).flatMap(([file, text]) => breachesOf(file, text));
      expect({ set, breaches }).toEqual({ set, breaches: [] });
    }
  });

  it('nor in any other file', async () => {
    const { report, cube } = hostileUsage(1);
    for await (const { name: file, bytes } of renderFiles(report, cube, OPTIONS)) {
      const encoding = file.endsWith('.png') ? 'latin1' : 'utf8';
      const content =
        bytes instanceof Uint8Array ? Buffer.from(bytes).toString(encoding) : [...bytes].join('');
      expect(breachesOf(file, content)).toEqual([]);
    }
  });
});

const OPTIONS: FileOptions = {
  top: 50,
  quickchartUrl: undefined,
  slack: {},
  costs: { focus: { version: '1.2', basis: 'effective' }, customCosts: true, upload: null, cbf: true },
  teamOf: ({ name }) => `team of ${name}`,
  onWarning: () => {},
  onImages: () => {},
};

interface Usage {
  readonly report: Report;
  readonly cube: Cube;
}

function hostileUsage(seed: number): Usage {
  const [cells = [], warnings = []] =
    fc.sample(
      fc.tuple(
        fc.array(cell, { minLength: CELLS, maxLength: CELLS }),
        fc.array(name, { minLength: 20, maxLength: 20 }),
      ),
      { seed, numRuns: 1 },
    )[0] ?? [];
  const teams = createTeamMatcher({
    teams: [{ name: MARKER, globs: ['*a*'] }],
    remainder: warnings[0] ?? 'rest',
  });
  const filter = { globs: warnings, projects: [] };
  return { report: reportOf(cells, { warnings, teams, filter }), cube: cubeOf(cells) };
}

/** Everything but pictures, which take longer than all the rest. */
function textsOf({ report, cube }: Usage): [string, string][] {
  return [
    ['log', renderLogSummary(report, 1000).join('\n')],
    ['summary.md', renderSummary(report, { top: 1000 })],
    ['report.json', JSON.stringify(report)],
    ['sorted_credits.csv', sortedCredits(report)],
    ...renderTables(report).map(({ name: file, text }): [string, string] => [file, text]),
    ['slack-message.json', renderSlackFile(report, OPTIONS.slack)],
    ...[...renderCosts(report, cube, OPTIONS)].map(({ name: file, bytes }): [string, string] => [
      file,
      [...bytes].join(''),
    ]),
  ];
}
