import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { configOf } from '../../../src/render/page/config-advice.ts';
import { hostile } from '../../support/hostile.ts';

const usage = (job: string, project = 'web', resourceClass = 'large') => ({
  organisation: 'acme',
  executor: 'docker',
  project,
  job,
  resourceClass,
});

test('is what one would write oneself', () => {
  expect(configOf(usage('unit-tests'), 'medium+')).toBe(
    '# web\njobs:\n  unit-tests:\n    resource_class: medium+ # was large\n',
  );
});

test('says the same in YAML whatever the names hold', () => {
  const names = fc.oneof(
    hostile,
    fc.constantFrom('true', 'no', '007', 'a: b', '- x', '', 'e2e: cart', '# x', 'y'),
  );
  fc.assert(
    fc.property(names, names, names, (job, project, resourceClass) => {
      const name = job.toWellFormed();
      expect(parse(configOf(usage(name, project, resourceClass), 'medium+'))).toEqual({
        jobs: { [name]: { resource_class: 'medium+' } },
      });
    }),
    { numRuns: 300 },
  );
});
