import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from './errors.ts';

/** Who holds a lock, as the lock file says it. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, in the system's own count; null where the system doesn't tell. */
  readonly processStart: string | null;
  /** When the lock was taken, ISO 8601. */
  readonly since: string;
}

/** This process, now. */
export function thisProcess(): LockHolder {
  return {
    pid: process.pid,
    host: hostname(),
    processStart: startOf(process.pid),
    since: new Date().toISOString(),
  };
}

/** Reads a lock file's text; undefined when no run of this program wrote it, or not to its end. */
export function parseHolder(text: string): LockHolder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the process still runs on this machine. Process numbers are used again, so the start must be the same
 * where both are known.
 */
export function isAlive({ pid, host, processStart }: LockHolder): boolean {
  if (host !== hostname() || !runs(pid)) return false;
  const start = startOf(pid);
  return start === null || processStart === null || start === processStart;
}

function runs(pid: number): boolean {
  try {
    // Signal 0 only asks whether there is such a process.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Field 22 of Linux's /proc/PID/stat. The program's name before it stands in brackets and may hold anything. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isHolder(value: unknown): value is LockHolder {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, host, processStart } = value as Partial<Record<keyof LockHolder, unknown>>;
  return (
    typeof pid === 'number' &&
    Number.isSafeInteger(pid) &&
    pid > 0 &&
    typeof host === 'string' &&
    (processStart === null || typeof processStart === 'string')
  );
}
