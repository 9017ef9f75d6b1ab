import { describe, expect, it } from 'vitest';
import { changeKindOf } from '../../src/report/change.ts';

describe('changeKindOf', () => {
  it.each([
    ['new', { credits: 5, rows: 1, previousCredits: 0, previousRows: 0 }],
    ['gone', { credits: 0, rows: 0, previousCredits: 5, previousRows: 1 }],
    ['up', { credits: 5, rows: 1, previousCredits: 0, previousRows: 3 }],
    ['down', { credits: 0, rows: 2, previousCredits: 5, previousRows: 1 }],
    ['same', { credits: 0, rows: 2, previousCredits: 0, previousRows: 1 }],
    ['new', { credits: 0, rows: 2, previousCredits: 0, previousRows: 0 }],
    ['same', { credits: 0, rows: 0, previousCredits: 0, previousRows: 0 }],
    [null, { credits: 5, rows: 1, previousCredits: null, previousRows: null }],
  ])('is %s', (kind, row) => {
    expect(changeKindOf(row)).toBe(kind);
  });

  it('sees seats come and go, which have no rows of their own', () => {
    const seats = { rows: 0, previousRows: 0 };
    expect(changeKindOf({ ...seats, credits: 5, previousCredits: 0 })).toBe('new');
    expect(changeKindOf({ ...seats, credits: 0, previousCredits: 5 })).toBe('gone');
    expect(changeKindOf({ ...seats, credits: 6, previousCredits: 5 })).toBe('up');
  });
});
