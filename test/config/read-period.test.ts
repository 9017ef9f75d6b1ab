import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configOf, problemsOf } from './request.ts';

describe('the days of a run', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'days-'));
    writeFileSync(join(folder, 'dates'), 'START_DATE=2026-01-01\nEND_DATE=2026-01-31\n');
    writeFileSync(join(folder, 'start'), 'START_DATE=2026-01-01\n');
    writeFileSync(join(folder, 'period'), 'CIRCLECI_USAGE_PERIOD=last-month\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const dates = { START_DATE: '2026-01-01', END_DATE: '2026-01-31' };
  const period = { CIRCLECI_USAGE_PERIOD: 'last-month' };
  const github = { GITHUB_ACTIONS: 'true' };
  const february = ['--start-date', '2026-02-01', '--end-date', '2026-02-02'];

  it.each([
    [['--period', 'yesterday'], dates, 'yesterday'],
    [['--period', 'yesterday'], period, 'yesterday'],
    [february, period, '2026-02-01..2026-02-02'],
    [february, dates, '2026-02-01..2026-02-02'],
    [['--period', 'yesterday', '--env-file', 'dates'], {}, 'yesterday'],
    [[...february, '--env-file', 'period'], {}, '2026-02-01..2026-02-02'],
    [['--env-file', 'dates'], period, 'last-month'],
    [['--env-file', 'period'], dates, '2026-01-01..2026-01-31'],
    [['--env-file', 'dates'], {}, '2026-01-01..2026-01-31'],
    [[], { ...github, INPUT_PERIOD: 'last-week', ...dates }, 'last-week'],
    [['--period', 'yesterday'], { ...github, INPUT_PERIOD: 'last-week', ...dates }, 'yesterday'],
    [
      [],
      { ...github, 'INPUT_START-DATE': '2026-03-01', 'INPUT_END-DATE': '2026-03-02', ...period },
      '2026-03-01..2026-03-02',
    ],
    [['--period='], { ...github, INPUT_PERIOD: ' ', ...dates }, '2026-01-01..2026-01-31'],
    // What is not used is not checked.
    [['--period', 'yesterday'], { START_DATE: 'x' }, 'yesterday'],
  ])('come from the highest source that names any: %j over %j', async (argv, env, label) => {
    expect((await configOf(env, { argv, cwd: folder })).period.label).toBe(label);
  });

  it('may be older than what CircleCI keeps: the exporter, which has the rule, warns of it once', async () => {
    const { period, notes } = await configOf({}, { argv: ['--period', 'last-400-days'] });
    expect(period.period.first).toBe('2025-02-03');
    expect([...period.notes, ...notes]).toEqual([]);
  });

  it.each([
    [
      ['--start-date', '2026-02-01'],
      dates,
      'start-date (--start-date) is given without end-date: give both, in the same place, or neither.',
    ],
    [
      [],
      { ...github, 'INPUT_END-DATE': '2026-02-01', ...dates },
      'end-date (under with:) is given without start-date: give both, in the same place, or neither.',
    ],
    [
      ['--env-file', 'start'],
      { END_DATE: '2026-02-01' },
      'end-date (END_DATE) is given without start-date: give both, in the same place, or neither.',
    ],
    [
      [...february, '--period', 'yesterday'],
      {},
      'period (--period) and start-date (--start-date) are both given: give either a period or the two dates.',
    ],
    [
      [],
      { ...github, 'INPUT_END-DATE': '2026-03-01', 'INPUT_START-DATE': '2026-03-01', INPUT_PERIOD: 'x-y' },
      'are both given',
    ],
  ])('conflict within one source: %j and %j', async (argv, env, message) => {
    expect((await problemsOf(env, { argv, cwd: folder })).join('\n')).toContain(message);
  });
});
