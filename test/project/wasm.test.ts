import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { COMPILED, compileWasm } from '../../scripts/wasm.ts';
import { root } from './sources.ts';

test.each(COMPILED)('$path is what a fresh compilation gives; if not, run `npm run wasm`', (compiled) => {
  const temp = mkdtempSync(join(tmpdir(), 'circleci-usage-wasm-'));
  onTestFinished(() => rmSync(temp, { recursive: true, force: true }));
  const out = join(temp, 'fresh.wasm');
  compileWasm(compiled, out);
  expect(readFileSync(join(root, compiled.path)).equals(readFileSync(out))).toBe(true);
});

test('no file of assembly/ has more than 250 lines', () => {
  const folder = join(root, 'assembly');
  const lines = (name: string) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').length;
  expect(readdirSync(folder).filter((name) => lines(name) > 250)).toEqual([]);
});
