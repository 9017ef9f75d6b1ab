import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { configOf, ORG_ID, OTHER_ID, problemsOf, request } from './request.ts';

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

  it('must hold NAME=value alone, and no line is ever shown', async () => {
    const text = `# ours\nSTART_DATE: 2026-10-01\nORG_ID=${ORG_ID}\nEND_DATE 2026-10-07\n`;
    writeFileSync(join(folder, 'odd.env'), text);
    expect(await problemsOf({}, { argv: ['--env-file', 'odd.env'], cwd: folder })).toEqual([
      '--env-file: "odd.env" cannot be used: line 2 is not NAME=value (and 1 more).',
    ]);
  });

  it('must hold it in each line', async () => {
    writeFileSync(join(folder, 'once.env'), 'A=1\nSTART_DATE: x\n');
    expect(await problemsOf({}, { argv: ['--env-file', 'once.env'], cwd: folder })).toEqual([
      '--env-file: "once.env" cannot be used: line 2 is not NAME=value.',
    ]);
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
