import { Dictionary } from '../intern.ts';

/** So many values are looked at before it is decided whether a column's values repeat. */
const TRIAL = 1000;
/** A column with more different values than this, in all or a value, is not worth remembering. */
const MOST_TEXTS = 20_000;
const MOST_SHARE = 0.5;

/**
 * Makes texts of bytes. Where a column's values repeat, each becomes a text once, which saves the time to make it
 * and the writer's time to see that it is the same. Bytes that are not UTF-8 become U+FFFD.
 */
export class Texts {
  #dictionary: Dictionary | undefined = new Dictionary();
  readonly #texts: string[] = [];
  #values = 0;

  text(bytes: Uint8Array, start: number, end: number): string {
    const dictionary = this.#dictionary;
    if (dictionary === undefined) return decode(bytes, start, end);
    const index = dictionary.intern(bytes, start, end);
    this.#texts[index] ??= decode(bytes, start, end);
    const text = this.#texts[index];
    if (++this.#values >= TRIAL && !this.#pays(dictionary.size)) this.#forget();
    return text;
  }

  #pays(size: number): boolean {
    return size <= MOST_TEXTS && size <= MOST_SHARE * this.#values;
  }

  #forget(): void {
    this.#dictionary = undefined;
    this.#texts.length = 0;
  }
}

function decode(bytes: Uint8Array, start: number, end: number): string {
  return asBuffer(bytes).toString('utf8', start, end);
}

let last: Buffer = Buffer.alloc(0);

/** Without a new object for each value: they come from the same memory many times in a row. */
function asBuffer(bytes: Uint8Array): Buffer {
  const isSame = last.buffer === bytes.buffer && last.byteOffset === bytes.byteOffset;
  if (!isSame || last.length !== bytes.length) {
    last = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  return last;
}
