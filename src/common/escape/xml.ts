/**
 * Text for XML and HTML, in element content and in quoted attributes. Characters that XML 1.0 forbids (controls,
 * lone surrogates, U+FFFE and U+FFFF) become U+FFFD, so that a strict parser reads whatever a name holds.
 */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '\u{fffd}')
    .replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
