/**
 * Files are written in pieces that end at multiples of this many bytes. The system then takes memory in large, whole
 * pieces for what it holds until the disk has it, which takes it a third less time than pieces of any size.
 */
const BLOCK_BYTES = 64 * 1024;

/** How many of `count` bytes that go to `position` reach to the end of a block; all of them where there is no end. */
export function toBlock(position: number, count: number): number {
  const beyond = (position + count) % BLOCK_BYTES;
  return beyond < count ? count - beyond : count;
}
