/** Makes inputs that are nearly right: a seed of the corpus with a few changes, the same for the same random numbers. */
export function mutate(
  corpus: readonly Buffer[],
  dictionary: readonly string[],
  random: () => number,
): Buffer {
  let bytes = pick(corpus, random) ?? Buffer.alloc(0);
  for (let left = 1 + below(5, random); left > 0; left--) {
    const change = pick(CHANGES, random);
    if (change) bytes = change(bytes, { corpus, dictionary, random });
  }
  return bytes.subarray(0, MOST_BYTES);
}

const MOST_BYTES = 100_000;

interface Material {
  readonly corpus: readonly Buffer[];
  readonly dictionary: readonly string[];
  readonly random: () => number;
}

type Change = (bytes: Buffer, material: Material) => Buffer;

const CHANGES: readonly Change[] = [
  (bytes, { random }) => changeByte(bytes, (old) => old ^ (1 << below(8, random)), random),
  (bytes, { random }) => changeByte(bytes, () => below(256, random), random),
  (bytes, { random }) => {
    const [from, to] = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, { random }) => {
    const [from, to] = range(bytes, random);
    const times = 1 + below(20, random);
    return Buffer.concat([
      bytes.subarray(0, to),
      ...Array(times).fill(bytes.subarray(from, to)),
      bytes.subarray(to),
    ]);
  },
  (bytes, { random }) => bytes.subarray(0, below(bytes.length + 1, random)),
  (bytes, { dictionary, random }) => {
    const at = below(bytes.length + 1, random);
    const word = pick(dictionary, random) ?? '';
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(word), bytes.subarray(at)]);
  },
  (bytes, { corpus, random }) => {
    const other = pick(corpus, random) ?? bytes;
    const [from, to] = range(other, random);
    const at = below(bytes.length + 1, random);
    return Buffer.concat([bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at)]);
  },
];

function changeByte(bytes: Buffer, change: (old: number) => number, random: () => number): Buffer {
  const copy = Buffer.from(bytes);
  const at = below(copy.length, random);
  if (copy.length > 0) copy[at] = change(copy[at] ?? 0);
  return copy;
}

/** Most ranges are short. */
function range(bytes: Buffer, random: () => number): [from: number, to: number] {
  const from = below(bytes.length + 1, random);
  const longest = random() < 0.8 ? 20 : bytes.length;
  return [from, Math.min(bytes.length, from + below(longest + 1, random))];
}

function pick<T>(values: readonly T[], random: () => number): T | undefined {
  return values[below(values.length, random)];
}

function below(limit: number, random: () => number): number {
  return Math.floor(random() * limit);
}
