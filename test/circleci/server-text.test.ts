import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DamagedDataError } from '../../src/common/errors.ts';
import { holdsToken } from '../../src/common/escape/server-text.ts';
import { Secret } from '../../src/common/secret.ts';
import { SPELLINGS, TOKEN } from '../support/token-spellings.ts';
import { completed, days, json, warned, world } from './fake-api.ts';

const token = new Secret(TOKEN, 'circleci-api-token');

describe('the token that the server sends back', () => {
  it.each(SPELLINGS)('%s as the reason of a failure is in no message, note or journal', async (_, text) => {
    const here = await world({
      period: days('2026-02-03..2026-02-09'),
      previous: days('2026-01-01..2026-01-07'),
    });
    here.api.onRead = (job) =>
      job.days.startsWith('2026-01')
        ? json(200, { state: 'failed', error_reason: `no ${text} https://s3.example/x?Signature=SIG` })
        : completed('/a');
    const { comparisonNote } = await here.run();
    expect(comparisonNote).toContain('"no [circleci-api-token] https://s3.example/x?…"');
    const journal = await readFile(join(here.request.stateDir, 'export-journal.json'), 'utf8');
    for (const place of [comparisonNote ?? '', journal, ...here.lines]) {
      expect(holdsToken(place, token)).toBe(false);
      expect(place).not.toContain('SIG');
    }
  });

  it.each(SPELLINGS)('%s as a state is not in the warning', async (_, text) => {
    const here = await world();
    here.api.onRead = (_, n) => (n === 1 ? json(200, { state: text }) : completed('/a'));
    await here.run();
    expect(warned(here)).toEqual([expect.stringContaining('"[circleci-api-token]"')]);
  });

  it.each([TOKEN, TOKEN.toLowerCase(), `x-${TOKEN}`, Buffer.from(TOKEN).toString('base64url')])(
    'as the id of an export makes the answer a damaged one (%s)',
    async (usage_export_job_id) => {
      const here = await world();
      here.api.onCreate = () => json(201, { usage_export_job_id });
      const failure = await here.run().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(DamagedDataError);
      expect(holdsToken(String(failure), token)).toBe(false);
      expect(here.jobIds).toEqual([]);
    },
  );

  it('in a download url is never sent there', async () => {
    const here = await world();
    here.api.onRead = (_, n) => completed(n === 1 ? `/${TOKEN}` : '/a');
    await here.run();
    expect(here.downloads.map(({ url }) => url.reveal())).toEqual(['https://files.example.com/a']);
  });
});
