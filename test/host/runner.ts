/**
 * What a GitHub runner reads from a step: commands in its output and values in its command files. Written from
 * the runner's documented and observed behaviour, to hold ours to it.
 */
export interface RunnerCommand {
  readonly name: string;
  readonly data: string;
}

const COMMANDS = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Every command that a runner would obey in this output. */
export function commandsIn(output: string): RunnerCommand[] {
  return output
    .split(/\r\n|\r|\n/)
    .map((line) => parseNewForm(line) ?? parseOldForm(line))
    .filter((command) => command !== undefined);
}

/** `::name key=value::data`, after white space (U+FEFF is none here). */
function parseNewForm(line: string): RunnerCommand | undefined {
  const text = line.replace(/^\p{White_Space}+/u, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  return end < 0 ? undefined : command(text.slice(2, end), text.slice(end + 2), { '%0D': '\r', '%0A': '\n' });
}

/** `##[name key=value]data`, anywhere in the line. */
function parseOldForm(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return command(line.slice(start + 3, end), line.slice(end + 1), {
    '%3B': ';',
    '%0D': '\r',
    '%0A': '\n',
    '%5D': ']',
  });
}

function command(info: string, data: string, escapes: Record<string, string>): RunnerCommand | undefined {
  const name = info.split(' ', 1)[0]?.toLowerCase() ?? '';
  if (!COMMANDS.has(name)) return undefined;
  let plain = data;
  for (const [escaped, char] of Object.entries(escapes)) plain = plain.replaceAll(escaped, char);
  return { name, data: plain.replaceAll('%25', '%') };
}

/** The values in an outputs file; throws where the runner would fail the step. Lines end with LF only. */
export function outputsIn(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (heredoc > 0) {
      values.set(line.slice(0, heredoc), readHeredoc(lines, line.slice(heredoc + 2)));
    } else {
      throw new Error(`invalid format ${JSON.stringify(line)}`);
    }
  }
  return values;
}

function readHeredoc(lines: string[], delimiter: string): string {
  const end = lines.indexOf(delimiter);
  if (!delimiter || end < 0) throw new Error('matching delimiter not found');
  const value = lines.splice(0, end + 1);
  return value.slice(0, -1).join('\n');
}
