import type { CreditKind } from '../../../src/usage/cube.ts';
import type { CellSpec } from '../../support/cube.ts';

const DAYS = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05', '2026-01-06'];
const PROJECTS = ['api', 'web-app', 'überprüfung', ''];
/** Some of them are one name to Datadog. */
const JOBS = [
  'test',
  'Test',
  'TEST!',
  'build (arm)',
  'build_arm',
  'deploy',
  '',
  '(other)',
  ...numbered('job', 20),
];
const KINDS: readonly CreditKind[] = ['compute', 'dlc', 'user', 'storage', 'network', 'ipRanges', 'other'];

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, number) => `${name}-${number}`);
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: () => number, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** Cells of six days, with fractions of credits and names that Datadog takes for one another. */
export function randomCells(random: () => number, count: number): CellSpec[] {
  return Array.from({ length: count }, () => {
    const kinds = KINDS.filter(() => random() < 0.3);
    const amounts = kinds.map(
      (kind) => [kind, Math.floor(random() * 1e9) / pick(random, [1e3, 1e6])] as const,
    );
    return {
      day: pick(random, DAYS),
      project: pick(random, PROJECTS),
      workflow: pick(random, ['main', 'nightly']),
      job: pick(random, JOBS),
      status: pick(random, ['success', 'failed']),
      counts: { runs: Math.floor(random() * 3), seconds: Math.floor(random() * 5000) },
      credits: Object.fromEntries(amounts),
    };
  });
}
