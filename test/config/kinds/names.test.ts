import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/common/secret.ts';
import { budget, document } from '../../../src/config/kinds/document.ts';
import { exportJobId } from '../../../src/config/kinds/export-job-id.ts';
import { artifactName, path } from '../../../src/config/kinds/names.ts';
import { secret } from '../../../src/config/kinds/secret.ts';
import { organisationId } from '../../../src/config/kinds/uuid.ts';
import { accepts, ID, refuses } from './accepts.ts';

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
