import { demoInputs } from './demo-inputs.ts';
import { describeValue } from './describe.ts';
import { environmentNames, GROUPS, type Input } from './input.ts';
import { mainInputs } from './inputs.ts';
import { VERSION } from './version.ts';

const WIDTH = 100;
const NAME_WIDTH = 28;

/** What `--help` prints. */
export function helpText(): string {
  const inputs = [...mainInputs, ...Object.values(demoInputs)];
  const groups = GROUPS.map((group) => [
    group === 'Demo' ? 'Demo (with demo and demo-server only, but for time-scale and datadog-url)' : group,
    ...inputs.filter((input) => input.group === group).flatMap(describe),
  ]);
  return [HEAD, ...groups.map((lines) => lines.join('\n')), OTHER, EXAMPLES].join('\n\n').concat('\n');
}

const HEAD = `circleci-usage ${VERSION}: where do your CircleCI credits go, and what changed?

Usage
  circleci-usage [options]               export the usage, analyse it and write the report
  circleci-usage demo [options]          the same on a made-up organisation; needs no token
  circleci-usage demo-server [options]   serve that organisation's Usage API on this machine

An option wins over the environment, and the environment over --env-file. start-date, end-date and
period count as one. An empty value counts as not set. Lists take commas or lines; quotes keep a
comma inside an item.`;

const OTHER = `Other
${entry('--env-file', 'File with NAME=value lines, as docker run --env-file takes it.')}
${entry('--help', 'Print this text.')}
${entry('--version', 'Print the version.')}`;

const EXAMPLES = `Examples
  circleci-usage demo
  CIRCLECI_API_TOKEN=... circleci-usage --org-id 5d2c... --period last-month
  circleci-usage --env-file .env --projects 'web-*,!web-old' --output-dir reports`;

/** Demo options that a run takes too, and so from the environment. */
const ALSO_FOR_RUNS: readonly string[] = [demoInputs.timeScale.name, demoInputs.datadogUrl.name];

function describe(input: Input): string[] {
  const names = environmentNames(input).join(', ');
  const text = `${input.help} (${describeValue(input)})`;
  if (input.kind.secret) return [entry(input.name, `${text} [environment only: ${names}]`)];
  // The demo shows the same to everyone, so its own options come from the command line alone.
  const onlyFlag = input.group === 'Demo' && !ALSO_FOR_RUNS.includes(input.name);
  return [entry(`--${input.name}`, onlyFlag ? text : `${text} [${names}]`)];
}

/** A name in the left column and its text, wrapped, in the right one. */
function entry(name: string, text: string): string {
  return wrap(text, WIDTH - NAME_WIDTH)
    .map((line, index) => (index === 0 ? `  ${name}` : '').padEnd(NAME_WIDTH) + line)
    .join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
