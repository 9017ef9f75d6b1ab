import { describe, expect, it } from 'vitest';
import { NONE, SEATS } from '../../src/report/report.ts';
import { breakdownsOfCells, CELLS, short } from './broken-down.ts';
import { sideRow } from './support.ts';

describe('side breakdowns', () => {
  it('by trigger, without outcomes, nulls as (none), seats beside them', () => {
    const { trigger } = breakdownsOfCells(CELLS, {
      side: {
        trigger: [
          sideRow('webhook', 85, { rows: 4, runs: 3 }),
          sideRow('__proto__', 3),
          sideRow('', 7, { rows: 1, runs: 0, seconds: 0 }),
          sideRow('webhook', 40, { period: 1 }),
          sideRow('api', 7, { period: 1 }),
        ],
      },
    });
    expect(short(trigger)).toEqual([
      ['webhook', 85, 40, 4, 1],
      [SEATS, 25, 0, 0, 0],
      [NONE, 7, 0, 1, 0],
      ['__proto__', 3, 0, 1, 0],
      ['api', 0, 7, 0, 1],
    ]);
    expect(trigger[0]).toEqual({
      name: 'webhook',
      credits: 85,
      cost: 0.085,
      rows: 4,
      runs: 3,
      seconds: 60,
      share: 85 / 120,
      previousCredits: 40,
      previousRows: 1,
    });
  });

  it('by hour: all hours in order, and what has no hour', () => {
    const { hour } = breakdownsOfCells(CELLS, {
      side: {
        hour: [sideRow('23', 60), sideRow('09', 30), sideRow('', 4), sideRow('09', 40, { period: 1 })],
      },
    });
    expect(hour.map(({ name }) => name)).toEqual([
      ...Array.from({ length: 24 }, (_, i) => String(i).padStart(2, '0')),
      NONE,
      SEATS,
    ]);
    expect(short([...hour].filter(({ credits }) => credits > 0))).toEqual([
      ['09', 30, 40, 1, 1],
      ['23', 60, 0, 1, 0],
      // 95 credits that are not seats, 90 of them at a known hour; six rows, two of them there.
      [NONE, 5, 7, 4, 1],
      [SEATS, 25, 0, 0, 0],
    ]);
  });
});
