import { describe, expect, it } from 'vitest';
import { demoInputs } from '../../src/config/demo-inputs.ts';
import { helpText } from '../../src/config/help.ts';
import { environmentNames } from '../../src/config/input.ts';
import { mainInputs } from '../../src/config/inputs.ts';

describe('helpText', () => {
  const lines = helpText().split('\n');

  it('fits into 100 columns and ends with a line break', () => {
    expect(lines.filter((line) => line.length > 100 || line !== line.trimEnd())).toEqual([]);
    expect(lines.at(-1)).toBe('');
  });

  it('has every input once, with its environment names', () => {
    for (const input of [...mainInputs, ...Object.values(demoInputs)]) {
      const name = input.kind.secret ? input.name : `--${input.name}`;
      expect(lines.filter((line) => line.startsWith(`  ${name} `))).toHaveLength(1);
    }
    for (const name of mainInputs.flatMap(environmentNames)) expect(helpText()).toContain(name);
  });

  it('offers no secret as an option', () => {
    expect(helpText()).not.toContain('--circleci-api-token');
    expect(helpText()).not.toMatch(/--datadog-(api|app)-key/);
  });
});
