import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TAG_LENGTH, tagOf } from '../../../src/deliver/datadog/tags.ts';
import { storedTag } from '../../support/datadog/normal-tag.ts';
import { hostile } from '../../support/hostile.ts';

describe('a tag', () => {
  it.each([
    ['Checkout Service', 'job:checkout_service'],
    ['build (linux, arm64)', 'job:build_linux_arm64'],
    ['a::b/c-d.e', 'job:a::b/c-d.e'],
    ['Überprüfung', 'job:überprüfung'],
    ['テスト', 'job:テスト'],
    ['a__b', 'job:a_b'],
    ['ends:', 'job:ends'],
    ['(other)', 'job:_other'],
    ['__other__', 'job:_other'],
    ['🚀', 'job:none'],
    ['', 'job:none'],
    ['x'.repeat(300), `job:${'x'.repeat(196)}`],
    [`${'x'.repeat(195)}(y)`, `job:${'x'.repeat(195)}`],
  ])('of %j is %j', (value, tag) => {
    expect(tagOf('job', value, 'none')).toBe(tag);
  });

  it('is as Datadog keeps it, whatever the value', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 250 })), (value) => {
        const tag = tagOf('resource_class', value, 'none');
        expect(storedTag(tag)).toBe(tag);
        expect([...tag].length).toBeLessThanOrEqual(MAX_TAG_LENGTH);
        expect(tag).toMatch(/^resource_class:[^,\s]*[^:_]$/u);
        expect(tagOf('resource_class', tag.slice('resource_class:'.length), 'none')).toBe(tag);
      }),
      { numRuns: 2_000 },
    );
  });
});
