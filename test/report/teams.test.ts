import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTeamMatcher } from '../../src/config/teams.ts';
import { NONE, SEATS } from '../../src/report/report.ts';
import { chargebackOf } from '../../src/report/teams.ts';
import { CREDIT_KINDS } from '../../src/usage/cube.ts';
import type { CellSpec } from '../support/cube.ts';
import { caseOf, micro, someCells, sumOf } from './support.ts';

const matcher = createTeamMatcher({
  teams: [
    { name: 'web "platform"', globs: ['web-*', 'acme/site'] },
    { name: 'data', globs: ['etl', 'wbe-*', 'web-shop'] },
  ],
  remainder: 'others',
});

const cells: CellSpec[] = [
  { project: 'web-shop', job: 'test', credits: { compute: 10, storage: 0.5, user: 3 } },
  { project: 'web-shop', job: 'lint', credits: { compute: 2 } },
  { project: 'site', job: 'test', credits: { dlc: 200 } },
  { project: 'api', job: 'test', credits: { compute: 7 } },
  { project: '', job: 'test', credits: { other: 1 } },
  { project: '', credits: { user: 40 } },
  { period: 1, project: 'etl', job: 'test', credits: { compute: 9 } },
];

describe('chargebackOf', () => {
  it('charges each team for its projects, by kind, and seats to nobody', () => {
    const { cube, whole } = caseOf(cells);
    const rows = chargebackOf(cube, whole, matcher.teamOf);
    expect(rows.map(({ team, project, credits, cost }) => [team, project, credits, cost])).toEqual([
      ['others', 'api', 7, 0.007],
      ['others', NONE, 1, 0.001],
      ['web "platform"', 'site', 200, 0.2],
      ['web "platform"', 'web-shop', 12.5, 0.0125],
      [SEATS, '', 43, 0.043],
    ]);
    expect(rows[3]).toEqual({
      team: 'web "platform"',
      project: 'web-shop',
      organisation: 'acme',
      credits: 12.5,
      cost: 0.0125,
      creditsByKind: {
        compute: 12,
        dlc: 0,
        user: 0,
        storage: 0.5,
        network: 0,
        lease: 0,
        leaseOverage: 0,
        ipRanges: 0,
        other: 0,
      },
    });
    expect(rows[4]?.creditsByKind).toMatchObject({ user: 43, compute: 0 });
  });

  it('takes no money for excluded seats', () => {
    const { cube, whole } = caseOf(cells, { seats: 'exclude' });
    expect(chargebackOf(cube, whole, matcher.teamOf).at(-1)).toMatchObject({
      team: SEATS,
      credits: 43,
      cost: 0,
    });
  });

  it('adds up to the total, and each row to its kinds, whatever the rows', () => {
    fc.assert(
      fc.property(someCells, (random) => {
        const { cube, whole } = caseOf(random);
        const rows = chargebackOf(cube, whole, ({ name }) => (name < 'c' ? '__proto__' : name));
        expect(sumOf(rows, 'credits')).toBe(whole.current.credits + whole.current.seats);
        for (const { credits, creditsByKind } of rows) {
          const kinds = CREDIT_KINDS.reduce((sum, kind) => sum + micro(creditsByKind[kind]), 0n);
          expect(kinds).toBe(micro(credits));
        }
      }),
    );
  });
});
