import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/common/errors.ts';
import { ExitCode } from '../../src/common/exit-code.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { configOf, ORG_ID, OTHER_ID, problemsOf, REQUIRED, request } from './request.ts';

/** As CircleCI's tokens were before they had a prefix. */
const OLD_TOKEN = '0123456789abcdef0123456789abcdef01234567';

describe('readConfig', () => {
  it('needs a token and an organisation, and has a default for all else', async () => {
    const { token, apiUrl, ...others } = await configOf({});
    expect(token.reveal()).toBe('CCIPAT_token');
    expect(apiUrl.href).toBe('https://circleci.com/');
    expect(others).toEqual({
      orgId: ORG_ID,
      sharedOrgIds: [],
      allowedDownloadHosts: [],
      period: {
        period: { first: '2026-03-03', last: '2026-03-09' },
        previous: { first: '2026-02-24', last: '2026-03-02' },
        label: 'last-7-days',
        kind: 'other',
        calendarEnd: null,
        notes: [],
      },
      mergeUsageReports: true,
      parquet: false,
      outputDir: '/project/circleci-usage',
      stateDir: '/project/.circleci-usage',
      projects: [],
      top: 20,
      creditPrice: 0.0006,
      currency: 'USD',
      seats: 'separate',
      teams: null,
      budget: null,
      failOn: [],
      prices: [],
      lenient: false,
      datadog: null,
      quickchartUrl: undefined,
      slack: { webhookUrl: undefined, when: [], figures: undefined },
      costs: { focus: null, customCosts: false, upload: null, cbf: false },
      artifactName: 'circleci-usage',
      artifactRetentionDays: undefined,
      exportJobIds: [],
      timeoutMinutes: 60,
      timeScale: 1,
      notes: [],
    });
  });

  it.each([
    ['CIRCLECI_API_TOKEN', 'token'],
    ['CIRCLE_TOKEN', 'token'],
    ['CIRCLECI_TOKEN', 'token'],
  ])('takes the token from %s', async (name, value) => {
    expect((await readConfig(request({ env: { [name]: value, ORG_ID } }))).token.reveal()).toBe('token');
  });

  it.each(['ORG_ID', 'CIRCLE_ORGANIZATION_ID'])('takes the organisation from %s', async (name) => {
    expect((await readConfig(request({ env: { CIRCLECI_API_TOKEN: 'x', [name]: OTHER_ID } }))).orgId).toBe(
      OTHER_ID,
    );
  });

  it.each([
    [{ START_DATE: '2026-01-01', END_DATE: '2026-01-31' }, { period: { label: '2026-01-01..2026-01-31' } }],
    [{ MERGE_USAGE_REPORTS: 'False' }, { mergeUsageReports: false }],
    [{ QUICKCHART_URL: 'https://quickchart.io' }, { quickchartUrl: new URL('https://quickchart.io') }],
    [{ SEND_TO_DATADOG: 'false', DATADOG_API_KEY: 'x', DATADOG_SITE: 'x y' }, { notes: [] }],
    [
      { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      { notes: [expect.stringMatching(/^NODE_TLS_REJECT_UNAUTHORIZED is 0, .*NODE_EXTRA_CA_CERTS/)] },
    ],
    [{ NODE_TLS_REJECT_UNAUTHORIZED: '1' }, { notes: [] }],
    [
      { CIRCLECI_USAGE_ALLOWED_DOWNLOAD_HOSTS: 'a.example.com, B.example.com.' },
      { allowedDownloadHosts: ['a.example.com', 'b.example.com'] },
    ],
    [{ CIRCLECI_USAGE_SHARED_ORG_IDS: `${OTHER_ID},${OTHER_ID}` }, { sharedOrgIds: [OTHER_ID] }],
    [{ CIRCLECI_USAGE_PERIOD: 'last-month' }, { period: { label: 'last-month' } }],
    [{ CIRCLECI_USAGE_COMPARE: 'off' }, { period: { label: 'last-7-days', previous: null } }],
    [{ CIRCLECI_USAGE_PROJECTS: 'web-*\n!web-old' }, { projects: ['web-*', '!web-old'] }],
    [{ CIRCLECI_USAGE_TOP: '5' }, { top: 5 }],
    [
      { CIRCLECI_USAGE_CREDIT_PRICE: '0.001', CIRCLECI_USAGE_CURRENCY: 'eur' },
      { creditPrice: 0.001, currency: 'EUR' },
    ],
    [{ CIRCLECI_USAGE_LENIENT: 'yes' }, { lenient: true }],
    [
      { CIRCLECI_USAGE_ARTIFACT_NAME: 'a', CIRCLECI_USAGE_ARTIFACT_RETENTION_DAYS: '3' },
      { artifactRetentionDays: 3 },
    ],
    [
      { CIRCLECI_USAGE_EXPORT_JOB_IDS: `2026-03-01..2026-03-02=${OTHER_ID}` },
      { exportJobIds: [{ window: { first: '2026-03-01', last: '2026-03-02' }, jobId: OTHER_ID }] },
    ],
    [{ CIRCLECI_USAGE_TIMEOUT_MINUTES: '120' }, { timeoutMinutes: 120 }],
    [
      { CIRCLECI_USAGE_API_URL: 'http://127.0.0.1:9', CIRCLECI_USAGE_TIME_SCALE: '100' },
      { apiUrl: new URL('http://127.0.0.1:9'), timeScale: 100 },
    ],
  ])('reads %j', async (env, expected) => {
    expect(await configOf(env)).toMatchObject(expected);
  });

  it('never shows the token', async () => {
    expect(JSON.stringify(await configOf({}))).not.toContain('CCIPAT_token');
  });
});

describe('precedence', () => {
  const github = { GITHUB_ACTIONS: 'true', 'INPUT_ORG-ID': ORG_ID };

  it('is flag, then with:, then environment', async () => {
    const env = { ...github, INPUT_TOP: '2', CIRCLECI_USAGE_TOP: '3' };
    expect((await configOf(env, { argv: ['--top', '1'] })).top).toBe(1);
    expect((await configOf(env)).top).toBe(2);
    expect((await configOf({ ...env, INPUT_TOP: '' })).top).toBe(3);
    expect((await configOf({ ...env, INPUT_TOP: ' ', CIRCLECI_USAGE_TOP: '' })).top).toBe(20);
    expect((await configOf(env, { argv: ['--top', ''] })).top).toBe(2);
  });

  it('keeps the hyphens of GitHub names, and takes them on GitHub alone', async () => {
    expect((await configOf({ ...github, 'INPUT_ORG-ID': OTHER_ID })).orgId).toBe(OTHER_ID);
    expect((await configOf({ 'INPUT_ORG-ID': OTHER_ID })).orgId).toBe(ORG_ID);
    expect((await configOf({ GITHUB_ACTIONS: 'false', 'INPUT_ORG-ID': OTHER_ID })).orgId).toBe(ORG_ID);
  });

  it('takes bare names in their order, and no prefixed name beside them', async () => {
    expect((await configOf({ CIRCLE_ORGANIZATION_ID: OTHER_ID })).orgId).toBe(ORG_ID);
    expect(await configOf({ CIRCLECI_USAGE_ORG_ID: OTHER_ID })).toMatchObject({
      orgId: ORG_ID,
      notes: ['CIRCLECI_USAGE_ORG_ID is not the name of an input and was ignored. Did you mean ORG_ID?'],
    });
    expect(await configOf({ TOP: '5', PERIOD: 'x', CURRENCY: 'y' })).toMatchObject({
      top: 20,
      currency: 'USD',
    });
  });

  it('trims, and takes an empty text for none', async () => {
    expect((await configOf({ CIRCLECI_API_TOKEN: ' token\n' })).token.reveal()).toBe('token');
    expect(await problemsOf({ CIRCLECI_API_TOKEN: '', ORG_ID: ' ' })).toHaveLength(2);
  });
});

describe('quotes around a value, which docker --env-file keeps', () => {
  const advice = "is in quotes; leave them out: docker's --env-file keeps them.";

  it.each([
    [{ CIRCLECI_API_TOKEN: '"CCIPAT_hunter2"' }, 'circleci-api-token (CIRCLECI_API_TOKEN)'],
    [{ CIRCLECI_API_TOKEN: "'hunter2'" }, 'circleci-api-token (CIRCLECI_API_TOKEN)'],
    [{ ORG_ID: `"${ORG_ID}"` }, 'org-id (ORG_ID)'],
    [{ START_DATE: "'2026-03-01'", END_DATE: '2026-03-02' }, 'start-date (START_DATE)'],
    [{ CIRCLECI_USAGE_PERIOD: '"last-month"' }, 'period (CIRCLECI_USAGE_PERIOD)'],
    [{ CIRCLECI_USAGE_TOP: '"5"' }, 'top (CIRCLECI_USAGE_TOP)'],
    [{ CIRCLECI_USAGE_CREDIT_PRICE: "'0.1'" }, 'credit-price (CIRCLECI_USAGE_CREDIT_PRICE)'],
    [{ CIRCLECI_USAGE_CURRENCY: '"EUR"' }, 'currency (CIRCLECI_USAGE_CURRENCY)'],
    [{ CIRCLECI_USAGE_SEATS: '"exclude"' }, 'seats (CIRCLECI_USAGE_SEATS)'],
    [{ MERGE_USAGE_REPORTS: '"false"' }, 'merge-usage-reports (MERGE_USAGE_REPORTS)'],
    [{ QUICKCHART_URL: '"https://quickchart.io"' }, 'quickchart-url (QUICKCHART_URL)'],
    [{ CIRCLECI_USAGE_API_URL: '"http://127.0.0.1:9"' }, 'api-url (CIRCLECI_USAGE_API_URL)'],
    [{ CIRCLECI_USAGE_OUTPUT_DIR: '"reports"' }, 'output-dir (CIRCLECI_USAGE_OUTPUT_DIR)'],
    [{ CIRCLECI_USAGE_ARTIFACT_NAME: "'usage'" }, 'artifact-name (CIRCLECI_USAGE_ARTIFACT_NAME)'],
    [{ CIRCLECI_USAGE_BUDGET: '"500000"' }, 'budget (CIRCLECI_USAGE_BUDGET)'],
    [{ CIRCLECI_USAGE_PRICES: '"prices.json"' }, 'prices (CIRCLECI_USAGE_PRICES)'],
    [{ CIRCLECI_USAGE_TEAMS: '"teams.yml"' }, 'teams (CIRCLECI_USAGE_TEAMS)'],
  ])('are refused in %j', async (env, name) => {
    expect(await problemsOf(env)).toEqual([`${name} ${advice}`]);
  });

  it('are refused elsewhere without a word about docker', async () => {
    expect(await problemsOf({}, { argv: ['--top', '"5"'] })).toEqual([
      'top (--top) is in quotes; leave them out.',
    ]);
    expect(await problemsOf({ GITHUB_ACTIONS: 'true', INPUT_TOP: "'5'" })).toEqual([
      'top (under with:) is in quotes; leave them out.',
    ]);
  });

  it('mean something in lists and YAML', async () => {
    const config = await configOf({
      CIRCLECI_USAGE_PROJECTS: '"a,b"',
      CIRCLECI_USAGE_SHARED_ORG_IDS: `"${OTHER_ID}"`,
      CIRCLECI_USAGE_FAIL_ON: '"waste>10%"',
      CIRCLECI_USAGE_TEAMS: '"web": "*"',
      CIRCLECI_USAGE_BUDGET: '"total": "5"',
    });
    expect(config).toMatchObject({
      projects: ['a,b'],
      sharedOrgIds: [OTHER_ID],
      failOn: [{ kind: 'waste', percent: 10 }],
      teams: { teams: [{ name: 'web', globs: ['*'] }] },
      budget: { total: 5 },
    });
  });

  it.each(['"', '"5\'', '5"', '"5'])('are a pair: %s is not one', async (top) => {
    expect(await problemsOf({ CIRCLECI_USAGE_TOP: top })).toEqual([expect.stringContaining('whole number')]);
  });

  it('do not uncover a token that stands elsewhere without them', async () => {
    const problems = await problemsOf({ CIRCLECI_API_TOKEN: '"hunter2"', CIRCLECI_USAGE_TOP: 'hunter2' });
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain('hunter2');
    expect(await problemsOf({ CIRCLECI_API_TOKEN: '""', CIRCLECI_USAGE_TOP: 'x' })).toEqual([
      `circleci-api-token (CIRCLECI_API_TOKEN) ${advice}`,
      expect.stringContaining('"x" is not allowed'),
    ]);
  });
});

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

describe('--env-file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'config-'));
    writeFileSync(
      join(folder, '.env'),
      `# older names\nCIRCLECI_API_TOKEN="file token"\nORG_ID=${OTHER_ID}\nCIRCLECI_USAGE_TOP=7\nCIRCLECI_USAGE_PERIODE=x\n`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (env: Record<string, string>) =>
    readConfig(request({ argv: ['--env-file', '.env'], cwd: folder, env }));

  it('gives what the environment does not, name by name', async () => {
    const config = await read({ CIRCLECI_API_TOKEN: 'real', CIRCLE_ORGANIZATION_ID: ORG_ID });
    expect(config).toMatchObject({ orgId: OTHER_ID, top: 7 });
    expect(config.token.reveal()).toBe('real');
    expect(config.notes).toEqual([
      'CIRCLECI_USAGE_PERIODE is not the name of an input and was ignored. Did you mean CIRCLECI_USAGE_PERIOD?',
    ]);
  });

  it('is named in problems', async () => {
    await expect(read({})).rejects.toThrow(
      /^circleci-api-token \(CIRCLECI_API_TOKEN in \.env\) is not allowed\./,
    );
  });

  it('may start with the mark of UTF-8', async () => {
    writeFileSync(join(folder, 'marked.env'), '\ufeffCIRCLECI_USAGE_TOP=7\n');
    const config = await configOf({}, { argv: ['--env-file', 'marked.env'], cwd: folder });
    expect(config).toMatchObject({ top: 7, notes: [] });
  });

  it('must be UTF-8', async () => {
    const file = Buffer.from('\ufeffCIRCLECI_USAGE_TOP=7\r\n', 'utf16le');
    writeFileSync(join(folder, 'little.env'), file);
    writeFileSync(join(folder, 'big.env'), file.swap16());
    for (const name of ['little.env', 'big.env']) {
      expect(await problemsOf({}, { argv: ['--env-file', name], cwd: folder })).toEqual([
        `--env-file: "${name}" cannot be used: it is UTF-16; save it as UTF-8.`,
      ]);
    }
  });

  it('must be named without ~, which no shell expands behind an equals sign', async () => {
    const [problem, ...others] = await problemsOf({}, { argv: ['--env-file=~/.env'] });
    expect(problem).toMatch(
      /^--env-file: "~\/\.env" is not allowed\. Write the full path, or \$HOME in place of ~:/,
    );
    expect(others).toEqual([]);
  });

  it('must exist', async () => {
    expect(await problemsOf({}, { argv: ['--env-file', 'no-such-file'] })).toEqual([
      '--env-file: "no-such-file" cannot be used: there is no such file.',
    ]);
    expect(await problemsOf({}, { argv: ['--env-file', '.'], cwd: folder })).toEqual([
      '--env-file: "." cannot be used: it cannot be read.',
    ]);
  });
});

describe('folders', () => {
  it('are taken from the workspace on GitHub, else from the working directory', async () => {
    const env = { GITHUB_WORKSPACE: '/workspace' };
    expect((await configOf({ ...env, GITHUB_ACTIONS: 'true' })).outputDir).toBe('/workspace/circleci-usage');
    expect((await configOf(env)).outputDir).toBe('/project/circleci-usage');
    expect((await configOf({ CIRCLECI_USAGE_STATE_DIR: '/elsewhere/state' })).stateDir).toBe(
      '/elsewhere/state',
    );
  });

  it.each(['output-dir', 'state-dir', 'teams', 'budget', 'prices'])('know no ~: %s', async (name) => {
    const paths = ['~/usage.yml', '~me/usage.yml', '~usage.yml'];
    for (const path of paths) {
      expect(await problemsOf({}, { argv: [`--${name}=${path}`] })).toEqual([
        `${name} (--${name}): "${path}" is not allowed. Write the full path, or $HOME in place of ~: a shell expands ~ only at the start of an unquoted word.`,
      ]);
    }
  });

  it('may have ~ elsewhere in their names', async () => {
    expect((await configOf({ CIRCLECI_USAGE_OUTPUT_DIR: './~/a~' })).outputDir).toBe('/project/~/a~');
  });

  it.each([
    [{ CIRCLECI_USAGE_OUTPUT_DIR: 'a/../x', CIRCLECI_USAGE_STATE_DIR: './x' }, 'are the same folder'],
    [{ CIRCLECI_USAGE_OUTPUT_DIR: '/' }, 'output-dir (CIRCLECI_USAGE_OUTPUT_DIR) is the root'],
    [
      { CIRCLECI_USAGE_STATE_DIR: '/home/me/', HOME: '/home/me' },
      'state-dir (CIRCLECI_USAGE_STATE_DIR) is the root',
    ],
  ])('refuses %j', async (env, message) => {
    expect(await problemsOf(env)).toEqual([expect.stringContaining(message)]);
  });
});

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

it('every required input is required', async () => {
  for (const name of Object.keys(REQUIRED)) expect(await problemsOf({ [name]: '' })).toHaveLength(1);
});
