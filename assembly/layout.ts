// Where things lie in memory. All of it is below the first byte that the compiler hands out (`memoryBase` in
// scripts/wasm.ts), so that addresses are constants in the code.

/** Compressed bytes on their way in. The host reads files straight into it. */
export const INPUT: usize = 0x10000;
export const INPUT_BYTES: usize = 0x40000;

/** Symbols of literals and lengths: 1024 by the first 10 bits, then tables of 32 for longer codes. */
export const LITERALS: usize = 0x60000;
/** Symbols of distances: 256 by the first 8 bits, then tables of 128. */
export const DISTANCES: usize = 0x68000;
/** Lengths of the codes of a block, one byte each. */
export const CODE_LENGTHS: usize = 0x6c000;
/** Scratch of the table builder: counts and next codes by length. */
export const CODE_COUNTS: usize = 0x6c200;
export const NEXT_CODES: usize = 0x6c280;
/** Symbols of the code that codes the lengths of codes: 128 by 7 bits. */
export const PRECODE: usize = 0x6c400;

/** For each column of the part: where the record's value begins and ends; equal for a null. */
export const STARTS: usize = 0x70000;
export const ENDS: usize = 0x72000;
/** For each column of merged.csv, its place in the part; -1 for none. The host writes it. */
export const TARGETS: usize = 0x74000;
/** For each column of `Col`, its place in the part; -1 for none. The host writes it. */
export const PLACES: usize = 0x78000;
/** What the host answers about a new date: fate, day index, day number. */
export const ANSWER: usize = 0x78400;

/** Unpacked bytes: up to 32 KB that matches may point back to, the record under way, and the new bytes. */
export const RAW: usize = 0x80000;
export const RAW_BYTES: usize = 0x180000;
export const HISTORY_BYTES: usize = 0x8000;
/** How many bytes are unpacked before they are scanned: they stay in the processor's cache. */
export const CHUNK_BYTES: usize = 0x30000;

/** Clean bytes on their way out, taken by the host when there are many. */
export const CLEAN: usize = 0x210000;
export const CLEAN_FULL: usize = 0x80000;

/** A longer record is the host's business, as is one with more columns. */
export const MAX_RECORD_BYTES: usize = 0x100000;
export const MAX_COLUMNS: i32 = 1000;

/** What a call tells the host. */
export namespace Status {
  /** Goes on when there are more unpacked bytes (scan) or compressed bytes (inflate). */
  export const NEEDS_INPUT: i32 = 0;
  /** Goes on when the output was taken. */
  export const OUTPUT_FULL: i32 = 1;
  /** A record for the careful path stands at `rawPosition`. */
  export const ODD_RECORD: i32 = 2;
  /** The compressed stream has ended. */
  export const END: i32 = 3;
  /** The compressed stream is broken, or beyond what is done here. */
  export const BROKEN: i32 = 4;
}
