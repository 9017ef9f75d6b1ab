import type { Fault, Operation } from './fault.ts';
import { ANSWERS } from './kinds/answers.ts';
import { CONTENTS } from './kinds/contents.ts';
import { DOWNLOADS } from './kinds/downloads.ts';
import { STATES } from './kinds/states.ts';

/** Every fault that runs are held to. */
export const FAULTS: readonly Fault[] = [...ANSWERS, ...STATES, ...DOWNLOADS, ...CONTENTS];

/** The faults of the table that strike an operation; those that take a minute each only when there is time. */
export function faultsOn(operation: Operation): Fault[] {
  const patient = process.env.SOAK !== undefined;
  return FAULTS.filter(({ on, slow }) => on[operation] !== undefined && (patient || !slow));
}
