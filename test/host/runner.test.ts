import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileName } from './hostile-names.ts';
import { commandsIn, outputsIn } from './runner.ts';

describe('the stand-in for the runner', () => {
  it.each([
    ['::add-mask::abc', 'add-mask', 'abc'],
    [' \u00a0::error file=a::b%0Ac%25', 'error', 'b\nc%'],
    ['x##[set-output name=csv-path]/etc/passwd', 'set-output', '/etc/passwd'],
    ['progress\r::stop-commands::t', 'stop-commands', 't'],
  ])('obeys %j', (line, name, data) => {
    expect(commandsIn(line)).toEqual([{ name, data }]);
  });

  it.each(['x::add-mask::abc', '::nothing::x', '::add-mask', '##[add-mask', '\ufeff::add-mask::x', ''])(
    'takes %j for text',
    (line) => {
      expect(commandsIn(line)).toEqual([]);
    },
  );

  it('reads values, and refuses a file without its closing delimiter', () => {
    expect([...outputsIn('a=1\nb<<X\ntwo\nlines\nX\n')]).toEqual([
      ['a', '1'],
      ['b', 'two\nlines'],
    ]);
    expect(() => outputsIn('b<<X\ntwo\n')).toThrow('delimiter');
    expect(() => outputsIn('what\n')).toThrow('format');
  });

  it('would obey most of the names that the hosts are tested with', () => {
    const names = fc.sample(hostileName, { numRuns: 1000, seed: 1 });
    expect(names.filter((name) => commandsIn(name).length > 0).length).toBeGreaterThan(500);
  });
});
