import { describe, expect, it } from 'vitest';
import { datadogInputs } from '../../src/config/datadog-inputs.ts';
import { InputReader } from '../../src/config/input-reader.ts';
import { inputs, mainInputs } from '../../src/config/inputs.ts';

function reader(env: Record<string, string>): InputReader {
  return new InputReader({ flags: new Map(), env }, mainInputs);
}

describe('two names for one input', () => {
  it('takes the DATADOG_ name and tells of a difference, without the values', () => {
    const both = reader({ DATADOG_API_KEY: 'one', DD_API_KEY: 'two', DATADOG_SITE: 'same', DD_SITE: 'same' });
    expect(both.value({ ...datadogInputs.apiKey, required: true }).reveal()).toBe('one');
    expect(both.differences(Object.values(datadogInputs))).toEqual([
      'DATADOG_API_KEY and DD_API_KEY hold different values; DATADOG_API_KEY is used.',
    ]);
  });

  it('takes the DD_ name when it is the only one', () => {
    expect(reader({ DD_SITE: 'datadoghq.eu' }).value(datadogInputs.site)).toBe('datadoghq.eu');
  });

  it('is silent about organisations, which CircleCI names for every job', () => {
    expect(reader({ ORG_ID: 'a', CIRCLE_ORGANIZATION_ID: 'b' }).differences([inputs.orgId])).toEqual([]);
  });
});

it('refuses to give a value that was not checked', () => {
  expect(() => reader({}).value(inputs.orgId)).toThrow('org-id was read before it was checked');
});

it('has a default for every input that its own parser accepts', () => {
  expect(reader({}).problemsOf(mainInputs.filter(({ required }) => !required))).toEqual([]);
});
