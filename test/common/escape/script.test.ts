import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonForScript } from '../../../src/common/escape/script.ts';
import { hostile } from '../../support/hostile.ts';

test('gives back what went in', () => {
  fc.assert(
    fc.property(fc.array(hostile), (names) => {
      expect(JSON.parse(jsonForScript({ names }))).toEqual({ names });
    }),
  );
});

test('holds nothing that HTML or old JavaScript reads', () => {
  fc.assert(
    fc.property(hostile, (name) => {
      expect(jsonForScript([name, '</script><!--&\u2028\u2029'])).not.toMatch(/[<>&\u2028\u2029]/);
    }),
  );
});
