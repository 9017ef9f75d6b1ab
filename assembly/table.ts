import { hashOfWords } from './bytes';
import { zeroed } from './dictionary';

/** Entries of one page, as a power of two. Pages never move, so that growth copies nothing. */
const PAGE_SHIFT: u32 = 12;
export const PAGE_ENTRIES: u32 = 1 << PAGE_SHIFT;
/** Pages begin where a line of the processor's cache does. */
const LINE_BYTES: usize = 64;

export function hashOfKey(k0: u32, k1: u32, k2: u32, k3: u32): u32 {
  return hashOfWords(<u64>k0 | (<u64>k1 << 32), <u64>k2 | (<u64>k3 << 32));
}

/**
 * Numbers distinct keys of two to four words 0, 1, 2, … in the order of their first sight; each has some bytes of sums.
 * Words that a key does not have are 0 where one is looked for.
 */
@unmanaged
export class Table {
  size: u32 = 0;
  private mask: u32 = 1023;
  private slots: usize = zeroed(4096);
  /** Addresses of the pages. */
  pages: usize = zeroed(64);
  private pageCount: u32 = 0;
  private pageRoom: u32 = 16;
  private keyBytes: u32;
  /** Bytes of an entry, key and sums. */
  entryBytes: u32;
  /** What of an entry's third and fourth word belongs to its key. */
  private tail: u64;

  constructor(keyWords: u32, sumBytes: u32) {
    this.keyBytes = 4 * keyWords;
    this.entryBytes = this.keyBytes + sumBytes;
    this.tail = keyWords == 4 ? ~0 : keyWords == 3 ? 0xffffffff : 0;
  }

  /** Address of the key with its sums behind it. */
  at(index: u32): usize {
    const page = load<u32>(this.pages + ((index >> PAGE_SHIFT) << 2));
    return page + (index & ((1 << PAGE_SHIFT) - 1)) * this.entryBytes;
  }

  /** Address of the sums. */
  sumsAt(index: u32): usize {
    return this.at(index) + this.keyBytes;
  }

  find(k0: u32, k1: u32, k2: u32, k3: u32): u32 {
    return this.findHashed(k0, k1, k2, k3, hashOfKey(k0, k1, k2, k3));
  }

  /** The same when the key's hash is known. */
  findHashed(k0: u32, k1: u32, k2: u32, k3: u32, hash: u32): u32 {
    const first = <u64>k0 | (<u64>k1 << 32);
    const second = <u64>k2 | (<u64>k3 << 32);
    let slot = hash & this.mask;
    while (true) {
      const entry = load<u32>(this.slots + (slot << 2));
      if (entry == 0) return this.add(first, second, slot);
      const at = this.at(entry - 1);
      if (load<u64>(at) == first && (load<u64>(at, 8) & this.tail) == second) return entry - 1;
      slot = (slot + 1) & this.mask;
    }
  }

  /** A new entry of a key that has one already, whose sums can take no more; this one is found from now on. */
  renew(k0: u32, k1: u32, k2: u32, hash: u32): u32 {
    const old = this.findHashed(k0, k1, k2, 0, hash) + 1;
    let slot = hash & this.mask;
    while (load<u32>(this.slots + (slot << 2)) != old) slot = (slot + 1) & this.mask;
    return this.add(<u64>k0 | (<u64>k1 << 32), k2, slot);
  }

  /** Forgets all entries. Their memory stays, for others. */
  clear(): void {
    this.size = 0;
    memory.fill(this.slots, 0, (<usize>this.mask + 1) << 2);
  }

  /** What stands in the first slot that a key of this hash may be in: the number of an entry, and 1; 0 for none. */
  @inline
  slotOf(hash: u32): u32 {
    return load<u32>(this.slots + ((hash & this.mask) << 2));
  }

  /** Brings the entry of a slot closer, and gives bits of it. */
  @inline
  touch(slot: u32): u32 {
    if (slot == 0) return 0;
    const at = this.at(slot - 1);
    return load<u32>(at) + load<u32>(at + this.entryBytes - 4);
  }

  private add(first: u64, second: u64, slot: u32): u32 {
    const index = this.size++;
    if (index >> PAGE_SHIFT == this.pageCount) this.addPage();
    const at = this.at(index);
    store<u64>(at, first);
    if (this.tail != 0) store<u64>(at, second, 8);
    memory.fill(at + this.keyBytes, 0, this.entryBytes - this.keyBytes);
    store<u32>(this.slots + (slot << 2), index + 1);
    if (this.size > this.mask >> 1) this.grow();
    return index;
  }

  private addPage(): void {
    if (this.pageCount == this.pageRoom) {
      this.pageRoom *= 2;
      this.pages = heap.realloc(this.pages, this.pageRoom << 2);
    }
    const page = heap.alloc(<usize>(this.entryBytes << PAGE_SHIFT) + LINE_BYTES) + LINE_BYTES - 1;
    store<u32>(this.pages + (this.pageCount++ << 2), <u32>(page & ~(LINE_BYTES - 1)));
  }

  private grow(): void {
    const mask = 2 * this.mask + 1;
    heap.free(this.slots);
    this.slots = zeroed((<usize>mask + 1) << 2);
    this.mask = mask;
    for (let i: u32 = 0; i < this.size; i++) {
      const at = this.at(i);
      let slot = hashOfWords(load<u64>(at), load<u64>(at, 8) & this.tail) & mask;
      while (load<u32>(this.slots + (slot << 2)) != 0) slot = (slot + 1) & mask;
      store<u32>(this.slots + (slot << 2), i + 1);
    }
  }
}
