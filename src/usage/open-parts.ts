import type { Header } from './columns.ts';
import { readPartHeader } from './headers.ts';
import type { SizedPart } from './repeated.ts';
import type { ReadRequest } from './types.ts';

/** A part that has a header line. */
export interface OpenedPart extends SizedPart {
  readonly header: Header;
}

/** Looks at the header of every distinct part, so that all columns are known before the first row is written. */
export async function openParts(request: ReadRequest, distinct: readonly SizedPart[]): Promise<Opened> {
  const parts: OpenedPart[] = [];
  for (const { part, bytes } of distinct) {
    const header = await readPartHeader(part, request.signal);
    // Without a header there is nothing in the part, and nothing missing from it.
    if (header !== undefined) parts.push({ part, bytes, header });
  }
  return { parts, repeated: request.parts.length - distinct.length };
}

export interface Opened {
  readonly parts: readonly OpenedPart[];
  /** How many parts were left out because they repeat another. */
  readonly repeated: number;
}
