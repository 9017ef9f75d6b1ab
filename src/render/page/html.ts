import { escapeXml } from '../../common/escape/xml.ts';
import type { Attributes, Part } from './element.ts';

/** A piece of the page as HTML. */
export function htmlOf(part: Part): string {
  if (typeof part === 'string') return escapeXml(part);
  if ('markup' in part) return part.markup;
  const start = `<${part.tag}${attributesOf(part.attributes)}>`;
  if (VOID.has(part.tag)) return start;
  return `${start}${part.children.map(htmlOf).join('')}</${part.tag}>`;
}

const VOID: ReadonlySet<string> = new Set(['col', 'input', 'meta']);

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined || value === false) return '';
      return value === true ? ` ${name}` : ` ${name}="${escapeXml(String(value))}"`;
    })
    .join('');
}
