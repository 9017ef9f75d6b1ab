import { expect, it } from 'vitest';
import { TABLE } from './table.ts';

const trials = Object.values(TABLE);

it('no two faults of the table share a name', () => {
  for (const { operation } of trials) {
    const ids = trials
      .filter((trial) => trial.operation === operation)
      .flatMap(({ faults }) => faults.map(({ id }) => id));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  }
});

it('the table tries at least 60 kinds with 20 seeds, and each that a run survives or not', () => {
  const kinds = trials.flatMap(({ faults, seeds }) => (seeds >= 20 ? faults : []));
  expect(kinds.length).toBeGreaterThanOrEqual(60);
  const verdicts = new Set(
    kinds.map(({ on }) => (typeof on.download === 'object' ? on.download.exit : on.download)),
  );
  expect([...verdicts].map(String).sort()).toEqual(['5', '6', 'exact', 'later']);
});
