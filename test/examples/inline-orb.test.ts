import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { environmentNames } from '../../src/config/input.ts';
import { mainInputs } from '../../src/config/inputs.ts';
import { root } from '../project/sources.ts';
import { DIST, filesOf, tempDir } from '../support/cli.ts';
import { envFor, startServer } from '../support/demo.ts';

interface Element {
  readonly parameters: Readonly<Record<string, { readonly type: string; readonly default: string }>>;
}

interface Command extends Element {
  readonly steps: readonly [
    { readonly run: { readonly environment: Readonly<Record<string, string>>; readonly command: string } },
    { readonly store_artifacts: { readonly path: string } },
  ];
}

interface Job extends Element {
  readonly steps: readonly [{ readonly report: Readonly<Record<string, string>> }];
}

const config = parse(readFileSync(join(root, 'examples/circleci-inline-orb.yml'), 'utf8'));
const orb = config.orbs['circleci-usage'];
const { report }: { report: Command } = orb.commands;
const job: Job = orb.jobs.report;

const PARAMETER = /<<\s*parameters\.(\w+)\s*>>/g;

/** As CircleCI does before a job starts: parameters in a text become their values. */
function expand(text: string, { parameters }: Element, given: Readonly<Record<string, string>> = {}): string {
  return text.replace(PARAMETER, (_, name) => given[name] ?? parameters[name]?.default ?? '');
}

describe('the inline orb', () => {
  it.each<[string, Element]>([
    ['executor', orb.executors.default],
    ['command', report],
    ['job', job],
  ])('uses every parameter of its %s, and no other', (_, element) => {
    const { parameters, ...rest } = element;
    const used = [...JSON.stringify(rest).matchAll(PARAMETER)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(Object.keys(parameters).sort());
  });

  it('passes on only what the command takes, with the same defaults', () => {
    for (const name of Object.keys(job.steps[0].report))
      expect(job.parameters[name]?.default).toBe(report.parameters[name]?.default);
    const [{ 'circleci-usage/report': use }] = config.workflows['usage-of-last-week'].jobs;
    expect(Object.keys(job.parameters)).toEqual(expect.arrayContaining(['options']));
    expect(use).toMatchObject({ context: 'circleci-usage', options: expect.stringContaining('--top') });
  });

  it('names variables that the program reads', () => {
    const known = mainInputs.flatMap(environmentNames);
    const named = Object.keys(report.steps[0].run.environment);
    expect(known).toEqual(expect.arrayContaining([...named, report.parameters.token?.default ?? '']));
  });

  it('runs in a container that has the program, and leaves what is stored', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    const program = join(dir.path, 'bin/circleci-usage');
    await mkdir(join(dir.path, 'bin'));
    await writeFile(program, `#!/usr/bin/env bash\nexec '${process.execPath}' -- '${DIST}' "$@"\n`);
    await chmod(program, 0o755);

    const { START_DATE, END_DATE, CIRCLECI_API_TOKEN, ORG_ID, ...settings } = envFor(server);
    const given = { token: 'USAGE_TOKEN', options: '--top 10', period: 'last-week' };
    const { environment, command } = report.steps[0].run;
    const variables = Object.entries(environment).map(([name, value]) => [
      name,
      expand(value, report, given),
    ]);
    const child = spawn('bash', ['-eo', 'pipefail', '-c', expand(command, report, given)], {
      cwd: dir.path,
      stdio: 'ignore',
      env: {
        ...settings,
        ...Object.fromEntries(variables),
        PATH: [join(dir.path, 'bin'), process.env.PATH].join(delimiter),
        CIRCLECI: 'true',
        CIRCLE_ORGANIZATION_ID: ORG_ID,
        USAGE_TOKEN: CIRCLECI_API_TOKEN,
      },
    });
    expect(await once(child, 'exit')).toEqual([0, null]);
    const stored = await filesOf(join(dir.path, expand(report.steps[1].store_artifacts.path, report)));
    expect([...stored.keys()]).toEqual(expect.arrayContaining(['merged.csv', 'report.json', 'summary.md']));
    expect(JSON.parse(String(stored.get('report.json'))).period.label).toBe('last-week');
  });
});
