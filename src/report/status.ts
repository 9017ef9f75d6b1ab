/** What a job run's status says about its outcome. */
export type Outcome = 'succeeded' | Failure | 'cancelled' | 'unfinished';

/** The ways a run fails: by itself, by its time limit, or by CircleCI's machines. */
export type Failure = 'failed' | 'timedOut' | 'infrastructure';

/**
 * The statuses of JOB_BUILD_STATUS by outcome. Rates are over finished runs (succeeded and failed in any way): a
 * cancelled run says nothing about the job. A status not listed here counts as unfinished, never as a failure.
 */
const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['success', 'succeeded'],
  ['failed', 'failed'],
  ['error', 'failed'],
  ['timedout', 'timedOut'],
  ['infrastructure_fail', 'infrastructure'],
  ['canceled', 'cancelled'],
  ['cancelled', 'cancelled'],
]);

export function outcomeOf(status: string): Outcome {
  return OUTCOMES.get(status) ?? 'unfinished';
}

export function isFailure(outcome: Outcome): outcome is Failure {
  return outcome === 'failed' || outcome === 'timedOut' || outcome === 'infrastructure';
}

/** Whether a run ended by itself, well or badly: the runs that rates are over. */
export function isFinished(outcome: Outcome): boolean {
  return outcome === 'succeeded' || isFailure(outcome);
}
