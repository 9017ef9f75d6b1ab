// Writes what repeats the code: action.yml, the tables of inputs and outputs in README.md, and the version.
// `--check` writes nothing and fails when a file is not what it should be.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describeDefault, describeValue } from '../src/config/describe.ts';
import { environmentNames, type Input } from '../src/config/input.ts';
import { mainInputs } from '../src/config/inputs.ts';
import { outputs } from '../src/config/outputs.ts';
import { root } from './run.ts';

const BRANDING = { icon: 'bar-chart-2', color: 'green' };

/** A file of the checkout that is generated as a whole or in part. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** What the generated files must hold, given what the checkout holds now. */
export function generatedFiles(): GeneratedFile[] {
  const files = [
    { path: 'action.yml', text: actionYml() },
    { path: 'src/config/version.ts', text: versionModule() },
  ];
  if (existsSync(`${root}README.md`)) files.push({ path: 'README.md', text: readme(read('README.md')) });
  return files;
}

function actionYml(): string {
  const quote = (text: string) => JSON.stringify(text);
  const lines = [
    '# Written by scripts/generate.ts from src/config: change it there. No input has a `default:` here, so that',
    '# the program can tell an input that is not set; the descriptions name the defaults.',
    `name: ${quote('CircleCI usage report')}`,
    `description: ${quote(packageJson().description)}`,
    `author: ${quote('circleci-usage-action contributors')}`,
    'branding:',
    `  icon: ${BRANDING.icon}`,
    `  color: ${BRANDING.color}`,
    'inputs:',
    ...mainInputs.flatMap((input) => [
      `  ${input.name}:`,
      `    description: ${quote(`${input.help} (${describeValue(input)})`)}`,
      `    required: ${input.required ?? false}`,
    ]),
    'outputs:',
    ...outputs.flatMap(({ name, help }) => [`  ${name}:`, `    description: ${quote(help)}`]),
    'runs:',
    '  using: node24',
    '  main: dist/index.js',
  ];
  return `${lines.join('\n')}\n`;
}

function versionModule(): string {
  return `/** The version in package.json; \`scripts/generate.ts\` keeps the two in step. */
export const VERSION = '${packageJson().version}';
`;
}

/** The README with the parts between the markers written anew. */
function readme(text: string): string {
  return replaceRegion(replaceRegion(text, 'inputs', inputsTable()), 'outputs', outputsTable());
}

function inputsTable(): string {
  const rows = mainInputs.map((input) => [
    `\`${input.name}\``,
    environmentNames(input)
      .map((name) => `\`${name}\``)
      .join(', '),
    defaultCell(input),
    plain(`${input.help} (${input.kind.title})`),
  ]);
  return table([['input', 'environment', 'default', 'what'], ...rows]);
}

function defaultCell(input: Input): string {
  if (input.required) return '**required**';
  return input.default === undefined
    ? describeDefault(input).replace('default: ', '')
    : `\`${input.default}\``;
}

function outputsTable(): string {
  return table([['output', 'what'], ...outputs.map(({ name, help }) => [`\`${name}\``, plain(help)])]);
}

/** Text in which no character is Markdown. */
function plain(text: string): string {
  return text.replace(/[*_<>[\]`]/g, '\\$&');
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function replaceRegion(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`README.md must have the markers ${start} and ${end}, in this order.`);
  return `${text.slice(0, from)}${start}\n${content}\n${text.slice(to)}`;
}

function packageJson(): { version: string; description: string } {
  const { version, description } = JSON.parse(read('package.json'));
  return { version: String(version), description: String(description) };
}

function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8');
}

function isCurrent({ path, text }: GeneratedFile): boolean {
  return existsSync(`${root}${path}`) && read(path) === text;
}

/** The first line of a stale file that is not what it should be. */
function firstDifference({ path, text }: GeneratedFile): string {
  const wanted = text.split('\n');
  const found = existsSync(`${root}${path}`) ? read(path).split('\n') : [];
  const at = wanted.findIndex((line, index) => line !== found[index]);
  const line = at < 0 ? wanted.length : at;
  return `${path}:${line + 1}\n  is:        ${found[line] ?? '(nothing)'}\n  should be: ${wanted[line] ?? '(nothing)'}`;
}

function main(): void {
  const stale = generatedFiles().filter((file) => !isCurrent(file));
  if (!process.argv.includes('--check')) {
    for (const { path, text } of stale) {
      writeFileSync(`${root}${path}`, text);
      console.log(`Wrote ${path}.`);
    }
  } else if (stale.length > 0) {
    console.error(stale.map(firstDifference).join('\n'));
    console.error('Run `npm run generate` and commit the result.');
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
