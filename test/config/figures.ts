import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { configOf, problemsOf } from './request.ts';

/** `{ teams: 'x' }` as the environment has it. */
export function env(given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => [
      `CIRCLECI_USAGE_${name.toUpperCase().replace('-', '_')}`,
      text,
    ]),
  );
}

/** Has the files that these inputs name, good and bad. */
export let folder = '';

/** Makes the folder for the tests of a file. Each file asks for it: hooks are of the file that sets them. */
export function useFolder(): void {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'figures-'));
    mkdirSync(join(folder, 'folder.yml'));
    const files = {
      'teams.yml': '\ufeffweb: web-*\r\npayments:\r\n  - pay\r\n',
      'budget.yaml': 'teams:\n  web: 1000\n',
      'prices.yml': 'docker:\n  large: 20\n  arm.2xlarge: null\nmachine:\n  "m4pro.large": 7.5\n  new:\n',
      'prices.json':
        '{\n\t"docker": {"large": 20, "small.gen2": null},\n\t"__proto__": {"__proto__": 0}\n}\n',
      'bad.yml': 'web: [a\n',
      'empty.yml': '',
      'latin.yml': Buffer.from('caf\u00e9: x', 'latin1'),
      'wide.yml': Buffer.from('\ufeffweb: x', 'utf16le'),
      'large.yml': `web: x # ${'x'.repeat(1_000_000)}`,
    };
    for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, name), data);
  });

  afterAll(() => rmSync(folder, { recursive: true }));
}

/** The config that these inputs of figures give, or the problems with them. */
export const read = (given: Readonly<Record<string, string>>) => configOf(env(given), { cwd: folder });

export const refuse = (given: Readonly<Record<string, string>>) => problemsOf(env(given), { cwd: folder });
