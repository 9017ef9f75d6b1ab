import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/common/secret.ts';
import { apiOrigin, hostName, httpOrigin } from '../../../src/config/kinds/address.ts';
import { budget, document } from '../../../src/config/kinds/document.ts';
import { exportJobId } from '../../../src/config/kinds/export-job-id.ts';
import { failRules } from '../../../src/config/kinds/fail-rule.ts';
import { BadValue, type Kind } from '../../../src/config/kinds/kind.ts';
import { artifactName, path } from '../../../src/config/kinds/names.ts';
import { periodName } from '../../../src/config/kinds/period-name.ts';
import {
  amount,
  boolean,
  booleanOr,
  choice,
  currency,
  day,
  wholeNumber,
} from '../../../src/config/kinds/plain.ts';
import { secret } from '../../../src/config/kinds/secret.ts';
import { slackFigures } from '../../../src/config/kinds/slack-figures.ts';
import { slackRules } from '../../../src/config/kinds/slack-when.ts';
import { organisationId } from '../../../src/config/kinds/uuid.ts';
import { webhook } from '../../../src/config/kinds/webhook.ts';

const ID = '0f8fad5b-d9cb-469f-a165-70867728950e';

function accepts(kind: Kind<unknown>, values: readonly [string, unknown][]): void {
  it.each(values)('accepts %j', (text, expected) => {
    expect(kind.parse(text)).toEqual(expected);
  });
}

function refuses(kind: Kind<unknown>, values: readonly string[]): void {
  it.each(values)('refuses %j', (text) => {
    expect(() => kind.parse(text)).toThrow(BadValue);
  });
}

describe('boolean', () => {
  accepts(boolean, [
    ['true', true],
    ['YES', true],
    ['1', true],
    ['False', false],
    ['no', false],
    ['0', false],
  ]);
  refuses(boolean, ['on', 'off', 'y', 'n', 't', 'null', '2', 'truee', '"true"']);
});

describe('booleanOr', () => {
  accepts(booleanOr('upload'), [
    ['true', true],
    ['No', false],
    ['upload', 'upload'],
  ]);
  refuses(booleanOr('upload'), ['Upload', 'on', 'true upload', '']);
});

describe('wholeNumber', () => {
  accepts(wholeNumber(0, 1000), [
    ['0', 0],
    ['1', 1],
    ['1000', 1000],
  ]);
  refuses(wholeNumber(1, 1000), [
    '0',
    '1001',
    '-1',
    '+1',
    '01',
    '1.0',
    '1e2',
    '0x10',
    '12abc',
    '1 0',
    '١',
    'NaN',
  ]);

  it('reads back every number in range, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), (number) => {
        const read = () => wholeNumber(1, 1000).parse(String(number));
        if (number >= 1 && number <= 1000) expect(read()).toBe(number);
        else expect(read).toThrow(BadValue);
      }),
    );
  });
});

describe('amount', () => {
  accepts(amount(1000), [
    ['0.0006', 0.0006],
    ['1', 1],
    ['1000', 1000],
    ['0.10', 0.1],
  ]);
  refuses(amount(1000), ['0', '0.0', '-1', '1000.1', '1e-3', '.5', '5.', '0,0006', '$1', 'Infinity', '00.1']);
});

describe('day', () => {
  accepts(day, [
    ['2024-02-29', '2024-02-29'],
    ['2026-12-31', '2026-12-31'],
  ]);
  refuses(day, [
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    '01/02/2026',
    'yesterday',
    '+002026-01-01',
  ]);
});

describe('choice', () => {
  accepts(choice('previous-period', 'off'), [['off', 'off']]);
  refuses(choice('previous-period', 'off'), ['Off', 'none', 'previous', '__proto__']);
});

describe('currency', () => {
  accepts(currency, [
    ['eur', 'EUR'],
    ['JPY', 'JPY'],
    ['kwd', 'KWD'],
  ]);
  refuses(currency, ['EURO', '€', 'E1R', 'EU', 'EUX', 'ABC', 'XXX', 'ſgd']);
});

describe('period', () => {
  accepts(periodName, [
    ['last-1-days', { name: 'last-1-days', days: 1 }],
    ['last-400-days', { name: 'last-400-days', days: 400 }],
    ['month-to-date', { name: 'month-to-date', days: 0 }],
  ]);
  refuses(periodName, [
    'last-0-days',
    'last-401-days',
    'last-07-days',
    'last-N-days',
    'last-day',
    'Yesterday',
    'today',
  ]);
});

describe('secret', () => {
  const token = secret('token');

  it('keeps the text from being printed', () => {
    const value = token.parse('CCIPAT_abc');
    expect(value).toBeInstanceOf(Secret);
    expect(value.reveal()).toBe('CCIPAT_abc');
    expect(`${value}`).toBe('[token]');
  });

  refuses(token, ['a\nb', 'a\r\nX-Header: b', 'a b', 'a\u0000b', 'a\u200bb', 'tökén', '\u007f']);

  it('never has the value in what it says', () => {
    expect(() => token.parse('hunter2 hunter2')).toThrow(expect.not.stringContaining('hunter2'));
  });
});

describe('addresses', () => {
  it.each([
    'https://circleci.com',
    'https://circleci.example.org:8443',
    'http://127.0.0.1:80',
    'http://localhost:1',
  ])('api-url accepts %s', (text) => {
    expect(apiOrigin.parse(text).href).toBe(new URL(text).href);
  });
  refuses(apiOrigin, [
    'circleci.com',
    'http://circleci.com',
    'ftp://circleci.com',
    'https://circleci.com/api/v2',
    'https://circleci.com/?x=1',
    'https://circleci.com/#x',
    'https://user:pass@circleci.com',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'http://169.254.169.254',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ]);

  it.each(['http://quickchart:3400', 'https://quickchart.io'])('quickchart-url accepts %s', (text) => {
    expect(httpOrigin.parse(text).href).toBe(new URL(text).href);
  });
  refuses(httpOrigin, [
    'quickchart.io',
    'https://quickchart.io/chart',
    'https://quickchart.io/?key=1',
    'ftp://quickchart.io',
    'https://u:p@quickchart.io',
    'https://',
    'data:,x',
  ]);
  accepts(hostName, [
    ['files.s3.us-east-1.amazonaws.com', 'files.s3.us-east-1.amazonaws.com'],
    ['My_Bucket.S3.amazonaws.com.', 'my_bucket.s3.amazonaws.com'],
  ]);
  refuses(hostName, [
    'files',
    'https://files.example.com',
    'files.example.com:443',
    'files.example.com/a',
    '10.0.0.1',
    '[::1]',
    '*.example.com',
    'user@files.example.com',
    'a..b',
  ]);
});

describe('organisationId', () => {
  accepts(organisationId, [
    [ID, ID],
    [ID.toUpperCase(), ID],
  ]);
  refuses(organisationId, ['acme', ID.slice(1), `${ID}0`, `{${ID}}`, ID.replaceAll('-', '')]);

  it('says that a slug is not enough', () => {
    expect(() => organisationId.parse('gh/acme')).toThrow('A slug or an address is not enough.');
    expect(() => organisationId.parse('acme')).toThrow('Organization Settings');
  });
});

describe('names', () => {
  accepts(artifactName, [
    ['circleci-usage', 'circleci-usage'],
    ['Usage (März) 2', 'Usage (März) 2'],
  ]);
  refuses(
    artifactName,
    [...'":<>|*?\\/'].map((c) => `a${c}b`).concat(['a\nb', '..', '.a', 'a.', 'a'.repeat(101)]),
  );
  refuses(path, ['a\u0000b', 'a\nb', '~', '~/a', '~me/a']);
});

describe('slackRules', () => {
  accepts(slackRules, [
    ['always', []],
    ['change>20%', [{ kind: 'change', percent: 20 }]],
    [
      'over-budget, change > 5 %\nwaste>10%',
      [{ kind: 'over-budget' }, { kind: 'change', percent: 5 }, { kind: 'waste', percent: 10 }],
    ],
  ]);
  refuses(slackRules, [
    'never',
    'increase>20%',
    'change>20',
    'change>10001%',
    'waste>101%',
    'change>1%, change>2%',
    'constructor>1%',
    'always, waste>1%',
    'waste>1%\nalways',
  ]);
  it('says that always stands alone', () => {
    expect(() => slackRules.parse('always,over-budget')).toThrow('Write always alone');
  });
});

describe('slackFigures', () => {
  accepts(slackFigures, [
    ['movers', ['movers']],
    ['teams, headline', ['teams', 'headline']],
  ]);
  refuses(slackFigures, ['all', 'Movers', 'movers teams', '__proto__']);
});

describe('webhook', () => {
  const kind = webhook('slack-webhook-url');
  it.each([
    'https://hooks.slack.com/services/T0/B0/x',
    'https://hooks.slack-gov.com/s/x',
    'http://127.0.0.1:1/x',
  ])('accepts %j and hides it', (text) => {
    expect(kind.parse(text).reveal()).toBe(text);
    expect(String(kind.parse(text))).toBe('[slack-webhook-url]');
  });
  refuses(kind, [
    'hooks.slack.com/services/T0/B0/x',
    'http://hooks.slack.com/x',
    'ftp://x/y',
    'xoxb-1',
    'https://a b',
  ]);
  it('does not show the value', () => {
    expect(() => kind.parse('http://hooks.slack.com/secret')).toThrow(/^(?!.*secret)/);
  });
});

describe('failRules', () => {
  accepts(failRules, [
    ['over-budget', [{ kind: 'over-budget' }]],
    ['increase>20%', [{ kind: 'increase', percent: 20 }]],
    ['increase > 20 %', [{ kind: 'increase', percent: 20 }]],
    ['increase>0%', [{ kind: 'increase', percent: 0 }]],
    ['increase>10000%', [{ kind: 'increase', percent: 10_000 }]],
    ['waste>0.000001%', [{ kind: 'waste', percent: 0.000001 }]],
    ['waste>100%', [{ kind: 'waste', percent: 100 }]],
    [
      'waste>12.5%\nover-budget, increase>1%',
      [{ kind: 'waste', percent: 12.5 }, { kind: 'over-budget' }, { kind: 'increase', percent: 1 }],
    ],
  ]);
  refuses(failRules, [
    'overbudget',
    'over-budget>10%',
    'increase',
    'increase>20',
    'increase>=20%',
    'increase<20%',
    'increase>-1%',
    'increase>+1%',
    'increase>1e2%',
    'increase>.5%',
    'increase>5.%',
    'increase>05%',
    'increase>12,5%',
    'increase>10000.1%',
    'increase>0.0000001%',
    'waste>100.5%',
    'Waste>10%',
    'increase>20%%',
    'increase>20%,increase>30%',
    'over-budget,over-budget',
    '__proto__>1%',
  ]);

  it('says which item is wrong, and which is there twice', () => {
    expect(() => failRules.parse('over-budget,increse>1%')).toThrow(
      'Item 2 of 2 is not allowed. Write over-budget,',
    );
    expect(() => failRules.parse('waste>1%,over-budget,waste>2%')).toThrow('Give waste once.');
  });
});

describe('documents', () => {
  accepts(document, [
    ['teams.yml', { path: 'teams.yml' }],
    ['.github/my teams.YAML', { path: '.github/my teams.YAML' }],
    ['web: a\nb: c.yml', { text: 'web: a\nb: c.yml' }],
    ['teams.json', { text: 'teams.json' }],
  ]);
  refuses(document, ['a\u0000.yml', 'a\tb.yml']);
  accepts(budget, [
    ['500000', 500_000],
    ['0.5', 0.5],
    ['1000000000000', 1e12],
    ['budget.yml', { path: 'budget.yml' }],
    ['total: 5', { text: 'total: 5' }],
    ['{"total":5}', { text: '{"total":5}' }],
  ]);
  refuses(budget, ['0', '-5', '500,000', '500_000', '50k', '1e6', '1000000000001', 'Infinity', '{}', 'none']);
});

describe('exportJobId', () => {
  accepts(exportJobId, [
    [`2026-01-01..2026-01-31=${ID}`, { window: { first: '2026-01-01', last: '2026-01-31' }, jobId: ID }],
    [
      `2026-01-01..2026-01-01=${ID.toUpperCase()}`,
      { window: { first: '2026-01-01', last: '2026-01-01' }, jobId: ID },
    ],
  ]);
  refuses(exportJobId, [
    ID,
    `2026-01-31..2026-01-01=${ID}`,
    `2026-02-01..2026-02-30=${ID}`,
    `2026-01-01...2026-01-31=${ID}`,
    `2026-01-01..2026-01-31=${ID}x`,
    `2026-01-01..2026-01-31=../${ID}`,
    '2026-01-01..2026-01-31=',
  ]);
});
