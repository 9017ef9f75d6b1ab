import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compileReader } from '../../scripts/wasm.ts';
import { root } from './sources.ts';

test('reader.wasm is what a fresh compilation of assembly/ gives; if not, run `npm run wasm`', () => {
  const temp = mkdtempSync(join(tmpdir(), 'circleci-usage-wasm-'));
  onTestFinished(() => rmSync(temp, { recursive: true, force: true }));
  compileReader(join(temp, 'reader.wasm'));
  const fresh = readFileSync(join(temp, 'reader.wasm'));
  expect(readFileSync(join(root, 'src/usage/fast/reader.wasm')).equals(fresh)).toBe(true);
});

test('no file of assembly/ has more than 250 lines', () => {
  const folder = join(root, 'assembly');
  const lines = (name: string) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').length;
  expect(readdirSync(folder).filter((name) => lines(name) > 250)).toEqual([]);
});
