import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../src/common/environment.ts';
import { Secret } from '../../src/common/secret.ts';
import { createCircleCiHost } from '../../src/host/circleci.ts';
import type { Host } from '../../src/host/host.ts';
import { createTerminalHost } from '../../src/host/terminal.ts';
import { hostileName } from './hostile-names.ts';
import { commandsIn } from './runner.ts';
import { Recorder, SlowStepsClock, StillClock, screen } from './streams.ts';

function open(env: Environment = {}, terminal?: { columns: number }) {
  const clock = new StillClock();
  const stdout = new Recorder(terminal);
  const stderr = new Recorder(terminal);
  const host = createTerminalHost(env, { stdout, stderr }, clock);
  return { clock, stdout, stderr, host };
}

describe('the log of a terminal', () => {
  it('writes information to stdout, warnings and errors to stderr', () => {
    const { host, stdout, stderr } = open();
    host.log.info('3 parts');
    host.log.warn('no comparison');
    host.log.error('refused');
    expect(stdout.text).toBe('3 parts\n');
    expect(stderr.text).toBe('warning: no comparison\nerror: refused\n');
  });

  it('indents the further lines of a message, so that none can pose as another message', () => {
    const { host, stderr } = open();
    host.log.warn('two problems:\nerror: not me');
    expect(stderr.text).toBe('warning: two problems:\n  error: not me\n');
  });

  it('is silent about details until asked', () => {
    const { host, stdout, stderr } = open();
    host.log.debug('detail');
    expect(stdout.text + stderr.text).toBe('');
    for (const env of [{ CIRCLECI_USAGE_DEBUG: '1' }, { RUNNER_DEBUG: '1' }]) {
      const debugging = open(env);
      debugging.host.log.debug('detail');
      expect(debugging.stderr.text).toBe('debug: detail\n');
    }
  });

  it('uses colours only where a person watches and has not declined them', () => {
    const warning = (env: Environment, terminal?: { columns: number }) => {
      const { host, stderr } = open(env, terminal);
      host.log.warn('x');
      return stderr.text;
    };
    expect(warning({}, { columns: 80 })).toBe('\u001b[33mwarning:\u001b[0m x\n');
    expect(warning({ NO_COLOR: '1' }, { columns: 80 })).toBe('warning: x\n');
    expect(warning({ TERM: 'dumb' }, { columns: 80 })).toBe('warning: x\n');
    expect(warning({})).toBe('warning: x\n');
  });

  it('prints a group title as a line and hands the result through', async () => {
    const { host, stdout } = open();
    expect(await host.group('Download', async () => 42)).toBe(42);
    expect(stdout.text).toBe('Download\n');
  });
});

describe('progress on a terminal', () => {
  it('redraws one line and leaves the note behind', () => {
    const { host, clock, stdout, stderr } = open({}, { columns: 80 });
    const progress = host.progress('Downloading');
    progress.update(1, 4, '1 of 4 parts');
    expect(screen(stderr.text)).toEqual(['Downloading  [=====               ]  25 %  1 of 4 parts']);
    clock.time += 1000;
    progress.update(4, 4, '4 of 4 parts');
    expect(screen(stderr.text)).toEqual(['Downloading  [====================]  100 %  4 of 4 parts']);
    progress.end('4 parts');
    expect(screen(stderr.text)).toEqual(['']);
    expect(screen(stdout.text)).toEqual(['Downloading: 4 parts', '']);
  });

  it('stands below whatever else is logged', () => {
    const { host, stderr } = open({ NO_COLOR: '1' }, { columns: 80 });
    host.progress('Waiting').update(0, undefined, 'created');
    host.log.warn('slow');
    expect(screen(stderr.text)).toEqual(['warning: slow', 'Waiting  created']);
  });

  it('redraws at most ten times a second', () => {
    const { host, clock, stderr } = open({}, { columns: 80 });
    const progress = host.progress('Reading');
    for (let n = 0; n < 1000; n++, clock.time += 1) progress.update(n, 1000);
    expect(stderr.text.split('\r').length - 1).toBe(10);
  });

  it('gives up its bar before its words, and words whole rather than cut', () => {
    const note = '2 of 4 exports ready, 7.1 MB downloaded, 55 s';
    const shown = (columns: number) => {
      const { host, stderr } = open({}, { columns });
      host.progress('Waiting for CircleCI').update(2, 4, note);
      return screen(stderr.text)[0];
    };
    expect(shown(110)).toBe(`Waiting for CircleCI  [==========          ]  50 %  ${note}`);
    expect(shown(92)).toBe(`Waiting for CircleCI  [=====     ]  50 %  ${note}`);
    expect(shown(80)).toBe(`Waiting for CircleCI  50 %  ${note}`);
    expect(shown(60)).toBe('Waiting for CircleCI  50 %  2 of 4 exports ready, 7.1 MB');
    expect(shown(40)).toBe('Waiting for CircleCI  50 %  2 of 4');
    expect(shown(12)).toBe('Waiting for');
    expect(shown(6)).toBe('Waiti');
  });

  it('is made of lines where nobody watches', () => {
    const { host, clock, stdout, stderr } = open();
    const progress = host.progress('Reading');
    clock.time += 3000;
    progress.update(1, 4);
    expect(stdout.text).toBe('Reading: 25 %\n');
    expect(stderr.text).toBe('');
  });

  it('never wraps, however long and wide the note', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostileName, fc.constant('漢字'.repeat(80))),
        fc.integer({ min: 2, max: 60 }),
        (note, columns) => {
          const { host, stderr } = open({}, { columns });
          host.progress('Reading').update(1, 2, note);
          const [line = '', ...rest] = screen(stderr.text);
          expect(rest).toEqual([]);
          expect(widthOf(line)).toBeLessThan(columns);
        },
      ),
    );
  });
});

/** Ideographs take two columns. */
function widthOf(line: string): number {
  return [...line].reduce(
    (sum, char) => sum + (/\p{Script=Han}|\p{Emoji_Presentation}/u.test(char) ? 2 : 1),
    0,
  );
}

describe('off GitHub', () => {
  const hosts: [string, (out: Recorder, err: Recorder) => Host][] = [
    [
      'terminal',
      (stdout, stderr) => createTerminalHost({ RUNNER_DEBUG: '1' }, { stdout, stderr }, new SlowStepsClock()),
    ],
    [
      'circleci',
      (stdout, stderr) => createCircleCiHost({ RUNNER_DEBUG: '1' }, { stdout, stderr }, new SlowStepsClock()),
    ],
  ];
  const terminals = [undefined, { columns: 200 }];

  it.each(hosts)(
    '%s prints no workflow command and no control character, whatever the names',
    async (kind, create) => {
      await fc.assert(
        fc.asyncProperty(hostileName, fc.constantFrom(...terminals), async (name, terminal) => {
          const [stdout, stderr] = [new Recorder(terminal), new Recorder(terminal)];
          const host = create(stdout, stderr);
          expect(host.kind).toBe(kind);
          await useAll(host, name);
          const printed = stdout.text + stderr.text;
          expect(commandsIn(printed)).toEqual([]);
          const own = printed.replaceAll(/\u001b\[(K|\d+m)|\r\u001b\[K|\n/g, '');
          expect(own).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }),
        { numRuns: 500 },
      );
    },
  );

  it.each(hosts)(
    '%s never prints a secret that it is asked to hide, nor outputs, nor the summary',
    async (_, create) => {
      const [stdout, stderr] = [new Recorder(), new Recorder()];
      const host = create(stdout, stderr);
      host.mask(new Secret('s3cr3t-s3cr3t', 'token'));
      host.setOutput('total-credits', '42');
      await host.writeSummary('# Summary');
      expect(stdout.text + stderr.text).toBe('');
      expect(host.artifacts).toBeUndefined();
    },
  );

  it('circleci never redraws, because its steps write to a pseudo-terminal', () => {
    const [stdout, stderr] = [new Recorder({ columns: 80 }), new Recorder({ columns: 80 })];
    const host = createCircleCiHost({}, { stdout, stderr }, new SlowStepsClock());
    host.progress('Reading').update(1, 4);
    host.log.warn('x');
    expect([stdout.text, stderr.text]).toEqual(['Reading: 25 %\n', 'warning: x\n']);
  });
});

/** Passes the text through every member of the port that can print. */
async function useAll(host: Host, text: string): Promise<void> {
  host.mask(new Secret(text, 'token'));
  host.log.debug(text);
  host.log.info(text);
  host.log.warn(text);
  await host.group(text, async () => host.log.error(text));
  const progress = host.progress(text);
  progress.update(1, 2, text);
  host.log.info(text);
  progress.end(text);
  host.setOutput(text, text);
  await host.writeSummary(text);
}
