import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays, dayAt } from '../../src/common/day.ts';
import type { DemoServer } from '../../src/demo/server.ts';
import { type CliResult, runCli, tempDir } from '../support/cli.ts';
import { daysAgo, envFor, startServer } from '../support/demo.ts';
import { REPORT_FILES } from '../support/report-files.ts';

interface Failure {
  readonly what: string;
  readonly code: number;
  /** What the one sentence on stderr says. */
  readonly says: RegExp;
  readonly env?: Record<string, string>;
  readonly prepare?: (server: DemoServer, dir: string) => Promise<void> | void;
  /** Whether anything may have been asked of the API. */
  readonly asks: boolean;
}

const FAILURES: readonly Failure[] = [
  {
    what: 'a wrong token',
    code: 4,
    says: /token/i,
    env: { CIRCLECI_API_TOKEN: 'CCIPAT_wrong' },
    asks: true,
  },
  {
    what: 'a wrong organisation',
    code: 4,
    says: /organi[sz]ation/i,
    env: { ORG_ID: '00000000-1111-4222-8333-444444444444' },
    asks: true,
  },
  {
    what: 'an organisation slug in place of its id',
    code: 2,
    says: /org-id \(ORG_ID\).*UUID/s,
    env: { ORG_ID: 'gh/acme' },
    asks: false,
  },
  {
    what: 'a date that does not exist',
    code: 2,
    says: /start-date \(START_DATE\): "2026-02-30"/,
    env: { START_DATE: '2026-02-30' },
    asks: false,
  },
  {
    what: 'a start after the end',
    code: 2,
    says: /start-date.*after.*end-date/s,
    env: { START_DATE: daysAgo(3), END_DATE: daysAgo(6) },
    asks: false,
  },
  {
    what: 'Datadog without its key, and a site that is none',
    code: 2,
    says: /datadog-site \(DATADOG_SITE\): "example.com".*\n.*datadog-api-key is missing.*DATADOG_API_KEY/,
    env: { SEND_TO_DATADOG: 'true', DATADOG_SITE: 'example.com' },
    asks: false,
  },
  {
    what: 'several bad inputs, all at once',
    code: 2,
    says: /org-id.*\n.*top.*\n.*credit-price/s,
    env: { ORG_ID: 'x', CIRCLECI_USAGE_TOP: '0', CIRCLECI_USAGE_CREDIT_PRICE: '1e3' },
    asks: false,
  },
  {
    what: 'days that the API refuses as too old',
    code: 7,
    says: /13 months/,
    env: { START_DATE: '2020-01-01', END_DATE: '2020-01-05' },
    asks: true,
  },
  {
    what: 'days that have not come yet',
    code: 2,
    says: /start-date \(START_DATE\)/,
    env: { START_DATE: addDays(dayAt(Date.now()), 2), END_DATE: addDays(dayAt(Date.now()), 3) },
    asks: false,
  },
  {
    what: 'an export that fails at CircleCI',
    code: 7,
    says: /the warehouse is on fire/,
    prepare: (server) => {
      server.behaviours.failExports = 'the warehouse is on fire';
    },
    asks: true,
  },
  {
    what: 'an output folder that is a file',
    code: 8,
    says: /circleci-usage.*(file|folder)/,
    prepare: (_, dir) => writeFile(join(dir, 'circleci-usage'), ''),
    asks: false,
  },
];

describe('a run that can not succeed', () => {
  it.each(FAILURES)('says what to do about $what and exits with $code', async (failure) => {
    await using server = await startServer();
    await using dir = await tempDir();
    await failure.prepare?.(server, dir.path);

    const result = await runCli({ cwd: dir.path, env: { ...envFor(server), ...failure.env } });

    expect(result).toMatchObject({ code: failure.code, stderr: expect.stringMatching(failure.says) });
    expectPlainSentence(result);
    expect(server.requests.length > 0).toBe(failure.asks);
    expect(await filesLeft(dir.path)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('says which folder nobody may write', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    const result = await runCli({
      cwd: dir.path,
      env: { ...envFor(server), CIRCLECI_USAGE_OUTPUT_DIR: '/sys/circleci-usage' },
    });
    expect(result).toMatchObject({ code: 8, stderr: expect.stringContaining('/sys/circleci-usage') });
    expect(server.requests).toEqual([]);
  });
});

describe('an empty export', () => {
  it('is a report that says so, and exits with 0', async () => {
    await using server = await startServer({ behaviours: { emptyExports: true } });
    await using dir = await tempDir();
    const { code, stderr } = await runCli({ cwd: dir.path, env: envFor(server) });
    expect(code).toBe(0);
    expect(stderr).toMatch(/warning: .*holds no rows/);
    expect(await filesLeft(dir.path)).toEqual(REPORT_FILES);
  });
});

/** One `error:` and no stack, no secret, no url with a query. */
function expectPlainSentence({ stderr }: CliResult): void {
  expect(stderr.match(/^error: /gm)).toHaveLength(1);
  expect(stderr).not.toMatch(/\n\s+at |CCIPAT_|[?&]\w*sig/i);
}

async function filesLeft(dir: string): Promise<string[]> {
  const names = await readdir(join(dir, 'circleci-usage')).catch(() => []);
  return names.filter((name) => name !== 'tables').sort();
}
