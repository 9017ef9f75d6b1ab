import { readFileSync } from 'node:fs';

// As in charts/assets.ts: the bundler finds the files by these literals, and nothing with newer syntax may stand here.

/** The page's own script, bundled from `client/` (see scripts/page.ts). */
export function pageScript(): string {
  return readFileSync(
    new URL('../../../node_modules/.cache/circleci-usage/page.js', import.meta.url),
    'utf8',
  );
}

/** The page's style sheets, in their order. */
export function pageStyles(): string[] {
  return [
    readFileSync(new URL('./styles/base.css', import.meta.url), 'utf8'),
    readFileSync(new URL('./styles/page.css', import.meta.url), 'utf8'),
    readFileSync(new URL('./styles/tabs.css', import.meta.url), 'utf8'),
    readFileSync(new URL('./styles/overview.css', import.meta.url), 'utf8'),
    readFileSync(new URL('./styles/chart.css', import.meta.url), 'utf8'),
    readFileSync(new URL('./styles/table.css', import.meta.url), 'utf8'),
    readFileSync(new URL('./styles/cells.css', import.meta.url), 'utf8'),
    readFileSync(new URL('./styles/print.css', import.meta.url), 'utf8'),
  ];
}

/** Inter, regular and semi-bold, as woff2. */
export function pageFonts(): { readonly weight: number; readonly bytes: Uint8Array }[] {
  return [
    {
      weight: 400,
      bytes: readFileSync(
        new URL(
          '../../../node_modules/@fontsource/inter/files/inter-latin-400-normal.woff2',
          import.meta.url,
        ),
      ),
    },
    {
      weight: 600,
      bytes: readFileSync(
        new URL(
          '../../../node_modules/@fontsource/inter/files/inter-latin-600-normal.woff2',
          import.meta.url,
        ),
      ),
    },
  ];
}
