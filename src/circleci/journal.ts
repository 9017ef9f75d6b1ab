import { createHash } from 'node:crypto';
import {
  type JournalExport,
  type JournalPart,
  type JournalState,
  loadJournal,
  saveJournal,
  sweep,
} from './journal-file.ts';
import { formatKnownExports } from './known-exports.ts';
import type { ExportRequest } from './types.ts';
import type { ExportWindow } from './windows.ts';

/**
 * The memory of an export between runs, in the state folder. Every change is on disk before its promise
 * resolves; changes are written one after another.
 */
export class Journal {
  readonly #stateDir: string;
  #state: JournalState;
  #writing: Promise<void> = Promise.resolve();

  private constructor(stateDir: string, state: JournalState) {
    this.#stateDir = stateDir;
    this.#state = state;
  }

  /**
   * Opens the journal of this request, so that an unfinished run goes on; any other journal is replaced and its
   * part files are removed. Creates of the same organisation are remembered even then. `warn` is told what is lost.
   * @throws NoSpaceError when the state folder can't be used; better now than after a create.
   */
  static async open(
    request: ExportRequest,
    windows: readonly ExportWindow[],
    warn: (text: string) => void,
  ): Promise<Journal> {
    const { stateDir } = request;
    const found = await loadJournal(stateDir);
    if (found === 'corrupt') {
      warn(
        `The export journal in ${stateDir} could not be read and was replaced; earlier exports are not resumed.`,
      );
    }
    const state = resumable(found, fresh(request, windows));
    const lost = exportsGivenUp(found, state);
    if (lost !== '') {
      warn(
        `An unfinished export of another request was in ${stateDir} and is replaced. To go on with that one later, run its command with export-job-ids: ${lost}`,
      );
    }
    await saveJournal(stateDir, state);
    await sweep(stateDir, state);
    return new Journal(stateDir, state);
  }

  get creates(): readonly number[] {
    return this.#state.creates;
  }

  get finished(): boolean {
    return this.#state.finished;
  }

  get comparisonNote(): string | null {
    return this.#state.comparisonNote;
  }

  exportOf(days: string): JournalExport | undefined {
    return this.#state.exports.find((each) => each.days === days);
  }

  /** Job ids by the days of their window. */
  get jobIds(): Map<string, string> {
    return jobIdsOf(this.#state);
  }

  /** Notes an export, in place of any other of the same days. */
  async add(
    days: string,
    jobId: string,
    createdAt: number | null,
    creates: readonly number[],
  ): Promise<void> {
    const exports = [...this.#others(days), { days, jobId, createdAt, parts: [] }];
    await this.#write({ ...this.#state, creates, exports });
  }

  /** Forgets an export that is of no use, so that the next run asks for a new one. */
  async forget(days: string): Promise<void> {
    await this.#write({ ...this.#state, exports: this.#others(days) });
  }

  /** Notes the keys of all parts that an export lists. */
  async addListing(days: string, listed: readonly string[]): Promise<void> {
    await this.#change(days, (each) => ({ ...each, listed }));
  }

  /** Notes a part that is whole on disk, in place of any other of the same file. */
  async addPart(days: string, part: JournalPart): Promise<void> {
    await this.#change(days, (each) => ({
      ...each,
      parts: [...each.parts.filter(({ file }) => file !== part.file), part],
    }));
  }

  /** Notes that the comparison is given up for good, so that no later run spends a create on it. */
  async giveUpComparison(comparisonNote: string): Promise<void> {
    await this.#write({ ...this.#state, comparisonNote });
  }

  /** Closes the journal and removes all part files. */
  async finish(): Promise<void> {
    const exports = this.#state.exports.map((each) => ({ ...each, parts: [] }));
    await this.#write({ ...this.#state, finished: true, exports });
    await sweep(this.#stateDir, this.#state);
  }

  async #change(days: string, change: (found: JournalExport) => JournalExport): Promise<void> {
    const exports = this.#state.exports.map((each) => (each.days === days ? change(each) : each));
    await this.#write({ ...this.#state, exports });
  }

  #others(days: string): JournalExport[] {
    return this.#state.exports.filter((each) => each.days !== days);
  }

  #write(state: JournalState): Promise<void> {
    this.#state = state;
    this.#writing = this.#writing.catch(() => {}).then(() => saveJournal(this.#stateDir, this.#state));
    return this.#writing;
  }
}

function fresh(request: ExportRequest, windows: readonly ExportWindow[]): JournalState {
  const account = [request.apiUrl.origin, request.orgId];
  const days = windows.map(({ period, role }) => [period.first, period.last, role]);
  return {
    account: hash(account),
    request: hash([...account, request.sharedOrgIds.toSorted(), days]),
    finished: false,
    comparisonNote: null,
    creates: [],
    exports: [],
  };
}

function resumable(found: JournalState | 'absent' | 'corrupt', wanted: JournalState): JournalState {
  if (typeof found === 'string' || found.account !== wanted.account) return wanted;
  if (found.finished || found.request !== wanted.request) return { ...wanted, creates: found.creates };
  return found;
}

/** The unfinished exports of another request, in the form of `export-job-ids`; empty when there are none. */
function exportsGivenUp(found: JournalState | 'absent' | 'corrupt', state: JournalState): string {
  if (typeof found === 'string' || found === state || found.finished) return '';
  return formatKnownExports(jobIdsOf(found));
}

function jobIdsOf({ exports }: JournalState): Map<string, string> {
  return new Map(exports.map(({ days, jobId }) => [days, jobId]));
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
