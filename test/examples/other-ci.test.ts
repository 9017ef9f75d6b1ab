import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseCommandLine } from '../../src/config/command-line.ts';
import { environmentNames } from '../../src/config/input.ts';
import { mainInputs } from '../../src/config/inputs.ts';
import { tempDir } from '../support/cli.ts';
import { examples, filesIn, mapping, read, root } from './documents.ts';
import { workflows } from './workflows.ts';

const require = createRequire(import.meta.url);
const {
  parseConfig,
}: typeof import('@circleci/circleci-config-parser') = require('@circleci/circleci-config-parser');

const GITLAB = join(root, 'node_modules/gitlab-ci-local/dist/index.js');
const ALL = examples();
/** The inline orb has tests of its own: CircleCI's parser doesn't know any. */
const ORB = 'examples/circleci-inline-orb.yml';
const CIRCLECI = ALL.filter(({ name, value }) => mapping(value).version === 2.1 && name !== ORB);
const NAMES = new Set(mainInputs.flatMap(environmentNames));

describe('every YAML', () => {
  it('is of a kind that is checked', () => {
    const checked = new Set([...workflows(), ...CIRCLECI].map(({ name }) => name));
    const others = ALL.map(({ name }) => name).filter((name) => !checked.has(name));
    expect(others).toEqual([
      'examples/budget.yml',
      ORB,
      'examples/gitlab/.gitlab-ci.yml',
      'examples/quickchart/compose.yml',
      'examples/teams.yml',
    ]);
  });
});

describe('configs of CircleCI', () => {
  it('are those of the README and of the examples', () => {
    expect(CIRCLECI.map(({ name }) => name.replace(/:\d+$/, ''))).toEqual([
      'examples/circleci/config.yml',
      'README.md',
    ]);
  });

  it.each(CIRCLECI)('$name is read by CircleCI’s parser', ({ text }) => {
    expect(() => parseConfig(withoutOrbs(text))).not.toThrow();
  });

  it('are told from broken ones', () => {
    const good = withoutOrbs(CIRCLECI[0]?.text ?? '');
    const broken = [
      good.replace('store_artifacts', 'store_artefacts'),
      good.replace('image: cimg', 'imago: cimg'),
      good
        .replaceAll('requires', 'after')
        .replace('- usage\n', '- other\n')
        .replace('usage:\n          context', 'nothing:\n          context'),
    ];
    for (const text of broken) {
      expect(text).not.toBe(good);
      expect(() => parseConfig(text)).toThrow();
    }
  });

  it.each(CIRCLECI)('$name has known keys alone', ({ value }) => {
    const { jobs, workflows: flows, orbs, version, ...others } = mapping(value);
    expect(others).toEqual({});
    const keys = Object.values(mapping(jobs)).flatMap((job) => Object.keys(mapping(job)));
    expect(keys.filter((key) => !['docker', 'resource_class', 'steps', 'environment'].includes(key))).toEqual(
      [],
    );
    const uses = Object.values(mapping(flows)).flatMap((flow) => mapping(flow).jobs);
    const names = uses.flatMap((use) => Object.keys(mapping(use)));
    expect(names.filter((name) => !Object.hasOwn(mapping(jobs), name))).toEqual([]);
  });

  it('give the Slack orb what it takes', () => {
    const { orbs, jobs } = mapping(CIRCLECI[0]?.value);
    expect(mapping(orbs).slack).toMatch(/^circleci\/slack@\d+\.\d+\.\d+$/);
    const steps = mapping(mapping(jobs)['tell-slack']).steps;
    const notify = (Array.isArray(steps) ? steps : []).map((step) => mapping(mapping(step)['slack/notify']));
    expect(notify.find(({ template }) => template !== undefined)).toEqual({
      template: 'USAGE_MESSAGE',
      event: 'always',
      unfurl_links: false,
    });
    // The very line that the tests of slack-message.json run through a shell.
    expect(read('examples/circleci/config.yml')).toContain(
      `printf 'export USAGE_MESSAGE=%q\\n' "$(cat usage/slack-message.json)" >> "$BASH_ENV"`,
    );
  });
});

describe('GitLab’s job', () => {
  const text = read('examples/gitlab/.gitlab-ci.yml');

  it('keeps GitLab’s schema', async () => {
    expect(await gitLabProblems(text)).toEqual([]);
  });

  it('is told from broken ones', async () => {
    const broken = text.replace('expire_in', 'expires_in').replace('when: always', 'when: sometimes');
    expect(await gitLabProblems(broken)).toEqual([
      expect.stringContaining("'expires_in' property is not expected"),
      expect.stringContaining("'when' property must be one of"),
    ]);
  });
});

describe('what the examples say to this program', () => {
  const texts = [...filesIn('examples').map(read), ...CIRCLECI.map(({ text }) => text)];

  it('names environment variables that it reads', () => {
    const named = texts.flatMap((text) => [...text.matchAll(/\b(?:CIRCLECI_USAGE|QUICKCHART)_[A-Z_]+\b/g)]);
    expect(named.length).toBeGreaterThan(2);
    expect(named.map(([name]) => name).filter((name) => !NAMES.has(name))).toEqual([]);
  });

  it('has flags that it takes', () => {
    const lines = texts.flatMap((text) => [...text.matchAll(/circleci-usage((?: --[a-z-]+ [\w.-]+)+)/g)]);
    expect(lines.length).toBeGreaterThan(1);
    for (const [, flags = ''] of lines) {
      expect(parseCommandLine(flags.trim().split(' ')).flags.problems).toEqual([]);
    }
  });
});

/** What a local runner of GitLab's pipelines, which holds GitLab's schema, finds wrong; it wants a repository. */
async function gitLabProblems(config: string): Promise<string[]> {
  await using dir = await tempDir();
  await writeFile(join(dir.path, '.gitlab-ci.yml'), config);
  execFileSync('git', ['init', '--quiet', '--initial-branch', 'main', dir.path]);
  execFileSync('git', ['-C', dir.path, 'remote', 'add', 'origin', 'https://gitlab.com/acme/usage.git']);
  const options = { cwd: dir.path, encoding: 'utf8' } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, [GITLAB, '--list'], options);
  const problems = [...`${stdout}${stderr}`.matchAll(/^\s*• (.* at .*)$/gm)].map(
    ([, problem = '']) => problem,
  );
  if (problems.length === 0 && status !== 0) throw new Error(stderr);
  return problems;
}

/** CircleCI's parser would fetch orbs; their steps are checked apart. */
function withoutOrbs(text: string): string {
  const { orbs, ...config } = mapping(parse(text));
  return stringify(config, (_, value: unknown) =>
    Array.isArray(value) ? value.filter((one) => mapping(one)['slack/notify'] === undefined) : value,
  );
}
