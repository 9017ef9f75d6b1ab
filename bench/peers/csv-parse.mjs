// csv-parse as its documentation shows it for large files: one stream, one record at a time. It only picks the
// needed columns, as records of all 48 would be slower still.
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { GROUPINGS, mergedPath, parts, SUMS, writeTotals } from './task.mjs';
import { teeTo, unpack } from './unpack.mjs';

const groups = Object.fromEntries(Object.keys(GROUPINGS).map((name) => [name, new Map()]));

async function* merged() {
  for (const [index, { path }] of parts.entries()) yield* unpack(path, index > 0);
}

const text = (value) => (value === '\\N' ? '' : value);
const number = (value) => (value === '\\N' || value === '' ? 0 : Number(value));

const file = await open(mergedPath, 'w');
const parser = Readable.from(merged()).compose(teeTo(file)).compose(parse());
let header;
let sums;
let keys;
for await (const record of parser) {
  if (header === undefined) {
    header = record;
    sums = SUMS.map((name) => header.indexOf(name));
    keys = Object.entries(GROUPINGS).map(([name, columns]) => [
      groups[name],
      columns.map((column) => header.indexOf(column)),
    ]);
    continue;
  }
  const amounts = sums.map((at) => number(record[at]));
  for (const [map, columns] of keys) {
    const key = columns.map((at) => text(record[at])).join('\0');
    const group = map.get(key);
    if (group === undefined) map.set(key, [key, 1, ...amounts]);
    else {
      group[1]++;
      group[2] += amounts[0];
      group[3] += amounts[1];
      group[4] += amounts[2];
    }
  }
}
await file.close();
writeTotals(Object.fromEntries(Object.entries(groups).map(([name, map]) => [name, [...map.values()]])));
