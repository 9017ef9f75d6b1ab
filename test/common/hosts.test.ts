import { describe, expect, it } from 'vitest';
import { isLoopbackHost } from '../../src/common/hosts.ts';

describe('isLoopbackHost', () => {
  it.each([
    ['http://127.0.0.1', true],
    ['http://127.255.0.9', true],
    ['http://2130706433', true],
    ['http://[::1]:1', true],
    ['http://LOCALHOST', true],
    ['http://api.localhost.', true],
    ['http://[::]', false],
    ['http://0.0.0.0', false],
    ['http://10.0.0.1', false],
    ['http://128.0.0.1', false],
    ['http://localhost.evil.example', false],
    ['http://127.0.0.1.evil.example', false],
  ])('%s: %s', (url, expected) => {
    expect(isLoopbackHost(new URL(url).hostname)).toBe(expected);
  });
});
