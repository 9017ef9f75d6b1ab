/** What a job run's status says about its outcome. */
export type Outcome = 'succeeded' | 'failed' | 'cancelled' | 'unfinished';

/**
 * The statuses of JOB_BUILD_STATUS by outcome. Rates are over finished runs (succeeded and failed): a cancelled run
 * says nothing about the job. A status not listed here counts as unfinished, never as a failure.
 */
const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['success', 'succeeded'],
  ['failed', 'failed'],
  ['timedout', 'failed'],
  ['infrastructure_fail', 'failed'],
  ['error', 'failed'],
  ['canceled', 'cancelled'],
  ['cancelled', 'cancelled'],
]);

export function outcomeOf(status: string): Outcome {
  return OUTCOMES.get(status) ?? 'unfinished';
}
