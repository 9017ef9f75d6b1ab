import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actionlint } from '../support/actionlint.ts';
import { root } from './sources.ts';
import { parseWorkflow, RULES, stepsOf, type Workflow } from './workflow-rules.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

const workflows = readdirSync(join(root, '.github/workflows')).map((name) => {
  const path = `.github/workflows/${name}`;
  const text = read(path);
  return { name, path, text, workflow: parseWorkflow(text) };
});

const workflowNamed = (name: string): Workflow => {
  const found = workflows.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no workflow ${name}.`);
  return found.workflow;
};

describe.each(workflows)('$path', ({ path, text, workflow }) => {
  test('is a workflow that GitHub understands', async () => {
    const newer: readonly string[] = parse(read('.github/actionlint.yaml'))['self-hosted-runner'].labels;
    const isNewer = (line: string) => newer.some((label) => line.includes(`label "${label}" is unknown`));
    const found = await actionlint(text, path);
    expect(found.filter((line) => !isNewer(line))).toEqual([]);
  });

  test.each(RULES)('$what', ({ check }) => {
    expect(check(workflow, text)).toEqual([]);
  });
});

test('actionlint finds what is wrong', async () => {
  const text =
    'on: push\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    needs: two\n    steps:\n      - run: true\n';
  expect(await actionlint(text, 'x.yml')).toEqual([expect.stringContaining('"two"')]);
});

describe('the workflows together', () => {
  test('are those that the project needs', () => {
    const names = ['ci', 'codeql', 'rebuild-dist', 'release', 'scorecard', 'self-use', 'zizmor'];
    expect(workflows.map(({ name }) => name).sort()).toEqual(names.map((name) => `${name}.yml`));
  });

  test('pin each action to one commit', () => {
    const pins = workflows.flatMap(({ text }) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+).*?@(.*)$/gm)]);
    const byAction = Map.groupBy(pins, ([, action]) => action);
    const several = [...byAction].filter(([, uses]) => new Set(uses.map(([, , pin]) => pin)).size > 1);
    expect(byAction.size).toBeGreaterThan(5);
    expect(several.map(([action]) => action)).toEqual([]);
  });

  test('use the same container as CircleCI does', () => {
    const circleci = parse(read('.circleci/config.yml')).jobs.check.docker[0].image;
    expect(workflowNamed('ci.yml').jobs.suite?.container).toBe(circleci);
    expect(circleci).toMatch(/@sha256:[0-9a-f]{64}$/);
  });
});

describe('ci.yml', () => {
  const { jobs } = workflowNamed('ci.yml');

  test('passes only when every other job did', () => {
    expect(jobs.passed?.needs).toEqual(Object.keys(jobs).filter((name) => name !== 'passed'));
    expect(jobs.passed?.if).toBe('always()');
  });

  test('runs the action that is checked out, and asserts what it says', () => {
    const steps = jobs.action?.steps ?? [];
    expect(steps.filter(({ uses }) => uses === './')).toHaveLength(2);
    expect(steps.map(({ run }) => run)).toContain('node scripts/ci/check-outputs.ts');
  });
});

describe('rebuild-dist.yml', () => {
  const { build, commit } = workflowNamed('rebuild-dist.yml').jobs;

  test('lets what runs the packages’ code only read', () => {
    expect(build?.permissions).toEqual({ contents: 'read' });
    expect(build?.steps?.some(({ run = '' }) => run.includes('npm ci'))).toBe(true);
  });

  test('runs nothing of the branch where it may write', () => {
    const scripts = (commit?.steps ?? []).map(({ run = '' }) => run.replace(/#.*$/gm, '')).join('\n');
    expect(scripts).toContain('git push');
    expect(scripts).not.toMatch(/\b(?:npm|npx|node)\b|\.\/|--force/);
  });
});

describe('release.yml', () => {
  const release = workflowNamed('release.yml');

  test('is started by hand alone', () => {
    expect(Object.keys(release.on)).toEqual(['workflow_dispatch']);
  });

  test('publishes only when the environment’s reviewers approve', () => {
    const writers = Object.entries(release.jobs).filter(([, { steps = [] }]) =>
      steps.some(({ run = '' }) => /--draft=false|git push/.test(run)),
    );
    expect(writers.map(([name]) => name)).toEqual(['publish']);
    expect(release.jobs.publish).toMatchObject({ environment: 'release' });
  });

  test('builds and runs nothing of the packages where it may sign or write', () => {
    const mighty = Object.values(release.jobs).filter(({ permissions }) =>
      /"(?:contents|id-token)":"write"/.test(JSON.stringify(permissions)),
    );
    expect(mighty.length).toBeGreaterThan(2);
    const scripts = mighty.flatMap(({ steps = [] }) => steps.map(({ run = '' }) => run)).join('\n');
    expect(scripts).not.toMatch(/\b(?:npm|npx|node)\b/);
  });

  test('attests what people download: the package, dist and the image', () => {
    const attested = stepsOf(release).flatMap(({ uses = '', with: inputs = {} }) =>
      uses.startsWith('actions/attest@') ? [inputs] : [],
    );
    expect(attested.map((inputs) => inputs['subject-path'] ?? inputs['subject-name'])).toEqual([
      'release/*.tgz\nrelease/dist/*\n',
      'release/*.tgz\nrelease/dist/*\n',
      expect.stringContaining('outputs.image'),
    ]);
    expect(attested.filter((inputs) => 'sbom-path' in inputs)).toHaveLength(1);
  });
});

test('Dependabot waits at least a week, for every kind of package', () => {
  const { updates } = parse(read('.github/dependabot.yml'));
  const kinds = updates.map(
    (update: Record<string, string>) => `${update['package-ecosystem']} ${update.directory}`,
  );
  expect(kinds).toEqual(['npm /', 'npm /scripts/node24', 'github-actions /']);
  for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
});

test('the Dockerfile names no base of its own, so that a release has to pass one with its digest', () => {
  expect(read('Dockerfile')).toMatch(/^ARG BASE\nFROM \$\{BASE\}$/m);
  expect(read('Dockerfile').match(/^FROM/gm)).toHaveLength(1);
});
