import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/common/errors.ts';
import { ExitCode } from '../../src/common/exit-code.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { ORG_ID, problemsOf, request } from './request.ts';

/** As CircleCI's tokens were before they had a prefix. */
const OLD_TOKEN = '0123456789abcdef0123456789abcdef01234567';

describe('InputError', () => {
  it('is exit code 2', async () => {
    await expect(readConfig(request({}))).rejects.toThrow(InputError);
    expect(new InputError([]).exitCode).toBe(ExitCode.badInput);
  });

  it('does not let a problem hide another', async () => {
    const env = { CIRCLECI_USAGE_TOP: '0', CIRCLECI_USAGE_LENIENT: 'maybe', START_DATE: '2026-02-30' };
    expect(
      await problemsOf({ ...env, CIRCLECI_API_TOKEN: '' }, { argv: ['--nope', '1', '--org-id', 'gh/acme'] }),
    ).toEqual([
      '--nope is not an option here. See --help.',
      'circleci-api-token is missing: set CIRCLECI_API_TOKEN in the environment.',
      expect.stringMatching(/^org-id \(--org-id\): "gh\/acme" is not allowed\. A slug/),
      'start-date (START_DATE): "2026-02-30" is not allowed. Write a day that exists as YYYY-MM-DD, such as 2026-01-31.',
      'top (CIRCLECI_USAGE_TOP): "0" is not allowed. Write a whole number from 1 to 1000.',
      'lenient (CIRCLECI_USAGE_LENIENT): "maybe" is not allowed. Write true, false, yes, no, 1 or 0.',
      'start-date (START_DATE) is given without end-date: give both, in the same place, or neither.',
    ]);
  });

  it('names the flag of a word that is neither a boolean nor a command', async () => {
    expect(await problemsOf({}, { argv: ['--lenient', 'maybe'] })).toEqual([
      'lenient (--lenient): "maybe" is not allowed. Write true, false, yes, no, 1 or 0.',
    ]);
    const hidden = await problemsOf({}, { argv: ['--lenient', 'CCIPAT_hunter2'] });
    expect(hidden).toEqual([expect.stringMatching(/^lenient \(--lenient\): the value \(not shown/)]);
  });

  it('tells where to set what is missing', async () => {
    expect(await problemsOf({ ORG_ID: '' })).toEqual([
      'org-id is missing: give --org-id, or set ORG_ID in the environment.',
    ]);
    expect(await problemsOf({ GITHUB_ACTIONS: 'true', CIRCLECI_API_TOKEN: '' })).toEqual([
      'circleci-api-token is missing: give it under with:, or set CIRCLECI_API_TOKEN in the environment.',
    ]);
  });

  it('names unknown inputs of the action', async () => {
    expect(
      await problemsOf({ GITHUB_ACTIONS: 'true', INPUT_ORG_ID: ORG_ID, INPUT_SQUADS: 'x', INPUT_OTHER: '' }),
    ).toEqual([
      '"org_id" under with: is not an input. Did you mean org-id?',
      expect.stringMatching(/^"squads" under with: is not an input\./),
    ]);
    expect(await problemsOf({ INPUT_ORG_ID: ORG_ID })).toEqual([]);
  });

  it.each([
    [{ START_DATE: '2026-03-02', END_DATE: '2026-03-01' }, 'which is after end-date (END_DATE), 2026-03-01.'],
    [{ END_DATE: '2026-03-01' }, 'end-date (END_DATE) is given without start-date'],
    [
      { START_DATE: '2026-03-01', END_DATE: '2026-03-02', CIRCLECI_USAGE_PERIOD: 'last-week' },
      'period (CIRCLECI_USAGE_PERIOD) and start-date (START_DATE) are both given',
    ],
    [{ START_DATE: '2026-03-10', END_DATE: '2026-03-11' }, 'the last complete day is 2026-03-09 (UTC)'],
    [{ CIRCLECI_USAGE_TIME_SCALE: '2' }, 'it needs an api-url on this machine'],
    [
      { CIRCLECI_USAGE_TIME_SCALE: '2', CIRCLECI_USAGE_API_URL: 'https://127.0.0.1.example' },
      'needs an api-url',
    ],
  ])('refuses %j', async (env, message) => {
    expect(await problemsOf(env)).toEqual([expect.stringContaining(message)]);
  });

  it('escapes and cuts what it shows', async () => {
    const [problem = ''] = await problemsOf({
      CIRCLECI_USAGE_TOP: `1\n::error::x\u001b[2J\u202e${'9'.repeat(500)}`,
    });
    expect(problem).toContain('"1\\u{a}:\\:error:\\:x\\u{1b}[2J\\u{202e}999');
    expect(problem.length).toBeLessThan(200);
  });

  it.each([
    [{ CIRCLECI_API_TOKEN: 'hunter2 and\nmore' }],
    [{ ORG_ID: 'hunter2', CIRCLECI_API_TOKEN: 'hunter2' }],
    [{ ORG_ID: 'CCIPAT_hunter2' }],
    [{ CIRCLECI_USAGE_TOP: 'hunter2', DD_API_KEY: 'hunter2' }],
    [{ CIRCLECI_USAGE_API_URL: 'https://me:hunter2@circleci.com' }],
    [{ QUICKCHART_URL: 'ftp://example.org/?key=hunter2' }],
  ])('keeps the secret of %j out', async (env) => {
    const problems = await problemsOf(env);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join()).not.toContain('hunter2');
  });

  it.each([
    [{ ORG_ID: OLD_TOKEN }],
    [{ CIRCLECI_USAGE_TOP: `"${OLD_TOKEN}"` }],
    [{ CIRCLECI_USAGE_TEAMS: `web: "!${OLD_TOKEN}"` }],
    [{ GITHUB_ACTIONS: 'true', [`INPUT_${OLD_TOKEN}`]: 'x' }],
  ])('does not show what looks like a token: %j', async (env) => {
    const problems = await problemsOf(env);
    expect(problems).toHaveLength(1);
    expect(problems.join()).not.toContain('0123456');
  });

  it('does not show a token that stands for the name of a file', async () => {
    const problems = await problemsOf({}, { argv: ['--env-file', 'CCIPAT_hunter2'] });
    expect(problems).toEqual([
      '--env-file: "(not shown, it looks like a token)" cannot be used: there is no such file.',
    ]);
  });

  it.each([OLD_TOKEN, 'CCIPAT_hunter2', 'acme'])('says that token and id look swapped: %s', async (token) => {
    const problems = await problemsOf({ CIRCLECI_API_TOKEN: ORG_ID, ORG_ID: token });
    expect(problems).toEqual([
      expect.stringMatching(/^org-id \(ORG_ID\): .* is not allowed\. Write the organisation's UUID/),
      'circleci-api-token (CIRCLECI_API_TOKEN) holds a UUID and org-id (ORG_ID) does not: the two look swapped.',
    ]);
    expect(problems.join()).not.toMatch(/hunter2|0123456/);
  });

  it.each([
    {},
    { ORG_ID: 'acme' },
    { CIRCLECI_API_TOKEN: ORG_ID },
    { CIRCLECI_API_TOKEN: ORG_ID, ORG_ID: '' },
  ])('says nothing of the kind for %j', async (env) => {
    expect((await problemsOf(env)).join()).not.toContain('swapped');
  });
});
