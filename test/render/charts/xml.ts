/**
 * The element names of an XML text, in order, as strictly as our SVG needs it: one root, every element closed in
 * order, quoted attributes without `<` or twice the same name, text without a bare `<` or `&`, only characters that
 * XML 1.0 allows.
 */
export function elementsOf(xml: string): string[] {
  const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.exec(xml);
  if (forbidden) throw new Error(`a character that XML forbids at ${forbidden.index}`);
  const seen: string[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const text = take(/[^<]*/y, xml, at);
    if (/&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error(`a bare & at ${at}`);
    if (open.length === 0 && text.trim() !== '') throw new Error(`text outside the root at ${at}`);
    at += text.length;
    if (at === xml.length) break;
    const tag = take(TAG, xml, at);
    if (tag === '') throw new Error(`not a tag at ${at}: ${xml.slice(at, at + 60)}`);
    at += tag.length;
    follow(tag, open, seen);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`);
  return seen;
}

const TAG = /<\/[\w:-]+\s*>|<[\w:-]+(?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/y;

function follow(tag: string, open: string[], seen: string[]): void {
  const name = /[\w:-]+/.exec(tag)?.[0] ?? '';
  if (tag.startsWith('</')) {
    if (open.pop() !== name) throw new Error(`${tag} closes nothing`);
    return;
  }
  if (open.length === 0 && seen.length > 0) throw new Error('two roots');
  const attributes = Array.from(tag.matchAll(/\s([\w:-]+)\s*=/g), ([, attribute]) => attribute);
  if (new Set(attributes).size !== attributes.length) throw new Error(`an attribute twice: ${tag}`);
  seen.push(name);
  if (!tag.endsWith('/>')) open.push(name);
}

function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
