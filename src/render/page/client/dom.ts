import type { Part } from '../element.ts';

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS: ReadonlySet<string> = new Set(['svg', 'rect']);

/** A piece of the page as a node. Texts become text nodes, so that nothing in a name is ever read as markup. */
export function nodeOf(part: Part): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  if ('markup' in part) throw new TypeError('Markup is for the file only.');
  const element = SVG_TAGS.has(part.tag)
    ? document.createElementNS(SVG, part.tag)
    : document.createElement(part.tag);
  for (const [name, value] of Object.entries(part.attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...part.children.map(nodeOf));
  return element;
}

/** The first match below `root`, of the class that is asked for. @throws TypeError when there is none. */
export function find<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new TypeError(`The page has no ${selector}.`);
  return found;
}

/** All matches below `root` of a class. */
export function findAll<T extends Element>(root: ParentNode, selector: string, type: new () => T): T[] {
  return [...root.querySelectorAll(selector)].filter((element): element is T => element instanceof type);
}

/** Makes an element and puts parts into it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * Makes these the children of `parent`, in this order. One that keeps its place is never taken out of the page, which
 * would cost it the focus, a selection in it, and a click that is half done.
 */
export function setChildren(parent: Element, children: readonly Element[]): void {
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const child of children) {
    if (child === next) next = child.nextElementSibling;
    else parent.insertBefore(child, next);
  }
}

/** The JSON that the page holds under this id; undefined when it holds none. */
export function dataOf<T>(id: string): T | undefined {
  const text = document.getElementById(id)?.textContent;
  return text ? JSON.parse(text) : undefined;
}
