import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderSlackFile } from '../../../src/render/slack/file.ts';
import { renderSlackMessage } from '../../../src/render/slack/message.ts';
import { tempDir } from '../../support/cli.ts';
import { SHAPES } from './shapes.ts';

/**
 * What CircleCI's Slack orb does with a template, in its own order: it takes the variable's text, escapes backslashes,
 * double quotes and backticks, and has the shell evaluate the result between double quotes.
 */
const AS_THE_ORB = `
  . ./bash_env
  escaped="$(printf '%s' "$USAGE_MESSAGE" | sed 's/\\\\/\\\\\\\\/g' | sed 's/"/\\\\"/g' | sed 's/\`/\\\\\`/g')"
  eval printf '%s' \\""$escaped"\\"
`;

describe('slack-message.json', () => {
  it.each(Object.keys(SHAPES))('of %s is the message', (name) => {
    const report = SHAPES[name]?.();
    if (report === undefined) throw new Error(name);
    expect(JSON.parse(renderSlackFile(report, {}))).toEqual(renderSlackMessage(report, {}));
  });

  it('passes the shell of the Slack orb unchanged, and runs nothing there', async () => {
    await using dir = await tempDir();
    const report = SHAPES['hostile names everywhere']?.();
    if (report === undefined) throw new Error('no shape');
    const file = renderSlackFile(report, {});
    writeFileSync(`${dir.path}/slack-message.json`, file);
    // The line of the recipe.
    const recipe = `printf 'export USAGE_MESSAGE=%q\\n' "$(cat slack-message.json)" >> bash_env`;
    const shell = spawnSync('bash', ['-eo', 'pipefail', '-c', recipe + AS_THE_ORB], { cwd: dir.path });
    expect(shell.stderr.toString()).toBe('');
    expect(JSON.parse(shell.stdout.toString())).toEqual(JSON.parse(file));
    expect(readdirSync(dir.path).sort()).toEqual(['bash_env', 'slack-message.json']);
  });

  it('would run commands there without its escapes', async () => {
    await using dir = await tempDir();
    writeFileSync(`${dir.path}/bash_env`, `export USAGE_MESSAGE='{"text": "$(touch pwned)"}'`);
    spawnSync('bash', ['-c', AS_THE_ORB], { cwd: dir.path });
    expect(readdirSync(dir.path)).toContain('pwned');
  });
});
