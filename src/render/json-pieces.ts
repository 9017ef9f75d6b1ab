/** Rows of a list that make one piece. */
const ROWS = 256;
/** How deep objects are taken apart: a report, and its sections. */
const DEPTH = 2;

/**
 * The text of a file of JSON, indented by two spaces, with a line feed at its end: that of `JSON.stringify`, in pieces,
 * since whole it would be there three times on its way to the disk.
 */
export function* jsonPieces(value: object): Generator<string> {
  yield* piecesOf(value, 0, DEPTH);
  yield '\n';
}

function* piecesOf(value: unknown, level: number, depth: number): Generator<string> {
  if (Array.isArray(value)) yield* piecesOfList(value, level);
  else if (typeof value === 'object' && value !== null && depth > 0)
    yield* piecesOfObject(value, level, depth);
  else yield textAt(level, value);
}

function* piecesOfList(list: readonly unknown[], level: number): Generator<string> {
  if (list.length === 0) return yield '[]';
  yield '[';
  for (let from = 0; from < list.length; from += ROWS) {
    const rows = textAt(level, list.slice(from, from + ROWS));
    // Without the brackets of this piece, the second of which stands on a line of its own.
    yield (from === 0 ? '' : ',') + rows.slice(1, -lineFeed(level).length - 1);
  }
  yield `${lineFeed(level)}]`;
}

function* piecesOfObject(value: object, level: number, depth: number): Generator<string> {
  const entries = Object.entries(value).filter(([, content]) => content !== undefined);
  if (entries.length === 0) return yield '{}';
  yield '{';
  for (const [i, [key, content]] of entries.entries()) {
    yield `${i === 0 ? '' : ','}${lineFeed(level + 1)}${JSON.stringify(key)}: `;
    yield* piecesOf(content, level + 1, depth - 1);
  }
  yield `${lineFeed(level)}}`;
}

/** The text of a value as it stands so many levels deep: that of lists around it is cut off. */
function textAt(level: number, value: unknown): string {
  let [nested, before, behind] = [value, 0, 0];
  for (let i = level; i > 0; i--) {
    nested = [nested];
    before += `[${lineFeed(i)}`.length;
    behind += `${lineFeed(i - 1)}]`.length;
  }
  const text = JSON.stringify(nested, null, 2);
  return text.slice(before, text.length - behind);
}

/** A new line so many levels deep. */
function lineFeed(level: number): string {
  return `\n${'  '.repeat(level)}`;
}
