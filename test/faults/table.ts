import type { Fault, Operation } from './fault.ts';
import { ANSWERS } from './kinds/answers.ts';
import { CONTENTS, CURED } from './kinds/contents.ts';
import { DOWNLOADS } from './kinds/downloads.ts';
import { RANGES } from './kinds/ranges.ts';
import { SINKS } from './kinds/sinks.ts';
import { STATES } from './kinds/states.ts';

/** What an operation is tried with: faults, and how many seeds each in the test suite. */
export interface Trial {
  readonly operation: Operation;
  readonly faults: readonly Fault[];
  /** Many where a seed moves the place of the fault, few where it does little. */
  readonly seeds: number;
}

const ANYWHERE = [...ANSWERS, ...STATES];

/** Every fault that runs are held to, by the operation that it strikes. */
export const TABLE = {
  creates: { operation: 'create', faults: on('create', ANYWHERE), seeds: 2 },
  statuses: { operation: 'status', faults: on('status', ANYWHERE), seeds: 2 },
  downloads: { operation: 'download', faults: on('download', DOWNLOADS), seeds: 20 },
  ranges: { operation: 'download', faults: on('download', RANGES), seeds: 20 },
  damages: { operation: 'download', faults: on('download', CURED), seeds: 20 },
  contents: { operation: 'download', faults: on('download', [...ANYWHERE, ...CONTENTS]), seeds: 2 },
  datadog: { operation: 'datadog', faults: on('datadog', [...ANSWERS, ...SINKS]), seeds: 1 },
  slack: { operation: 'slack', faults: on('slack', [...ANSWERS, ...SINKS]), seeds: 1 },
  artifacts: { operation: 'artifact', faults: on('artifact', [...ANSWERS, ...SINKS]), seeds: 1 },
  charts: { operation: 'chart', faults: on('chart', ANYWHERE), seeds: 2 },
} satisfies Readonly<Record<string, Trial>>;

/** Those that take a minute each have to wait for a check that has the time. */
function on(operation: Operation, faults: readonly Fault[]): Fault[] {
  const patient = process.env.SOAK !== undefined;
  return faults.filter(({ on, slow }) => on[operation] !== undefined && (patient || !slow));
}
