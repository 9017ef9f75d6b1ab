/** Rows of a list that make one piece. */
const ROWS = 256;
/** How deep objects are taken apart: a report, and its sections. */
const DEPTH = 2;

/**
 * The text of a file of JSON, indented by two spaces, with a line feed at its end: that of `JSON.stringify`, in pieces,
 * since whole it would be there three times on its way to the disk.
 */
export function* jsonPieces(value: object): Generator<string> {
  yield* piecesOf(value, '', DEPTH);
  yield '\n';
}

function* piecesOf(value: unknown, indent: string, depth: number): Generator<string> {
  if (Array.isArray(value)) yield* piecesOfList(value, indent);
  else if (typeof value === 'object' && value !== null && depth > 0)
    yield* piecesOfObject(value, indent, depth);
  else yield indented(JSON.stringify(value, null, 2), indent);
}

function* piecesOfList(list: readonly unknown[], indent: string): Generator<string> {
  if (list.length === 0) return yield '[]';
  yield '[';
  for (let from = 0; from < list.length; from += ROWS) {
    // Without the brackets, which stand on lines of their own.
    const rows = JSON.stringify(list.slice(from, from + ROWS), null, 2).slice(1, -2);
    yield (from === 0 ? '' : ',') + indented(rows, indent);
  }
  yield `\n${indent}]`;
}

function* piecesOfObject(value: object, indent: string, depth: number): Generator<string> {
  const entries = Object.entries(value).filter(([, content]) => content !== undefined);
  if (entries.length === 0) return yield '{}';
  yield '{';
  for (const [i, [key, content]] of entries.entries()) {
    yield `${i === 0 ? '' : ','}\n${indent}  ${JSON.stringify(key)}: `;
    yield* piecesOf(content, `${indent}  `, depth - 1);
  }
  yield `\n${indent}}`;
}

/** Line feeds in JSON only stand between its parts. */
function indented(json: string, indent: string): string {
  return indent === '' ? json : json.replaceAll('\n', `\n${indent}`);
}
