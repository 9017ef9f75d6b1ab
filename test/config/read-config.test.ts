import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { configOf, ORG_ID, OTHER_ID, problemsOf, REQUIRED, request } from './request.ts';

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
    [{ NODE_DEBUG: 'worker, FETCH' }, { notes: [expect.stringMatching(/^NODE_DEBUG makes .* signatures/)] }],
    [{ NODE_DEBUG: '*' }, { notes: [expect.stringMatching(/^NODE_DEBUG/)] }],
    [{ NODE_DEBUG: 'worker,module' }, { notes: [] }],
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

it('every required input is required', async () => {
  for (const name of Object.keys(REQUIRED)) expect(await problemsOf({ [name]: '' })).toHaveLength(1);
});
