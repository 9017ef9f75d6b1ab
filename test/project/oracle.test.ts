import { afterEach, describe, expect, test, vi } from 'vitest';
import { closingLines } from '../support/counts-reporter.ts';
import { onPath, oracle } from '../support/oracle.ts';

afterEach(() => vi.unstubAllEnvs());

describe('oracle', () => {
  test('lets the test run when the tool is there', (context) => {
    vi.stubEnv('REQUIRE_ORACLES', '1');
    expect(() => oracle('node', true)(context)).not.toThrow();
  });

  test('fails the test when the tool is missing and oracles are required', (context) => {
    vi.stubEnv('REQUIRE_ORACLES', '1');
    expect(() => oracle('no-such-tool', false)(context)).toThrow(/no-such-tool is missing/);
  });

  test('skips the test with its reason when the tool is missing', (context) => {
    vi.stubEnv('REQUIRE_ORACLES', '');
    const skip = vi.fn(() => undefined as never);
    oracle('no-such-tool', false)({ ...context, skip });
    expect(skip).toHaveBeenCalledWith('needs no-such-tool');
  });
});

test('onPath finds commands', () => {
  expect(onPath('node')).toBe(true);
  expect(onPath('no-such-tool')).toBe(false);
});

describe('closing lines', () => {
  test('end with the counts alone', () => {
    expect(closingLines({ passed: 12, failed: 0, skipped: 0 }, new Map())).toEqual(['12 passed, 0 failed']);
  });

  test('say why checks were skipped', () => {
    const lines = closingLines({ passed: 1, failed: 2, skipped: 3 }, new Map([['needs cmark-gfm', 3]]));
    expect(lines).toEqual(['Skipped: 3 (needs cmark-gfm)', '1 passed, 2 failed, 3 skipped']);
  });
});
