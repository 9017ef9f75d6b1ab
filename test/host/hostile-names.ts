import fc from 'fast-check';
import { hostile } from '../support/hostile.ts';

/** Complete workflow commands in both forms, with what an attacker would put around them. */
const command = fc
  .record({
    before: fc.constantFrom(
      '',
      ' ',
      '\n',
      '\r',
      '\r\n',
      '\u00a0',
      '\u2003',
      '\u0085',
      '\u2028',
      'x',
      '\ufeff',
      '%0A',
      ':',
    ),
    name: fc.constantFrom(
      'add-mask',
      'set-output name=csv-path',
      'stop-commands',
      'error',
      'Set-Env name=A',
      'endgroup',
    ),
    form: fc.constantFrom(['::', '::'], ['##[', ']'], ['::', ':::'], ['###[', ']'], [':\u200b:', '::']),
    data: fc.constantFrom('', 'e', '/etc/passwd', '\n::debug::'),
  })
  .map(({ before, name, form: [open, close], data }) => `${before}${open}${name}${close}${data}`);

/** Names as a fork's branch could have them, most of which hold a command that a runner would obey. */
export const hostileName = fc
  .array(fc.oneof({ weight: 3, arbitrary: command }, hostile), { maxLength: 4 })
  .map((p) => p.join(''));
