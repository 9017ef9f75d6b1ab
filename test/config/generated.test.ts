import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/generate.ts';
import { environmentNames, githubName, prefixedName } from '../../src/config/input.ts';
import { mainInputs } from '../../src/config/inputs.ts';

describe('generated files', () => {
  it.each(generatedFiles())('$path is what the code says', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('inputs', () => {
  it('have names of their own, in every form', () => {
    const names = mainInputs.flatMap((input) => [input.name, ...environmentNames(input)]);
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of mainInputs) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('are named as GitHub and a shell need it', () => {
    expect(githubName({ name: 'org-id' })).toBe('INPUT_ORG-ID');
    expect(prefixedName({ name: 'shared-org-ids' })).toBe('CIRCLECI_USAGE_SHARED_ORG_IDS');
  });

  it('are explained in whole sentences', () => {
    for (const { help } of mainInputs) expect(help).toMatch(/^[A-Z].*\.$/);
  });
});
