/** 0 for a value; for one of the written nulls its length, plus 16 for each backslash in it. */
@inline
export function nullBytes(start: usize, end: usize): u32 {
  const length = <u32>(end - start);
  if (length - 2 > 2) return 0;
  const word = load<u32>(start);
  if (length == 4) return word == 0x4c4c554e || word == 0x6c6c756e ? 4 : 0; // NULL, null
  if (length == 3) return (word & 0xffffff) == 0x4e5c5c ? 3 + 32 : 0; // \\N
  return (word & 0xffff) == 0x4e5c ? 2 + 16 : 0; // \N
}
