import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Environment } from '../common/environment.ts';
import { errorCode } from '../common/errors.ts';
import { readEnvLines } from './env-lines.ts';
import { BadValue } from './kinds/kind.ts';
import { path as pathKind } from './kinds/names.ts';
import { shown } from './shown.ts';

/** Reads the file's `NAME=value` lines, or says why it can't. */
export function readEnvFile(
  path: string,
  cwd: string,
): { readonly values: Environment } | { readonly problem: string } {
  const name = `--env-file: "${shown(path, 80)}"`;
  try {
    const bytes = readFileSync(resolve(cwd, pathKind.parse(path)));
    if (isUtf16(bytes)) return { problem: `${name} cannot be used: it is UTF-16; save it as UTF-8.` };
    // A decoder leaves out the byte order mark, which would become a part of the first name.
    const { values, unreadable } = readEnvLines(new TextDecoder().decode(bytes));
    if (unreadable.length > 0) return { problem: `${name} cannot be used: ${notAssignments(unreadable)}` };
    return { values };
  } catch (error) {
    if (error instanceof BadValue) return { problem: `${name} is not allowed. ${error.message}` };
    const why = errorCode(error) === 'ENOENT' ? 'there is no such file' : 'it cannot be read';
    return { problem: `${name} cannot be used: ${why}.` };
  }
}

/** Lines by number alone: they may hold secrets. */
function notAssignments(lines: readonly number[]): string {
  const [line, ...others] = lines;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return `line ${line} is not NAME=value${more}.`;
}

/** Whether the byte order mark is that of UTF-16, as PowerShell writes files. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
