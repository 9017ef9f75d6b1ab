import type { ClassPrice } from './config.ts';
import { inputs } from './inputs.ts';
import { type DocumentContext, entriesOf, type OpenDocument, openDocument } from './open-document.ts';
import type { YamlNode } from './yaml.ts';

/**
 * The `prices` input: a file with `executor: {resource class: credits a minute, or null}`. Empty when it is not set
 * or can't be read. Problems are in the context's.
 */
export async function readPrices(context: DocumentContext): Promise<readonly ClassPrice[]> {
  const source = context.reader.optional(inputs.prices);
  const document = source && (await openDocument(inputs.prices, source, context));
  if (document === undefined) return [];
  return entriesOf(document.root, document, EXECUTORS_WITH_PRICES).flatMap((executor) =>
    entriesOf(executor.value, document, EXECUTORS_WITH_PRICES).map((price) => ({
      executor: executor.key.text,
      resourceClass: price.key.text,
      creditsPerMinute: priceOf(price.value, document),
    })),
  );
}

const EXECUTORS_WITH_PRICES =
  'Write executors with the prices of their resource classes, such as docker: {large: 20}.';
const MOST_CREDITS_A_MINUTE = 100_000;

function priceOf(node: YamlNode, { complain }: OpenDocument): number | null {
  const text = node.type === 'text' ? node.text : 'not a number';
  if (node.type === 'text' && node.plain && /^(null|~|)$/i.test(text)) return null;
  const price = /^(0|[1-9]\d{0,5})(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
  if (!(price <= MOST_CREDITS_A_MINUTE)) {
    complain(
      node.at,
      `Write credits a minute from 0 to ${MOST_CREDITS_A_MINUTE}, such as 20 or 7.5, or null where the price is not known.`,
    );
    return null;
  }
  return price;
}
