// Writes what repeats the code: action.yml, the tables of inputs and outputs in README.md, and the version.
// `--check` writes nothing and fails when a file is not what it should be.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describeDefault, describeValue } from '../src/config/describe.ts';
import { GROUPS, type Input } from '../src/config/input.ts';
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
  return replaceRegion(replaceRegion(text, 'inputs', inputsTables()), 'outputs', outputsTable());
}

/** A table for each group of inputs, under its name. */
function inputsTables(): string {
  return GROUPS.flatMap((group) => {
    const inputs = mainInputs.filter((input) => input.group === group);
    return inputs.length === 0 ? [] : [`### ${group}\n\n${inputsTable(inputs)}`];
  }).join('\n\n');
}

/** Regular environment names follow from the input's own; only the others are worth a column. */
function inputsTable(inputs: readonly Input[]): string {
  const rows = inputs.map(({ env = [], ...input }) => ({
    name: code(input.name),
    environment: env.map(code).join(', '),
    default: defaultCell(input),
    what: plain(`${input.help} (${input.kind.title})`),
  }));
  const columns = (['name', 'environment', 'default', 'what'] as const).filter(
    (column) => column !== 'environment' || rows.some((row) => row[column] !== ''),
  );
  const head = columns.map((column) => (column === 'name' ? 'input' : column));
  return table([head, ...rows.map((row) => columns.map((column) => row[column]))]);
}

function defaultCell(input: Input): string {
  if (input.required) return '**required**';
  return input.default === undefined ? describeDefault(input).replace('default: ', '') : code(input.default);
}

function outputsTable(): string {
  return table([['output', 'what'], ...outputs.map(({ name, help }) => [code(name), plain(help)])]);
}

function code(text: string): string {
  return `\`${text}\``;
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
