import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, NoSpaceError } from '../common/errors.ts';
import { writeWhole } from '../common/files.ts';
import { makeFolder } from '../common/folders.ts';
import { LOCK_TEMP } from '../common/lock.ts';
import { isJobId } from './answers.ts';

const FILE = 'export-journal.json';
const VERSION = 1;
/** Parts, parts in the making, and journals in the making: what this program may remove from the state folder. */
const OURS =
  /^(\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d-\d{3,}\.csv\.gz(\.part)?|\.export-journal\.json\.[0-9a-f]{8}\.part)$/;

/** What is known of an export that was asked for. Holds neither urls nor tokens. */
export interface JournalState {
  /** Hash of the API and the organisation: the limits are theirs. */
  readonly account: string;
  /** Hash of everything that the exports depend on. */
  readonly request: string;
  readonly finished: boolean;
  /** Why the comparison was given up for good; null while it was not. */
  readonly comparisonNote: string | null;
  /** When creates ended lately, refused ones too; milliseconds since 1970, ascending. */
  readonly creates: readonly number[];
  readonly exports: readonly JournalExport[];
}

export interface JournalExport {
  /** `2026-01-01..2026-01-31`. */
  readonly days: string;
  readonly jobId: string;
  /** Milliseconds since 1970; null for an export that was given by its id. */
  readonly createdAt: number | null;
  /** The parts that are whole on disk. */
  readonly parts: readonly JournalPart[];
}

export interface JournalPart {
  /** See `partKey`. */
  readonly key: string;
  /** Name inside the state folder. */
  readonly file: string;
  readonly bytes: number;
}

/**
 * The journal that an earlier run left; `absent` also when another version wrote it, `corrupt` when it is no journal.
 * @throws NoSpaceError when it may not be read.
 */
export async function loadJournal(stateDir: string): Promise<JournalState | 'absent' | 'corrupt'> {
  const path = join(stateDir, FILE);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = errorCode(error) ?? '';
    if (!['EACCES', 'EPERM'].includes(code)) return code === 'ENOENT' ? 'absent' : 'corrupt';
    throw new NoSpaceError(
      `Can't read ${path}: no permission. Choose another state-dir, or change the rights.`,
    );
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value) && typeof value.version === 'number' && value.version !== VERSION) return 'absent';
    return isState(value) ? value : 'corrupt';
  } catch {
    return 'corrupt';
  }
}

/** Writes the journal whole or not at all. @throws NoSpaceError */
export async function saveJournal(stateDir: string, state: JournalState): Promise<void> {
  await makeFolder(stateDir);
  await writeWhole(join(stateDir, FILE), `${JSON.stringify({ version: VERSION, ...state }, null, 2)}\n`);
}

/** Removes every file of ours that the journal does not name. One that stays does no harm: the next run tries again. */
export async function sweep(stateDir: string, state: JournalState): Promise<void> {
  const keep = new Set(state.exports.flatMap(({ parts }) => parts.map(({ file }) => file)));
  for (const name of await readdir(stateDir)) {
    const ours = OURS.test(name) || LOCK_TEMP.test(name);
    if (ours && !keep.has(name)) await rm(join(stateDir, name)).catch(() => {});
  }
}

function isState(value: unknown): value is JournalState {
  return (
    isRecord(value) &&
    value.version === VERSION &&
    typeof value.account === 'string' &&
    typeof value.request === 'string' &&
    typeof value.finished === 'boolean' &&
    (value.comparisonNote === null || typeof value.comparisonNote === 'string') &&
    isListOf(value.creates, Number.isFinite) &&
    isListOf(value.exports, isExport)
  );
}

function isExport(value: unknown): value is JournalExport {
  return (
    isRecord(value) &&
    typeof value.days === 'string' &&
    isJobId(value.jobId) &&
    (value.createdAt === null || Number.isFinite(value.createdAt)) &&
    isListOf(value.parts, isPart)
  );
}

/** A name that is not one of ours could lead out of the state folder. */
function isPart(value: unknown): value is JournalPart {
  return (
    isRecord(value) &&
    typeof value.key === 'string' &&
    typeof value.file === 'string' &&
    OURS.test(value.file) &&
    Number.isSafeInteger(value.bytes)
  );
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
