import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { NoSpaceError } from '../../src/common/errors.ts';
import { lockFolder } from '../../src/common/lock.ts';
import { openOutputFolder } from '../../src/deliver/folder.ts';
import { chartSpecs } from '../../src/render/charts/charts.ts';
import { renderTables } from '../../src/render/tables/tables.ts';
import { figuresOf } from '../render/tables/figures.ts';
import { reportOf } from '../support/report.ts';
import { REPORT_FILES } from '../support/report-files.ts';
import { tempFolder } from '../support/temp-folder.ts';

let root = '';
beforeEach(async () => {
  root = await tempFolder();
});

/** All files below, with `/`, sorted. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

describe('the output folder', () => {
  it('is made, with the folders above it', async () => {
    const folder = await openOutputFolder(join(root, 'a', 'b'));
    expect(folder.path).toBe(join(root, 'a', 'b'));
    expect(await readdir(folder.path)).toEqual([]);
    expect(folder.files).toEqual([]);
  });

  it('writes files and lists them, also those that others wrote and those of a folder below', async () => {
    const folder = await openOutputFolder(root);
    await folder.write('summary.md', 'first');
    await folder.write('tables/project.csv', 'a,b\n');
    await folder.write('tables/day.csv', new Uint8Array([104, 105]));
    await folder.write('summary.md', 'second');
    await folder.write('focus.csv', ['a,b\n', '1,2\n']);
    folder.add('merged.csv');
    const names = ['summary.md', 'tables/project.csv', 'tables/day.csv', 'focus.csv', 'merged.csv'];
    expect(folder.files).toEqual(names.map((name) => join(root, name)));
    expect(folder.pathOf('tables/day.csv')).toBe(join(root, 'tables', 'day.csv'));
    expect(await filesBelow(root)).toEqual([
      'focus.csv',
      'summary.md',
      'tables/day.csv',
      'tables/project.csv',
    ]);
    expect(await readFile(join(root, 'focus.csv'), 'utf8')).toBe('a,b\n1,2\n');
    expect(await readFile(join(root, 'summary.md'), 'utf8')).toBe('second');
    expect(await readFile(join(root, 'tables/day.csv'), 'utf8')).toBe('hi');
  });

  it('sweeps its own files of earlier runs, and nothing else', async () => {
    const users = [
      'notes.md',
      'merged.csv.bak',
      'usage_report_x.csv',
      'my-focus.csv',
      'tables/mine.csv',
      'tables/project.txt',
    ];
    const stale = [
      ...[
        'merged.csv',
        'usage_report_3.csv',
        'report.json',
        'report.html',
        'tables/budget.csv',
        'tables/job.csv',
      ],
      ...['slack-message.json', 'focus.csv', 'custom-costs.json', 'cbf.csv'],
    ];
    const elsewhere = ['day.csv', 'tables/summary.md', 'tables/deep/job.csv'];
    await mkdir(join(root, 'tables/deep'), { recursive: true });
    for (const name of [...users, ...stale, ...elsewhere]) await writeFile(join(root, name), name);

    const folder = await openOutputFolder(root);
    await folder.write('summary.md', 'new');
    await folder.write('tables/job.csv', 'new');
    folder.add('merged.csv');
    await folder.sweep();
    expect(await filesBelow(root)).toEqual(
      [...users, ...elsewhere, 'merged.csv', 'summary.md', 'tables/job.csv'].sort(),
    );
  });

  it('sweeps files of a collection that this run replaces and did not write, with the folders they leave empty', async () => {
    const first = await openOutputFolder(root);
    const days = [
      'usage/a/day=1/usage.parquet',
      'usage/a/day=2/usage.parquet',
      'usage/a/day=3/usage.parquet',
    ];
    for (const name of days) await first.write(name, 'x');
    const folder = await openOutputFolder(root);
    folder.add('usage/a/day=1/usage.parquet');
    await folder.sweep(days.slice(0, 2));
    expect(await filesBelow(root)).toEqual([days[0], days[2]]);
    expect(await readdir(join(root, 'usage', 'a'))).toEqual(['day=1', 'day=3']);
    expect(folder.files).toEqual([join(root, 'usage/a/day=1/usage.parquet')]);
  });

  it('sweeps every table that there is', async () => {
    const cells = [
      { project: 'web', job: 'test', credits: { compute: 1 } },
      {
        project: { name: 'api', organisationId: 'o2' },
        job: 'test',
        period: 1 as const,
        credits: { compute: 1 },
      },
    ];
    const first = await openOutputFolder(root);
    for (const { name, text } of renderTables(figuresOf(cells, { teamOf: () => 'all' }))) {
      await first.write(name, text);
    }
    expect((await filesBelow(root)).length).toBeGreaterThan(20);
    await (await openOutputFolder(root)).sweep();
    expect(await filesBelow(root)).toEqual([]);
  });

  it('sweeps every file that a run leaves', async () => {
    for (const name of REPORT_FILES) await writeFile(join(root, name), '');
    await (await openOutputFolder(root)).sweep();
    expect(await filesBelow(root)).toEqual([]);
  });

  it('sweeps every chart that there is', async () => {
    const first = await openOutputFolder(root);
    for (const { name } of chartSpecs(reportOf([]), 20)) {
      for (const ending of ['png', 'svg']) await first.write(`${name}.${ending}`, '');
    }
    expect(await filesBelow(root)).toHaveLength(6);
    await (await openOutputFolder(root)).sweep();
    expect(await filesBelow(root)).toEqual([]);
  });

  it('removes what a killed run was writing as soon as it is opened, and nothing else', async () => {
    await mkdir(join(root, 'tables'));
    const temps = [
      '.merged.csv.0123abcd.part',
      '.merged.csv.4567cdef.part',
      'tables/.job.csv.0123abcd.part',
      '..circleci-usage.lock.0123abcd.part',
      '.circleci-usage.lock.00000000.part',
    ];
    const others = ['.circleci-usage.lock', '.mine.part', 'merged.csv', 'tables/.mine.0123abcd'];
    for (const name of [...temps, ...others]) await writeFile(join(root, name), '');
    await openOutputFolder(root);
    expect(await filesBelow(root)).toEqual(others.sort());
  });

  it('neither sweeps nor delivers the lock of the run', async () => {
    const lock = await lockFolder(root);
    const folder = await openOutputFolder(root);
    await folder.write('summary.md', '');
    await folder.sweep();
    expect(await filesBelow(root)).toEqual(['.circleci-usage.lock', 'summary.md']);
    expect(folder.files).toEqual([join(root, 'summary.md')]);
    await lock.release();
  });

  it('refuses a place that can not be written, and names it', async () => {
    const file = join(root, 'file');
    await writeFile(file, '');
    await expect(openOutputFolder(file)).rejects.toThrow(`Can't write ${file}: it is a file, not a folder.`);
    await expect(openOutputFolder(join(file, 'below'))).rejects.toThrow(NoSpaceError);
  });

  it('refuses a file where its folder below should be', async () => {
    const folder = await openOutputFolder(root);
    await writeFile(join(root, 'tables'), 'not a folder');
    await expect(folder.write('tables/job.csv', '')).rejects.toThrow(NoSpaceError);
    expect(folder.files).toEqual([]);
    await folder.sweep();
    expect(await filesBelow(root)).toEqual(['tables']);
  });
});
