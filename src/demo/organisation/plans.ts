import type { MachineName } from './machines.ts';
import type { Job } from './model.ts';

/** A job as a kind of project has it; a project varies the figures. */
export interface JobPlan extends Omit<Job, 'machine' | 'cpu' | 'ram'> {
  readonly machine: MachineName;
}

export interface WorkflowPlan {
  readonly name: string;
  readonly weight: number;
  readonly trigger: 'webhook' | 'scheduled_pipeline' | 'schedule';
  readonly stages: readonly (readonly JobPlan[] | 'approval')[];
}

/** A job that is calm and cheap unless `more` says otherwise. */
export function job(
  name: string,
  machine: MachineName,
  seconds: number,
  more: Partial<JobPlan> = {},
): JobPlan {
  const plain = {
    failureRate: 0.018,
    parallelism: 1,
    layerCaching: false,
    storage: 0,
    network: 0,
    ipRanges: 0,
  };
  return { name, machine, seconds, ...plain, ...more };
}

/** Runs on most pushes. */
export const onPush = (name: string, ...stages: WorkflowPlan['stages'][number][]): WorkflowPlan => ({
  name,
  weight: 0.78,
  trigger: 'webhook',
  stages,
});

/** Runs by schedule. */
export const atNight = (name: string, ...stages: WorkflowPlan['stages'][number][]): WorkflowPlan => ({
  name,
  weight: 0.22,
  trigger: 'scheduled_pipeline',
  stages,
});
