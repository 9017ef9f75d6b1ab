import { PALETTE } from '../charts/palette.ts';
import { pageFonts, pageStyles } from './assets.ts';

/**
 * The whole style sheet: fonts, the charts' colours as variables (the page's cards are their ground), and the sheets.
 * Dark colours hold where the reader prefers them, unless the page's own switch says otherwise; printing is light.
 */
export function styleSheet(): string {
  const light = declarations('light');
  const dark = declarations('dark');
  return [
    ...pageFonts().map(fontFace),
    `:root{color-scheme:light;${light}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${dark}}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${dark}}}`,
    ...pageStyles().map(withoutComments),
  ].join('\n');
}

/** Colours of the page beside the charts'. Text on them has a contrast of at least 4.5. */
export const PAGE_TONES = {
  page: { light: '#f6f8fa', dark: '#0d1117' },
  ground: { light: '#ffffff', dark: '#151b23' },
  edge: { light: '#d9dee4', dark: '#2b323c' },
  raised: { light: '#f3f5f8', dark: '#1e2630' },
  link: { light: '#1f5fc9', dark: '#6ea8ff' },
  bad: { light: '#b42318', dark: '#ff8a80' },
  good: { light: '#16703f', dark: '#4fce8e' },
  'over-ground': { light: '#fdf0ee', dark: '#34191a' },
  'note-ground': { light: '#fff8e6', dark: '#2d2510' },
  'note-edge': { light: '#d9a21b', dark: '#c8941a' },
} as const;

function declarations(theme: 'light' | 'dark'): string {
  const charts = Object.values(PALETTE).map((tone) => [tone.name, tone[theme]] as const);
  const page = Object.entries(PAGE_TONES).map(([name, tone]) => [name, tone[theme]] as const);
  return [...charts, ...page].map(([name, color]) => `--${name}:${color}`).join(';');
}

function fontFace({ weight, bytes }: ReturnType<typeof pageFonts>[number]): string {
  const data = Buffer.from(bytes).toString('base64');
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
}

function withoutComments(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s+/gm, '')
    .trimEnd();
}
