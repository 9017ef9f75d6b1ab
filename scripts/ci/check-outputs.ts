// For a step of a CI job: holds the outputs of the action, as JSON in the variable OUTPUTS, to the files it left.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { outputs as declared } from '../../src/config/outputs.ts';

const outputs: Readonly<Record<string, string>> = JSON.parse(process.env.OUTPUTS ?? '{}');
const output = (name: string) => outputs[name] ?? '';

const names: readonly string[] = declared.map(({ name }) => name);
assert.deepEqual(
  Object.keys(outputs).filter((name) => !names.includes(name)),
  [],
  'outputs that action.yml does not declare',
);

const report = JSON.parse(readFileSync(output('json-path'), 'utf8'));
assert.equal(report.schema, 'circleci-usage-report');
assert.ok(report.totals.credits > 0, 'the period has credits');
assert.equal(output('total-credits'), String(report.totals.credits));
assert.equal(output('total-cost'), String(report.totals.cost));
assert.equal(output('previous-credits'), String(report.previousTotals.credits));
assert.equal(output('failed-credits'), String(report.waste.failed.credits));
assert.equal(output('rows'), String(report.quality.rows));
assert.notEqual(output('top-project'), '');
assert.match(output('change-percent'), /^-?\d+\.\d\d$/);
assert.match(output('export-job-ids'), /^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d=[0-9a-f-]{36}/);
assert.match(output('artifact-url'), /^https:\/\//);
assert.match(readFileSync(output('summary-path'), 'utf8'), /^#/, 'the summary has a heading');
assert.ok(statSync(output('csv-path')).size > 1000, 'merged.csv holds rows');
assert.equal(readFileSync(output('chart-path')).subarray(1, 4).toString('latin1'), 'PNG');

console.log(`${output('rows')} rows, ${output('total-credits')} credits: outputs and files agree.`);
