/** Longest pattern that can be compiled, in UTF-16 units; time and memory are bounded by it. */
export const MAX_GLOB_LENGTH = 1000;

const BITS = 32;

/**
 * Compiles a glob: `*` is any run of characters (also none, also `/`), `?` is any one character, everything
 * else is itself. Case counts; there is no escape character. The whole text must match.
 *
 * All positions in the pattern where a match could stand are followed at once, 32 to a machine word. So a
 * text is read once, front to back, whatever the pattern is: nobody can write one that hangs a run.
 * @throws RangeError when the pattern is longer than MAX_GLOB_LENGTH.
 */
export function compileGlob(pattern: string): (text: string) => boolean {
  if (pattern.length > MAX_GLOB_LENGTH)
    throw new RangeError(`A glob has at most ${MAX_GLOB_LENGTH} characters`);
  // Long lists of plain names are the usual case, and need none of the machinery.
  if (!/[*?]/.test(pattern)) return (text) => text === pattern;
  const { steps, loops } = readPattern(pattern);
  const words = Math.floor(steps.length / BITS) + 1;
  const wildcards = wordsWithBits(words, indexesOf(steps, '?'));
  const matching = new Map(
    [...new Set(steps)].map((step) => [
      step,
      wordsWithBits(words, [...indexesOf(steps, step), ...indexesOf(steps, '?')]),
    ]),
  );
  const stay = wordsWithBits(words, loops);
  return (text) => {
    const standing = new Uint32Array(words);
    standing[0] = 1;
    for (const character of text) {
      if (!advance(standing, matching.get(character) ?? wildcards, stay)) return false;
    }
    return hasBit(standing, steps.length);
  };
}

/**
 * Takes the pattern apart: `steps` are its characters but for stars, `loops` the positions (steps taken so
 * far) at which a star lets any character pass.
 */
function readPattern(pattern: string): { steps: string[]; loops: number[] } {
  const steps: string[] = [];
  const loops: number[] = [];
  for (const character of pattern) {
    if (character === '*') loops.push(steps.length);
    else steps.push(character);
  }
  return { steps, loops };
}

function indexesOf(steps: readonly string[], wanted: string): number[] {
  return steps.flatMap((step, i) => (step === wanted ? [i] : []));
}

function wordsWithBits(words: number, bits: readonly number[]): Uint32Array {
  const set = new Uint32Array(words);
  for (const bit of bits) {
    const word = Math.floor(bit / BITS);
    set[word] = (set[word] ?? 0) | (1 << (bit % BITS));
  }
  return set;
}

function hasBit(set: Uint32Array, bit: number): boolean {
  return ((set[Math.floor(bit / BITS)] ?? 0) & (1 << (bit % BITS))) !== 0;
}

/** Reads one character: positions whose step it matches move on by one, those with a star also stay. */
function advance(standing: Uint32Array, matching: Uint32Array, stay: Uint32Array): boolean {
  let carry = 0;
  let alive = 0;
  for (let i = 0; i < standing.length; i++) {
    const now = standing[i] ?? 0;
    const moved = now & (matching[i] ?? 0);
    const next = (moved << 1) | carry | (now & (stay[i] ?? 0));
    carry = moved >>> (BITS - 1);
    standing[i] = next;
    alive |= next;
  }
  return alive !== 0;
}
