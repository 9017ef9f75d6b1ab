// npm run wasm: assembly/ (AssemblyScript) -> the .wasm files of src/usage/. They are committed, so that tests and
// builds need no compiler; a test compiles them anew and compares.
import { pathToFileURL } from 'node:url';
import { inPackage, mustRun, root } from './run.ts';

/** A file of `assembly/` that is compiled. */
interface Compiled {
  readonly entry: string;
  /** Where the result belongs. */
  readonly path: string;
  /** Addresses below this one are laid out by hand. */
  readonly memoryBase: number;
  /** Pages of 64 KB. */
  readonly initialMemory: number;
  readonly maximumMemory: number;
}

export const COMPILED: readonly Compiled[] = [
  // See assembly/layout.ts. It hands addresses to the host, as signed numbers: so it ends at 2 GB.
  {
    entry: 'index',
    path: 'src/usage/fast/reader.wasm',
    memoryBase: 0x3a0000,
    initialMemory: 80,
    maximumMemory: 0x8000,
  },
  {
    entry: 'kernels',
    path: 'src/usage/kernels.wasm',
    memoryBase: 0x400,
    initialMemory: 1,
    maximumMemory: 0x10000,
  },
];

const FLAGS = [
  '-O3',
  '--noAssert',
  ['--enable', 'simd'],
  // Shared memory: views of it stay good when it grows.
  ['--enable', 'threads'],
  '--sharedMemory',
  ['--runtime', 'minimal'],
  // There is no exception in the code; what can't go on stops at an `unreachable`.
  ['--use', 'abort='],
].flat();

/** Compiles one of them to this file. */
export function compileWasm(
  { entry, memoryBase, initialMemory, maximumMemory }: Compiled,
  out: string,
): void {
  const memory = [
    ['--memoryBase', String(memoryBase)],
    ['--initialMemory', String(initialMemory)],
    ['--maximumMemory', String(maximumMemory)],
  ].flat();
  mustRun('asc', inPackage('assemblyscript', 'bin/asc.js'), [
    `assembly/${entry}.ts`,
    '-o',
    out,
    ...memory,
    ...FLAGS,
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const compiled of COMPILED) compileWasm(compiled, `${root}${compiled.path}`);
