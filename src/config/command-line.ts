import { InputError } from '../common/errors.ts';
import { looksLikeToken } from '../common/secret.ts';
import { demoInputs } from './demo-inputs.ts';
import { environmentNames, type Input } from './input.ts';
import { inputs, mainInputs } from './inputs.ts';
import { didYouMean } from './nearest.ts';
import { shown } from './shown.ts';

const COMMANDS = ['run', 'demo', 'demo-server', 'help', 'version'] as const;
export type Command = (typeof COMMANDS)[number];

/** The flags of a command line. Their problems travel with them, to be told with those of all other inputs. */
export interface Flags {
  /** By the input's name, without the dashes. */
  readonly values: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

export interface CommandLine {
  readonly command: Command;
  readonly flags: Flags;
  /** The path after `--env-file`. */
  readonly envFile?: string | undefined;
}

const ENV_FILE = 'env-file';

/**
 * Reads the arguments after the program's name. Values of flags are not checked here.
 * @throws InputError when the command is unknown.
 */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  if (argv.includes('--help') || argv.includes('-h')) return { command: 'help', flags: NO_FLAGS };
  if (argv.includes('--version')) return { command: 'version', flags: NO_FLAGS };
  const { words, given, problems } = splitArguments(argv);
  const command = readCommand(words, problems);
  const values = new Map<string, string>();
  for (const { name, value } of given) {
    const problem = problemWith(name, value, values, inputsOf(command));
    if (problem !== undefined) problems.push(problem);
    else if (value !== undefined) values.set(name, value);
  }
  const envFile = values.get(ENV_FILE);
  values.delete(ENV_FILE);
  return { command, flags: { values, problems }, envFile };
}

const NO_FLAGS: Flags = { values: new Map(), problems: [] };

interface GivenFlag {
  readonly name: string;
  /** Undefined when nothing follows the flag. */
  readonly value: string | undefined;
}

function splitArguments(argv: readonly string[]): {
  words: string[];
  given: GivenFlag[];
  problems: string[];
} {
  const words: string[] = [];
  const given: GivenFlag[] = [];
  const problems: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? '';
    if (argument.startsWith('--') && argument.length > 2) {
      const [name, inline] = splitAtEquals(argument.slice(2));
      const next = argv[i + 1];
      const follows = inline === undefined && takesNext(name, next);
      given.push({ name, value: inline ?? (follows ? next : isFlag(name) ? 'true' : undefined) });
      if (follows) i++;
    } else if (argument.startsWith('-')) {
      problems.push(`"${shown(argument)}" is not an option: options start with two dashes. See --help.`);
    } else {
      words.push(argument);
    }
  }
  return { words, given, problems };
}

function splitAtEquals(text: string): [string, string | undefined] {
  const at = text.indexOf('=');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** A boolean does not take a command, so that `--lenient demo` reads well; other words are its value, right or wrong. */
function takesNext(name: string, next: string | undefined): boolean {
  if (next === undefined || next.startsWith('--')) return false;
  return !isFlag(name) || !(next.startsWith('-') || isCommand(next));
}

function isCommand(word: string): word is Command {
  return COMMANDS.some((name) => name === word);
}

function isFlag(name: string): boolean {
  return mainInputs.some((input) => input.name === name && input.kind.flag);
}

function readCommand([word = 'run', ...rest]: readonly string[], problems: readonly string[]): Command {
  const command = isCommand(word) ? word : undefined;
  const stray = command ? rest[0] : word;
  if (command && stray === undefined) return command;
  throw new InputError([notACommand(stray ?? ''), ...problems]);
}

function notACommand(word: string): string {
  if (!looksLikeToken(word))
    return `"${shown(word)}" is not a command.${didYouMean(word, COMMANDS)} See --help.`;
  return `A word on the command line looks like a token; it is not shown here. A command line can be seen by everyone on the machine. Set ${environmentNames(inputs.token)[0]} in the environment.`;
}

/** The demo brings its own organisation, so it takes no inputs that name another. */
const NOT_IN_DEMO: readonly Input[] = [inputs.token, inputs.orgId, inputs.sharedOrgIds, inputs.apiUrl];

function inputsOf(command: Command): readonly Input[] {
  if (command === 'demo-server') return Object.values(demoInputs);
  if (command !== 'demo') return [...mainInputs, demoInputs.timeScale];
  const { port: _, ...options } = demoInputs;
  return [...mainInputs.filter((input) => !NOT_IN_DEMO.includes(input)), ...Object.values(options)];
}

function problemWith(
  name: string,
  value: string | undefined,
  seen: ReadonlyMap<string, string>,
  allowed: readonly Input[],
): string | undefined {
  const input = allowed.find((one) => one.name === name);
  if (!input && name !== ENV_FILE) {
    const names = [...allowed.filter(({ kind }) => !kind.secret).map((one) => one.name), ENV_FILE];
    return `--${shown(name)} is not an option here.${didYouMean(name, names, (one) => `--${one}`)} See --help.`;
  }
  if (input?.kind.secret) {
    return `--${name} is refused: a command line can be seen by everyone on the machine. Set ${environmentNames(input)[0]} in the environment.`;
  }
  if (value === undefined) return `--${name} needs a value.`;
  return seen.has(name) ? `--${name} is given twice; give it once.` : undefined;
}
