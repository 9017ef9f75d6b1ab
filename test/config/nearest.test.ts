import { expect, it } from 'vitest';
import { nearest } from '../../src/config/nearest.ts';

const NAMES = ['top', 'teams', 'period', 'org-id', 'state-dir', 'start-date'];

it.each([
  ['tpo', 'top'],
  ['team', 'teams'],
  ['org_id', 'org-id'],
  ['peroid', 'period'],
  ['startdate', 'start-date'],
  ['satte-drri', 'state-dir'],
])('%s is like %s', (typed, name) => {
  expect(nearest(typed, NAMES)).toBe(name);
});

it.each(['foo', 'nope', 'x', '', 'output-directory'])('%s is like none', (typed) => {
  expect(nearest(typed, NAMES)).toBeUndefined();
});
