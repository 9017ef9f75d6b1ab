import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../../scripts/release/notes.ts';

const LOG = `# Changes

## Unreleased

- More.

## 1.2.3 - 2026-11-30

- This.

### Fixed

- That.

## 1.2.0 (not released yet)

- Old.

## 1.1.0 - 2026-10-01
`;

describe('the notes of a release', () => {
  it('are the section of its version', () => {
    expect(releaseNotes('1.2.3', '1.2.3', LOG)).toBe('- This.\n\n### Fixed\n\n- That.');
  });

  it('are refused for what is no version', () => {
    for (const version of ['', 'v1.2.3', '1.2', '1.2.3-rc.1', '01.2.3', '1.2.3\n', '1.2.3; true'])
      expect(() => releaseNotes(version, version, LOG)).toThrow('three numbers');
  });

  it('are refused for another version than that of package.json', () => {
    expect(() => releaseNotes('1.2.3', '1.2.4', LOG)).toThrow('package.json has version 1.2.4, not 1.2.3.');
  });

  it('are refused without a dated section, or with an empty one', () => {
    for (const version of ['1.2.0', '9.9.9'])
      expect(() => releaseNotes(version, version, LOG)).toThrow(`no section "## ${version} - YYYY-MM-DD"`);
    expect(() => releaseNotes('1.1.0', '1.1.0', LOG)).toThrow('says nothing of 1.1.0');
  });
});
