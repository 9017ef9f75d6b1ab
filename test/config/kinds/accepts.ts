import { expect, it } from 'vitest';
import { BadValue, type Kind } from '../../../src/config/kinds/kind.ts';

/** A UUID. */
export const ID = '0f8fad5b-d9cb-469f-a165-70867728950e';

/** A test for each value, and what it is read as. */
export function accepts(kind: Kind<unknown>, values: readonly [string, unknown][]): void {
  it.each(values)('accepts %j', (text, expected) => {
    expect(kind.parse(text)).toEqual(expected);
  });
}

/** A test for each value. */
export function refuses(kind: Kind<unknown>, values: readonly string[]): void {
  it.each(values)('refuses %j', (text) => {
    expect(() => kind.parse(text)).toThrow(BadValue);
  });
}
