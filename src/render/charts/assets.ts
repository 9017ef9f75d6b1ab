import { readFileSync } from 'node:fs';

// The bundler finds these files by the literal `readFileSync(new URL(…, import.meta.url))` and ships exactly them;
// lib/ lies as deep as src/. It parses an older JavaScript: with newer syntax in this file (`??=` is enough) it takes
// another way that writes binary files as text and damages them. So nothing else stands here.

/** resvg, compiled to WebAssembly. */
export function resvgWasm(): Uint8Array {
  return readFileSync(new URL('../../../node_modules/@resvg/resvg-wasm/index_bg.wasm', import.meta.url));
}

/**
 * The faces of Inter. Latin comes first: its vertical measures hold for a whole line. Letters that it lacks come from
 * the next regular face, in bold text too, so other bold faces would never be used.
 */
export function interFaces(): Uint8Array[] {
  return [
    readFileSync(
      new URL('../../../node_modules/@fontsource/inter/files/inter-latin-400-normal.woff2', import.meta.url),
    ),
    readFileSync(
      new URL(
        '../../../node_modules/@fontsource/inter/files/inter-latin-ext-400-normal.woff2',
        import.meta.url,
      ),
    ),
    readFileSync(
      new URL(
        '../../../node_modules/@fontsource/inter/files/inter-cyrillic-400-normal.woff2',
        import.meta.url,
      ),
    ),
    readFileSync(
      new URL('../../../node_modules/@fontsource/inter/files/inter-greek-400-normal.woff2', import.meta.url),
    ),
    readFileSync(
      new URL('../../../node_modules/@fontsource/inter/files/inter-latin-600-normal.woff2', import.meta.url),
    ),
  ];
}
