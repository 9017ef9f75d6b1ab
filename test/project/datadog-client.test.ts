import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copySlimDatadog } from '../../scripts/slim-datadog.ts';
import { root, sourcesIn, withoutComments } from './sources.ts';

const CLIENT = 'src/deliver/datadog/client.ts';
const LIBRARY = 'src/deliver/datadog/http-library.ts';
const DIST = 'node_modules/@datadog/datadog-api-client/dist';
const MODELS = 'packages/datadog-api-client-v2/models';

test('the client of Datadog is loaded when metrics are sent, and by nothing else', () => {
  const sources = sourcesIn('src').map(({ path, text }) => ({ path, text: withoutComments(text) }));
  const importing = (pattern: RegExp) =>
    sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
  expect(importing(/from '@datadog\//)).toEqual([CLIENT, LIBRARY]);
  expect(importing(/import (?!type)[^;]*from '[^']*\/http-library\.ts'/)).toEqual([CLIENT]);
  expect(
    importing(/import (?!type)[^;]*from '\.\/client\.ts'/).filter((path) => path.includes('datadog')),
  ).toEqual([]);
  expect(importing(/import\('\.\/client\.ts'\)/)).toEqual(['src/deliver/datadog/datadog.ts']);
});

test('what is bundled of it is unchanged but for models that are left out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slim-datadog-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copySlimDatadog(folder);
  const [slim, whole] = [join(folder, DIST), join(root, DIST)];
  const files = readdirSync(slim, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(slim, name)).isFile(),
  );
  const changed = files.filter(
    (name) => readFileSync(join(slim, name), 'utf8') !== readFileSync(join(whole, name), 'utf8'),
  );
  expect(changed).toEqual([join(MODELS, 'ObjectSerializer.js')]);
  expect(files.length).toBeLessThan(250);
  // Nothing that is kept asks for what is not.
  for (const name of files.filter((file) => file.endsWith('.js'))) {
    const wanted = [...readFileSync(join(slim, name), 'utf8').matchAll(/require\("(\.[^"]+)"\)/g)];
    const missing = wanted.filter(([, path = '']) => !existsSync(join(slim, name, '..', `${path}.js`)));
    expect(missing.map(([, path]) => `${name} ${path}`)).toEqual([]);
  }
});
