/**
 * A piece of the page. The same pieces are written as HTML for the file (`html.ts`) and made into nodes in the
 * browser (`client/dom.ts`), so that a row looks the same whoever draws it, and no text is ever read as markup.
 */
export interface El {
  readonly tag: string;
  /** undefined and false leave the attribute out, true writes it empty. Never a `style`: the page's policy forbids it. */
  readonly attributes: Attributes;
  readonly children: readonly Part[];
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export type Part = El | Markup | string;

/** Markup of our own making, such as a drawn chart; only for the file. */
export interface Markup {
  readonly markup: string;
}

export function el(tag: string, attributes: Attributes = {}, ...children: readonly Part[]): El {
  return { tag, attributes, children };
}
