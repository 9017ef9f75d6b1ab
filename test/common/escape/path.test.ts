import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathSlug } from '../../../src/common/escape/path.ts';
import { hostile } from '../../support/hostile.ts';

const UUID = '1a2b3c4d-0000-4000-8000-00000000abcd';

describe('pathSlug', () => {
  it('keeps a UUID as it is', () => {
    expect(pathSlug(UUID)).toBe(UUID);
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(pathSlug(id)).toBe(id);
      }),
    );
  });

  it('keeps what is readable of anything else, with a hash', () => {
    expect(pathSlug('Acme Inc.')).toMatch(/^acme-inc-[0-9a-f]{16}$/);
    expect(pathSlug('a / b')).toMatch(/^a-b-[0-9a-f]{16}$/);
    expect(pathSlug(`${'x'.repeat(63)} y`)).toMatch(/^x{63}-[0-9a-f]{16}$/);
    expect(pathSlug('../../etc')).toMatch(/^etc-[0-9a-f]{16}$/);
    expect(pathSlug('CON')).toMatch(/^con-[0-9a-f]{16}$/);
    expect(pathSlug('\u202e\0')).toMatch(/^[0-9a-f]{16}$/);
    expect(pathSlug('x'.repeat(300))).toMatch(/^x{64}-[0-9a-f]{16}$/);
  });

  it('is the same in every run, so that files and objects are found again', () => {
    expect(pathSlug('Acme Inc.')).toBe('acme-inc-ee60673de787bc9b');
  });

  it('is a safe name whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        expect(pathSlug(text)).toMatch(/^[a-z0-9][a-z0-9-]{0,79}[a-z0-9]$/);
      }),
    );
  });

  it.each([`${UUID}/../..`, `../${UUID}`, `${UUID} `])(
    'is a safe name where a UUID is only a part: %j',
    (text) => {
      expect(pathSlug(text)).toMatch(/^[a-z0-9-]+-[0-9a-f]{16}$/);
    },
  );

  it('gives different texts different names, also where case is lost', () => {
    const texts = [UUID, UUID.toUpperCase(), `${UUID} `, 'a b', 'a-b', 'A-B', 'a/b', 'é', 'e\u0301', ''];
    expect(new Set(texts.map((text) => pathSlug(text).toLowerCase())).size).toBe(texts.length);
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        if (a !== b) expect(pathSlug(a)).not.toBe(pathSlug(b));
      }),
    );
  });

  it('gives no text but a UUID the name of one', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        for (const text of [id.slice(0, 27), id.toUpperCase(), ` ${id}`]) {
          if (text !== id) expect(pathSlug(text)).not.toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
        }
      }),
    );
  });
});
