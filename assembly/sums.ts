/** Doubles of an entry: rows, runs, seconds, whole credits, micro-credits. */
const MEASURES: u32 = 5;
const ENTRY_BYTES: u32 = 8 * MEASURES;

/** Five sums for each small number and period, as `SideTable` of side-table.ts has them. */
@unmanaged
export class Sums {
  /** Entries there is room for. */
  room: u32 = 0;
  address: usize = heap.alloc(8);

  add(value: u32, period: u32, runs: u32, seconds: f64, whole: f64, micro: f64): void {
    const at = this.at(2 * value + period);
    store<f64>(at, load<f64>(at) + 1);
    store<f64>(at, load<f64>(at, 8) + runs, 8);
    store<f64>(at, load<f64>(at, 16) + seconds, 16);
    store<f64>(at, load<f64>(at, 24) + whole, 24);
    store<f64>(at, load<f64>(at, 32) + micro, 32);
  }

  private at(entry: u32): usize {
    if (entry >= this.room) {
      const room = max<u32>(32, 2 * entry);
      this.address = heap.realloc(this.address, room * ENTRY_BYTES);
      memory.fill(this.address + this.room * ENTRY_BYTES, 0, (room - this.room) * ENTRY_BYTES);
      this.room = room;
    }
    return this.address + entry * ENTRY_BYTES;
  }
}
