import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkRun } from '../../bench/check-run.ts';
import { type Measured, median } from '../../bench/measure.ts';
import { PEERS, type Program, reasonAgainst, type Task } from '../../bench/programs.ts';
import { withSection } from '../../bench/publish.ts';
import { runRounds } from '../../bench/rounds.ts';
import { tablesOf } from '../../bench/table.ts';
import { differenceOf, type Totals } from '../../bench/totals.ts';

const program = (name: string, task: Task): Program => ({
  name,
  what: name,
  task,
  readsPlain: false,
  command: () => ({ file: name, args: [] }),
});

describe('totals', () => {
  const expected: Totals = {
    day: [
      ['2026-01-01', 2, 30, 20, 60],
      ['2026-01-02', 1, 5, 5, 10],
    ],
    status: [['success', 3, 35, 25, 70]],
  };

  test('are equal in any order', () => {
    const found: Totals = { ...expected, day: expected.day?.toReversed() ?? [] };
    expect(differenceOf(expected, found)).toBeUndefined();
  });

  test('are compared only as far as a program computes them', () => {
    expect(differenceOf(expected, { status: [['success', null, 35, null, null]] })).toBeUndefined();
  });

  test('differ by a sum, a key or a group', () => {
    expect(differenceOf(expected, { status: [['success', 3, 36, 25, 70]] })).toMatch(/by status/);
    expect(differenceOf(expected, { status: [['failed', 3, 35, 25, 70]] })).toMatch(/expected null/);
    expect(differenceOf(expected, { day: [['2026-01-01', 2, 30, 20, 60]] })).toMatch(
      /1 groups by day, expected 2/,
    );
  });
});

test('the median is the middle, or between the two middle ones', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test('ratios are of the same round, fastest first', () => {
  const runs = (...walls: number[]): Measured[] =>
    walls.map((wall) => ({ wall, cpu: 2 * wall, peak: 1e6 * wall }));
  const ours = { program: program('ours', 'whole'), runs: runs(2, 4, 8) };
  const slow = { program: program('slow', 'whole'), runs: runs(30, 20, 24) };
  const zcat = { program: program('zcat', 'limit'), runs: runs(1, 2, 4) };
  const lines = tablesOf([slow, ours, zcat], ours).split('\n');
  expect(lines.filter((line) => /^(?:\| [*sz]|[A-Z])/.test(line))).toEqual([
    'The whole task:',
    '| **ours** | 4.00 | 1.00 | 2.00 | 8.00 | 1.00 | 8 |',
    '| slow | 24.00 | 5.00 | 10.00 | 48.00 | 5.00 | 30 |',
    'Unpacking alone, a limit:',
    '| zcat | 2.00 | 0.50 | 1.00 | 4.00 | 0.50 | 4 |',
  ]);
});

describe('what a program leaves', () => {
  const day: Totals['day'] = [['2026-01-01', 2, 30, 20, 60]];
  const folderWith = (totals: Totals, merged = true) => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-check-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'totals.json'), JSON.stringify(totals));
    if (merged) writeFileSync(join(folder, 'merged.csv'), '');
    return folder;
  };

  test('must be equal as far as its task goes', () => {
    expect(() => checkRun(program('some', 'easier'), { day }, folderWith({ day }))).not.toThrow();
    const other: Totals = { day: [['2026-01-01', 2, 31, 20, 60]] };
    expect(() => checkRun(program('some', 'easier'), { day }, folderWith(other))).toThrow(
      /some finds by day/,
    );
    expect(() => checkRun(program('some', 'whole'), { day }, folderWith({ day }))).toThrow(
      /no totals by project/,
    );
  });

  test('holds merged.csv, unless it only unpacks', () => {
    const folder = folderWith({ day }, false);
    expect(() => checkRun(program('some', 'easier'), { day }, folder)).toThrow('some wrote no merged.csv.');
    expect(() => checkRun(program('zcat', 'limit'), { day }, folder)).not.toThrow();
  });
});

test('a peer that can’t read the dialect or lacks its program is left out with the reason', () => {
  expect(reasonAgainst(program('some', 'whole'), 'mixed')).toMatch(/one dialect/);
  expect(reasonAgainst(program('some', 'whole'), 'plain')).toMatch(/escapes/);
  expect(reasonAgainst(program('some', 'whole'), 'quoted')).toBeUndefined();
  const needs = { program: 'no-such-program', debianPackage: 'some-package' };
  expect(reasonAgainst({ ...program('some', 'whole'), needs }, 'quoted')).toBe(
    'There is no no-such-program: apt-get install some-package.',
  );
});

// GNU time measures, and not every system has it.
test.skipIf(!existsSync('/usr/bin/time'))(
  'a program that fails is left out of all rounds, with the reason',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-rounds-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const good = { ...program('good', 'limit'), command: () => ({ file: 'true', args: [] }) };
    const bad = { ...program('bad', 'limit'), command: () => ({ file: 'false', args: [] }) };
    const failures: string[] = [];
    const series = await runRounds([bad, good], {
      count: 2,
      data: folder,
      out: join(folder, 'out'),
      onRun: () => {},
      onFailure: ({ name }, error) => failures.push(`${name}: ${error}`),
    });
    expect(series.map(({ program, runs }) => [program.name, runs.length])).toEqual([['good', 2]]);
    expect(failures).toEqual([expect.stringMatching(/^bad: .* ended with code 1/)]);
  },
);

test('names of peers differ', () => {
  expect(new Set(PEERS.map(({ name }) => name)).size).toBe(PEERS.length);
});

test('a section is replaced between its markers alone', () => {
  const page = 'a\n<!-- x:start -->\nold\n<!-- x:end -->\n<!-- y:start -->\n<!-- y:end -->\nb\n';
  const after = withSection(page, 'x', 'new\n');
  expect(after).toBe('a\n<!-- x:start -->\n\nnew\n\n<!-- x:end -->\n<!-- y:start -->\n<!-- y:end -->\nb\n');
  expect(withSection(after, 'x', 'new')).toBe(after);
  expect(() => withSection(page, 'z', 'new')).toThrow(/lacks <!-- z:start -->/);
});
