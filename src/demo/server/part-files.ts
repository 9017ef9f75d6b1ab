import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import type { Period } from '../../common/day.ts';
import { type Dialect, dialectOfPart, headerLine, rowLine } from '../dialect.ts';
import { Random } from '../organisation/random.ts';
import type { Usage } from '../usage.ts';

/** How the rows of an export are cut into parts. Equal plans give equal bytes. */
export interface PartsPlan {
  readonly organisationIds: readonly string[];
  readonly period: Period;
  readonly rows: number;
  /** How many parts; 0 without rows. */
  readonly count: number;
}

export interface PartFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Strong. */
  readonly etag: string;
}

const ROWS_A_TURN = 2_000;

/** Makes parts when they are first asked for and keeps them in a temporary folder until `close`. */
export class PartFiles {
  readonly #usage: Usage;
  readonly #seed: number;
  readonly #dialect: Dialect;
  readonly #files = new Map<string, Promise<PartFile>>();
  #folder: Promise<string> | undefined;

  constructor(usage: Usage, seed: number, dialect: Dialect) {
    this.#usage = usage;
    this.#seed = seed;
    this.#dialect = dialect;
  }

  get(plan: PartsPlan, part: number): Promise<PartFile> {
    const key = JSON.stringify([plan, part]);
    const known = this.#files.get(key);
    if (known) return known;
    const made = this.#make(plan, part, key);
    this.#files.set(key, made);
    made.catch(() => this.#files.delete(key));
    return made;
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#files.values());
    if (this.#folder) await rm(await this.#folder, { recursive: true, force: true });
  }

  async #make(plan: PartsPlan, part: number, key: string): Promise<PartFile> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'usage-demo-'));
    const path = join(await this.#folder, createHash('sha256').update(key).digest('hex'));
    const lines = await this.#lines(plan, part);
    const hash = createHash('sha256');
    await pipeline(
      Readable.from(textOf(headerLine(dialectOfPart(this.#dialect, part)), lines)),
      createGzip({ level: 1 }),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(path),
    );
    return { path, size: (await stat(path)).size, etag: `"${hash.digest('hex').slice(0, 32)}"` };
  }

  /** The part's rows in no order at all, as in real exports; parts are not in the order of days either. */
  async #lines({ organisationIds, period, rows, count }: PartsPlan, part: number): Promise<string[]> {
    const dialect = dialectOfPart(this.#dialect, part);
    const random = new Random(this.#seed, period.first, period.last, count, 'parts');
    const place = random.shuffle(Array.from({ length: count }, (_, index) => index))[part] ?? 0;
    const [from, to] = [place, place + 1].map((edge) => Math.floor((edge * rows) / count));
    const lines: string[] = [];
    for (const row of this.#usage.rows(organisationIds, period, from, to)) {
      lines.push(rowLine(row, dialect));
      if (lines.length % ROWS_A_TURN === 0) await nextTurn();
    }
    return new Random(this.#seed, period.first, part, 'lines').shuffle(lines);
  }
}

/** The text in pieces that are worth a call. */
function* textOf(header: string, lines: readonly string[]): Generator<string> {
  yield header;
  for (let i = 0; i < lines.length; i += 500) yield lines.slice(i, i + 500).join('');
}
