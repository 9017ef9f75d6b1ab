import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendSummary, fitSummary } from '../../src/host/github-summary.ts';
import { tempFolder } from '../support/temp-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await tempFolder();
});

describe('the summary file', () => {
  it('keeps what stood there and gets the whole text', async () => {
    const file = join(folder, 'summary');
    await writeFile(file, 'before\n');
    await appendSummary(file, '# Größe');
    expect(await readFile(file, 'utf8')).toBe('before\n# Größe\n');
  });

  it('never grows over 1 MiB, because GitHub would drop all of it', async () => {
    const file = join(folder, 'summary');
    await writeFile(file, `${'x'.repeat(1000)}\n`);
    const rows = Array.from({ length: 60_000 }, (_, n) => `| project ${n} | größer 😀 |`);
    await appendSummary(file, rows.join('\n'));
    const written = await readFile(file);
    expect(written.length).toBeLessThanOrEqual(1024 * 1024);
    expect(written.length).toBeGreaterThan(1024 * 1024 - 100);
    const [, notice, , ...kept] = written.toString().trimEnd().split('\n');
    expect(notice).toContain('This summary is cut');
    expect(kept).toEqual(rows.slice(0, kept.length));
    await appendSummary(file, 'more text\n'.repeat(100));
    expect((await readFile(file)).length).toBe(written.length);
  });

  it('is cut between lines, within the bytes it may have', () => {
    const text = fc.array(fc.string({ unit: 'grapheme' }).filter((line) => !line.includes('\n')));
    fc.assert(
      fc.property(text, fc.nat(600), (lines, bytes) => {
        const markdown = `${lines.join('\n')}\n`;
        const fitted = fitSummary(markdown, bytes);
        expect(Buffer.byteLength(fitted)).toBeLessThanOrEqual(bytes);
        if (Buffer.byteLength(markdown) <= bytes) expect(fitted).toBe(markdown);
        else if (fitted) expect(markdown.startsWith(fitted.replace(/^.*\n\n/, ''))).toBe(true);
      }),
    );
  });
});
