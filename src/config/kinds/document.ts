import { BadValue, type Kind } from './kind.ts';
import { path } from './names.ts';
import { amount } from './plain.ts';

/** Where a YAML document is: written out, or in a file. */
export type DocumentSource = { readonly text: string } | { readonly path: string };

/** YAML itself, or the path of a file with it when it is one line that ends in .yml or .yaml. */
export const document: Kind<DocumentSource> = {
  title: 'YAML, or path of a .yml file',
  quotesBelong: areInside,
  parse(text) {
    return isPath(text) ? { path: path.parse(text) } : { text };
  },
};

/** The path of a YAML or JSON file. */
export const documentPath: Kind<DocumentSource> = {
  title: 'path of a YAML or JSON file',
  parse: (text) => ({ path: path.parse(text) }),
};

/** More credits than anyone has, and far below what a double holds exactly. */
const MOST_CREDITS = 1_000_000_000_000;

/** Credits of a budget. */
export const budgetCredits = amount(MOST_CREDITS);

/** A number of credits for everything, or a document with several budgets. */
export const budget: Kind<number | DocumentSource> = {
  title: 'credits, or YAML, or path of a .yml file',
  quotesBelong: areInside,
  parse(text) {
    if (isPath(text) || /[:\n\r]/.test(text)) return document.parse(text);
    try {
      return budgetCredits.parse(text);
    } catch {
      throw new BadValue(
        'Write a number of credits above 0, such as 500000, or YAML with total, teams and projects.',
      );
    }
  },
};

/** One pair of quotes around everything makes a text, which is no document. */
function areInside(text: string): boolean {
  return text.slice(1, -1).includes(text.charAt(0));
}

function isPath(text: string): boolean {
  return /^[^\n\r]*\.ya?ml$/i.test(text);
}
