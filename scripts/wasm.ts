// npm run wasm: assembly/ (AssemblyScript) -> src/usage/fast/reader.wasm. The result is committed, so that tests and
// builds need no compiler; a test compiles it anew and compares.
import { pathToFileURL } from 'node:url';
import { inPackage, mustRun, root } from './run.ts';

/** Addresses below this one are laid out by assembly/layout.ts. */
const MEMORY_BASE = String(0x3a0000);

const FLAGS = [
  '-O3',
  '--noAssert',
  ['--enable', 'simd'],
  // Shared memory: views of it stay good when it grows.
  ['--enable', 'threads'],
  '--sharedMemory',
  ['--maximumMemory', '65536'],
  ['--runtime', 'minimal'],
  ['--memoryBase', MEMORY_BASE],
  ['--initialMemory', '80'],
  // There is no exception in the code; what can't go on stops at an `unreachable`.
  ['--use', 'abort='],
].flat();

/** Compiles the reader to this file. */
export function compileReader(out: string): void {
  mustRun('asc', inPackage('assemblyscript', 'bin/asc.js'), ['assembly/index.ts', '-o', out, ...FLAGS]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  compileReader(`${root}src/usage/fast/reader.wasm`);
