// The official client of Datadog without the 2,900 models that its metrics API does not use: 8.8 MB of the bundle, and
// most of its start-up. What is kept is as it was, but for the serializer's list of models.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run.ts';

const PACKAGE = 'node_modules/@datadog/datadog-api-client';
const V2 = 'dist/packages/datadog-api-client-v2';
const API = `${V2}/apis/MetricsApi.js`;
const SERIALIZER = `${V2}/models/ObjectSerializer.js`;
/** What the API needs beside its models. */
const OTHERS = [
  'package.json',
  'dist/logger.js',
  'dist/userAgent.js',
  'dist/version.js',
  'dist/packages/datadog-api-client-common',
  API,
];

/**
 * Copies what the metrics API needs of the client to `folder`/node_modules, where the modules of `folder` find it
 * before the whole package.
 */
export function copySlimDatadog(folder: string): void {
  const from = join(root, PACKAGE);
  const to = join(folder, PACKAGE);
  const read = (name: string) => readFileSync(join(from, name), 'utf8');
  const serializer = read(SERIALIZER);
  const models = modelsUsed(read(API), serializer, (name) => read(`${V2}/models/${name}.js`));
  const files = [...OTHERS, ...models.map((name) => `${V2}/models/${name}.js`)];
  for (const name of files) {
    const options = { recursive: true, filter: (path: string) => !/\.(?:d\.ts|map)$/.test(path) };
    cpSync(join(from, name), join(to, name), options);
  }
  mkdirSync(dirname(join(to, SERIALIZER)), { recursive: true });
  writeFileSync(join(to, SERIALIZER), slimSerializer(serializer, new Set(models)));
}

/** The models that an API names, and those that they are made of, in order of name. */
function modelsUsed(api: string, serializer: string, modelText: (name: string) => string): string[] {
  const models = new Set([...serializer.matchAll(MODEL)].map(([, name = '']) => name));
  const unions = new Map([...unionsOf(serializer)]);
  const used = new Set<string>();
  const visit = (names: Iterable<string>) => {
    for (const name of names) {
      if (used.has(name) || !(models.has(name) || unions.has(name))) continue;
      used.add(name);
      visit(unions.get(name) ?? typesIn(modelText(name)));
    }
  };
  visit(wordsIn([...api.matchAll(/"([^"\n]*)"/g)].map(([, text = '']) => text)));
  return [...used].filter((name) => models.has(name)).sort();
}

/** A line of the serializer that knows a model: `    Name: Name_1.Name,`. */
const MODEL = /^ {4}(\w+): \1_1\.\1,\n/gm;
const REQUIRE = /^const (\w+)_1 = require\("\.\/\1"\);\n/gm;

/** The serializer without the models that are not used. What it is told of enumerations and unions is text alone. */
function slimSerializer(text: string, used: ReadonlySet<string>): string {
  const keep = (line: string, name: string) => (used.has(name) ? line : '');
  return text.replace(REQUIRE, keep).replace(MODEL, keep);
}

/** Unions of types, by name. */
function unionsOf(serializer: string): [string, string[]][] {
  const start = serializer.indexOf('\nconst oneOfMap = {');
  const lists = serializer.slice(start, serializer.indexOf('\n};', start));
  return [...lists.matchAll(/^ {4}(\w+): \[([^\]]*)\]/gm)].map(([, name = '', items = '']) => [
    name,
    wordsIn([items]),
  ]);
}

/** The types of a model's attributes. */
function typesIn(model: string): string[] {
  return wordsIn([...model.matchAll(/\btype: "([^"]*)"/g)].map(([, type = '']) => type));
}

function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/\w+/g) ?? []);
}
