import { createHash } from 'node:crypto';
import { jsonForScript } from '../../common/escape/script.ts';
import { escapeXml } from '../../common/escape/xml.ts';
import { pageScript } from './assets.ts';
import type { Part } from './element.ts';
import { htmlOf } from './html.ts';
import { styleSheet } from './style-sheet.ts';

/** What the page is made of. */
export interface PageContent {
  readonly title: string;
  readonly body: readonly Part[];
  /** Data for the page's script, by the id of the element that holds it. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Style rules of this page alone. */
  readonly rules: readonly string[];
}

/**
 * The page as one file that loads nothing: its policy lets in two scripts and one style sheet, by their hashes, and
 * fonts that are written into it. Data stands behind everything that is shown.
 */
export function documentOf({ title, body, data, rules }: PageContent): string {
  const [script, style] = [pageScript(), [styleSheet(), ...rules].join('\n')];
  const policy = policyOf([START, script], style);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${style}</style>`,
    `<script>${START}</script>`,
    '</head>',
    '<body>',
    ...body.map(htmlOf),
    ...Object.entries(data).map(dataElement),
    `<script>${script}</script>`,
    '</body>',
    '</html>\n',
  ].join('\n');
}

/**
 * Tells the style sheet before anything is drawn that scripts run, so that what only readers without them see is
 * never laid out. Where the page's script fails, the page is as it is without.
 */
const START =
  "document.documentElement.classList.add('js');onerror=()=>document.documentElement.classList.remove('js')";

function policyOf(scripts: readonly string[], style: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function dataElement([id, value]: readonly [string, unknown]): string {
  return `<script type="application/json" id="${escapeXml(id)}">${jsonForScript(value)}</script>`;
}
