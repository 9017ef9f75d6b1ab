import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadValue } from '../../../src/config/kinds/kind.ts';
import { periodName } from '../../../src/config/kinds/period-name.ts';
import {
  amount,
  boolean,
  booleanOr,
  choice,
  currency,
  day,
  wholeNumber,
} from '../../../src/config/kinds/plain.ts';
import { accepts, refuses } from './accepts.ts';

describe('boolean', () => {
  accepts(boolean, [
    ['true', true],
    ['YES', true],
    ['1', true],
    ['False', false],
    ['no', false],
    ['0', false],
  ]);
  refuses(boolean, ['on', 'off', 'y', 'n', 't', 'null', '2', 'truee', '"true"']);
});

describe('booleanOr', () => {
  accepts(booleanOr('upload'), [
    ['true', true],
    ['No', false],
    ['upload', 'upload'],
  ]);
  refuses(booleanOr('upload'), ['Upload', 'on', 'true upload', '']);
});

describe('wholeNumber', () => {
  accepts(wholeNumber(0, 1000), [
    ['0', 0],
    ['1', 1],
    ['1000', 1000],
  ]);
  refuses(wholeNumber(1, 1000), [
    '0',
    '1001',
    '-1',
    '+1',
    '01',
    '1.0',
    '1e2',
    '0x10',
    '12abc',
    '1 0',
    '١',
    'NaN',
  ]);

  it('reads back every number in range, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), (number) => {
        const read = () => wholeNumber(1, 1000).parse(String(number));
        if (number >= 1 && number <= 1000) expect(read()).toBe(number);
        else expect(read).toThrow(BadValue);
      }),
    );
  });
});

describe('amount', () => {
  accepts(amount(1000), [
    ['0.0006', 0.0006],
    ['1', 1],
    ['1000', 1000],
    ['0.10', 0.1],
  ]);
  refuses(amount(1000), ['0', '0.0', '-1', '1000.1', '1e-3', '.5', '5.', '0,0006', '$1', 'Infinity', '00.1']);
});

describe('day', () => {
  accepts(day, [
    ['2024-02-29', '2024-02-29'],
    ['2026-12-31', '2026-12-31'],
  ]);
  refuses(day, [
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    '01/02/2026',
    'yesterday',
    '+002026-01-01',
  ]);
});

describe('choice', () => {
  accepts(choice('previous-period', 'off'), [['off', 'off']]);
  refuses(choice('previous-period', 'off'), ['Off', 'none', 'previous', '__proto__']);
});

describe('currency', () => {
  accepts(currency, [
    ['eur', 'EUR'],
    ['JPY', 'JPY'],
    ['kwd', 'KWD'],
  ]);
  refuses(currency, ['EURO', '€', 'E1R', 'EU', 'EUX', 'ABC', 'XXX', 'ſgd']);
});

describe('period', () => {
  accepts(periodName, [
    ['last-1-days', { name: 'last-1-days', days: 1 }],
    ['last-400-days', { name: 'last-400-days', days: 400 }],
    ['month-to-date', { name: 'month-to-date', days: 0 }],
  ]);
  refuses(periodName, [
    'last-0-days',
    'last-401-days',
    'last-07-days',
    'last-N-days',
    'last-day',
    'Yesterday',
    'today',
  ]);
});
