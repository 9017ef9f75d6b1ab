import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/common/errors.ts';
import { parseCommandLine } from '../../src/config/command-line.ts';

/** As CircleCI's tokens were before they had a prefix. */
const OLD_TOKEN = '0123456789abcdef0123456789abcdef01234567';

function parsed(...argv: string[]) {
  const { command, flags, envFile } = parseCommandLine(argv);
  return { command, values: Object.fromEntries(flags.values), problems: flags.problems, envFile };
}

describe('parseCommandLine', () => {
  it.each([
    [[], 'run'],
    [['run'], 'run'],
    [['demo'], 'demo'],
    [['demo-server'], 'demo-server'],
    [['help'], 'help'],
    [['version'], 'version'],
    [['--help'], 'help'],
    [['demo', '-h'], 'help'],
    [['--nonsense', '--help'], 'help'],
    [['--version'], 'version'],
  ])('%j means %s', (argv, command) => {
    expect(parseCommandLine(argv)).toMatchObject({ command, flags: { problems: [] } });
  });

  it('reads values after the flag or after an equals sign', () => {
    expect(parsed('--org-id', 'x', '--projects=a=b,!c', '--output-dir', '-odd', '--top=')).toEqual({
      command: 'run',
      values: { 'org-id': 'x', projects: 'a=b,!c', 'output-dir': '-odd', top: '' },
      problems: [],
      envFile: undefined,
    });
  });

  it('takes the name of a boolean alone for true, and the next word only when it is one of a boolean', () => {
    expect(parsed('--lenient', 'demo').values).toEqual({ lenient: 'true' });
    expect(parsed('--lenient', 'demo').command).toBe('demo');
    expect(parsed('--merge-usage-reports', 'No', '--lenient').values).toEqual({
      'merge-usage-reports': 'No',
      lenient: 'true',
    });
    expect(parsed('--lenient=0').values).toEqual({ lenient: '0' });
  });

  it('takes a word after a boolean for its value, unless that is a command', () => {
    expect(parsed('--lenient', 'maybe')).toMatchObject({ command: 'run', values: { lenient: 'maybe' } });
    expect(parsed('demo', '--lenient', 'maybe')).toMatchObject({
      command: 'demo',
      values: { lenient: 'maybe' },
    });
    expect(parsed('--lenient', '').values).toEqual({ lenient: '' });
    expect(parsed('--lenient', '-x')).toMatchObject({
      values: { lenient: 'true' },
      problems: [expect.any(String)],
    });
    expect(parsed('--lenient', '--top', '5').values).toEqual({ lenient: 'true', top: '5' });
  });

  it('hands over the env file', () => {
    expect(parsed('--env-file', '.env', '--top', '5')).toMatchObject({
      envFile: '.env',
      values: { top: '5' },
    });
    expect(parsed('--env-file=.env').envFile).toBe('.env');
  });

  it('collects everything that is wrong with the flags', () => {
    expect(
      parsed(
        '--org_id',
        'x',
        '--top',
        '1',
        '--top',
        '2',
        '--currency',
        '--seed',
        '1',
        '-x',
        '--zzzzzz',
        '--period',
      ).problems,
    ).toEqual([
      '"-x" is not an option: options start with two dashes. See --help.',
      '--org_id is not an option here. Did you mean --org-id? See --help.',
      '--top is given twice; give it once.',
      '--currency needs a value.',
      '--seed is not an option here. See --help.',
      '--zzzzzz is not an option here. See --help.',
      '--period needs a value.',
    ]);
  });

  it.each([[['--circleci-api-token', 'CCIPAT_hidden']], [['--circleci-api-token=CCIPAT_hidden']]])(
    'refuses a secret: %j',
    (argv) => {
      const { values, problems } = parsed(...argv);
      expect(values).toEqual({});
      expect(problems).toEqual([
        '--circleci-api-token is refused: a command line can be seen by everyone on the machine. Set CIRCLECI_API_TOKEN in the environment.',
      ]);
    },
  );

  it('gives each command its own options', () => {
    expect(parsed('demo', '--seed', '7', '--top', '3', '--time-scale', '10').problems).toEqual([]);
    expect(parsed('demo', '--org-id', 'x', '--port', '1').problems).toHaveLength(2);
    expect(parsed('demo-server', '--port', '8080', '--seed', '7').problems).toEqual([]);
    expect(parsed('demo-server', '--top', '3').problems).toHaveLength(1);
    expect(parsed('--time-scale', '10').problems).toEqual([]);
  });

  it.each([['CCIPAT_hunter2'], ['demo', 'hunter2 CCIPAT_hunter2'], [OLD_TOKEN]])(
    'does not show a token that is taken for a command: %j',
    (...argv) => {
      expect(() => parseCommandLine(argv)).toThrow(
        /^A word on the command line looks like a token; it is not shown here\. .* Set CIRCLECI_API_TOKEN in the environment\./,
      );
      expect(() => parseCommandLine(argv)).toThrow(expect.not.stringMatching(/hunter2|0123/));
    },
  );

  it('does not show a token that is taken for an option', () => {
    expect(parsed('-CCIPAT_hunter2', '--CCIPAT_hunter2', 'x', `--${OLD_TOKEN}=x`).problems).toEqual([
      '"(not shown, it looks like a token)" is not an option: options start with two dashes. See --help.',
      '--(not shown, it looks like a token) is not an option here. See --help.',
      '--(not shown, it looks like a token) is not an option here. See --help.',
    ]);
  });

  it.each([
    [['dmeo'], '"dmeo" is not a command. Did you mean demo? See --help.'],
    [['demo', 'more'], '"more" is not a command. See --help.'],
    [['x\u001b[2J'], '"x\\u{1b}[2J" is not a command. See --help.'],
  ])('refuses the command %j', (argv, message) => {
    expect(() => parseCommandLine(argv)).toThrow(InputError);
    expect(() => parseCommandLine(argv)).toThrow(message);
  });
});
