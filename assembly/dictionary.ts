import { areEqual, hashOf } from './bytes';

const ARENA_BYTES: usize = 0x10000;
/** hash, length, address of the bytes. */
const ENTRY_BYTES: u32 = 12;
/** Room behind each string, since comparisons look at whole words. */
const SLACK: usize = 8;

/** Numbers distinct byte strings 0, 1, 2, … in the order of their first sight, as `Dictionary` of intern.ts does. */
@unmanaged
export class Dictionary {
  size: u32 = 0;
  private mask: u32 = 255;
  /** Number + 1 of the string in each slot; 0 is empty. At most half are in use. */
  private slots: usize = zeroed(1024);
  private entries: usize = heap.alloc(128 * ENTRY_BYTES);
  private arena: usize = 0;
  private arenaEnd: usize = 0;

  intern(from: usize, length: u32): u32 {
    return this.internHashed(from, length, hashOf(from, length));
  }

  /** The same when the hash, which depends on the string alone, is known. */
  internHashed(from: usize, length: u32, hash: u32): u32 {
    let slot = hash & this.mask;
    while (true) {
      const entry = load<u32>(this.slots + (slot << 2));
      if (entry == 0) return this.add(from, length, hash, slot);
      const at = this.entries + (entry - 1) * ENTRY_BYTES;
      if (load<u32>(at) == hash && load<u32>(at, 4) == length && areEqual(load<u32>(at, 8), from, length)) {
        return entry - 1;
      }
      slot = (slot + 1) & this.mask;
    }
  }

  addressOf(index: u32): usize {
    return load<u32>(this.entries + index * ENTRY_BYTES, 8);
  }

  lengthOf(index: u32): u32 {
    return load<u32>(this.entries + index * ENTRY_BYTES, 4);
  }

  private add(from: usize, length: u32, hash: u32, slot: u32): u32 {
    const index = this.size++;
    const at = this.entries + index * ENTRY_BYTES;
    store<u32>(at, hash);
    store<u32>(at, length, 4);
    store<u32>(at, <u32>this.keep(from, length), 8);
    store<u32>(this.slots + (slot << 2), index + 1);
    if (this.size > this.mask >> 1) this.grow();
    return index;
  }

  private keep(from: usize, length: u32): usize {
    const bytes = (<usize>length + SLACK + 7) & ~7;
    if (this.arena + bytes > this.arenaEnd) {
      const chunk = max<usize>(ARENA_BYTES, bytes);
      this.arena = heap.alloc(chunk);
      this.arenaEnd = this.arena + chunk;
    }
    const address = this.arena;
    memory.copy(address, from, length);
    this.arena += bytes;
    return address;
  }

  private grow(): void {
    const mask = 2 * this.mask + 1;
    heap.free(this.slots);
    this.slots = zeroed((<usize>mask + 1) << 2);
    this.entries = heap.realloc(this.entries, ((<usize>mask + 1) >> 1) * ENTRY_BYTES);
    this.mask = mask;
    for (let i: u32 = 0; i < this.size; i++) {
      let slot = load<u32>(this.entries + i * ENTRY_BYTES) & mask;
      while (load<u32>(this.slots + (slot << 2)) != 0) slot = (slot + 1) & mask;
      store<u32>(this.slots + (slot << 2), i + 1);
    }
  }
}

/** New memory, all zeros. */
export function zeroed(bytes: usize): usize {
  const address = heap.alloc(bytes);
  memory.fill(address, 0, bytes);
  return address;
}
