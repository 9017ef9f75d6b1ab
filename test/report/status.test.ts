import { describe, expect, it } from 'vitest';
import { isFailure, isFinished, outcomeOf } from '../../src/report/status.ts';

describe('outcomeOf', () => {
  it.each([
    ['success', 'succeeded', false, true],
    ['failed', 'failed', true, true],
    ['error', 'failed', true, true],
    ['timedout', 'timedOut', true, true],
    ['infrastructure_fail', 'infrastructure', true, true],
    ['canceled', 'cancelled', false, false],
    ['cancelled', 'cancelled', false, false],
    ['running', 'unfinished', false, false],
    ['blocked', 'unfinished', false, false],
    ['unauthorized', 'unfinished', false, false],
    ['', 'unfinished', false, false],
    ['__proto__', 'unfinished', false, false],
  ])('%s is %s', (status, outcome, failure, finished) => {
    expect(outcomeOf(status)).toBe(outcome);
    expect(isFailure(outcomeOf(status))).toBe(failure);
    expect(isFinished(outcomeOf(status))).toBe(finished);
  });
});
