import { finishedRun, type JobRun, neverStarted, unfinishedRun } from './job-run.ts';
import { APPROVED, type Job, type Stage, type Workflow } from './model.ts';
import type { Random } from './random.ts';

/** What happens to a workflow; decided before it runs. */
type Fate = { readonly ending: 'normal' | 'cancelled' | 'open'; readonly stage: number };

export interface WorkflowRun {
  readonly runs: readonly JobRun[];
  readonly successful: boolean;
  /** Milliseconds since 1970; null while a job still runs. */
  readonly stoppedAt: number | null;
}

/** Cancelled because a newer commit was pushed. */
const CANCELLED = 0.19;
/** Still running or queued when the export was made, weeks later too: such rows exist in real exports. */
const OPEN = 0.035;

/** Lets a workflow happen from `start` (milliseconds since 1970); `duration` stretches every job. */
export function runWorkflow(
  workflow: Workflow,
  start: number,
  duration: number,
  random: Random,
): WorkflowRun {
  const fate = decideFate(workflow, random);
  const runs: JobRun[] = [];
  let time = start;
  for (const [index, stage] of workflow.stages.entries()) {
    const rest = workflow.stages.slice(index);
    if (fate.stage === index && fate.ending !== 'normal') {
      runs.push(...(fate.ending === 'open' ? leaveOpen(stage, time, random) : cancel(rest, time, random)));
      return { runs, successful: false, stoppedAt: fate.ending === 'open' ? null : latest(runs, time) };
    }
    const result = runStage(stage, time, duration, random);
    runs.push(...result);
    time = latest(result, time);
    if (!result.every(({ status }) => status === 'success')) {
      runs.push(...blockRest(workflow.stages.slice(index + 1), time, random));
      return { runs, successful: false, stoppedAt: time };
    }
  }
  return { runs, successful: true, stoppedAt: time };
}

function decideFate({ stages, trigger }: Workflow, random: Random): Fate {
  const roll = random.next();
  const stage = random.int(0, stages.length - 1);
  if (roll < OPEN) return { ending: 'open', stage };
  if (roll < OPEN + CANCELLED && trigger === 'webhook') return { ending: 'cancelled', stage };
  return { ending: 'normal', stage };
}

function runStage(stage: Stage, time: number, duration: number, random: Random): JobRun[] {
  if (stage.approval) {
    const approved = random.chance(APPROVED);
    // Somebody looks at it some minutes later.
    const at = time + Math.round(random.logNormal(400_000, 0.8));
    return [neverStarted(approved ? 'success' : 'blocked', approved ? at : time)];
  }
  return stage.jobs.map((job) => finishedRun(job, time, duration, random));
}

/** The running jobs stop where they are, the others never start. */
function cancel(stages: readonly Stage[], time: number, random: Random): JobRun[] {
  return stages.flatMap((stage, index) => {
    if (stage.approval) return [neverStarted('canceled', time)];
    return stage.jobs.map((job) =>
      index === 0 && random.chance(0.3)
        ? finishedRun({ ...job, seconds: job.seconds * 0.4 }, time, 1, random, 'canceled')
        : cancelledEarly(job, time, random),
    );
  });
}

function cancelledEarly(job: Job, time: number, random: Random): JobRun {
  return random.chance(0.04) ? unfinishedRun(job, 'canceled', time) : neverStarted('canceled', time);
}

function leaveOpen(stage: Stage, time: number, random: Random): JobRun[] {
  if (stage.approval) return [neverStarted('blocked', time)];
  return stage.jobs.slice(0, 2).map((job) => {
    if (random.chance(0.3)) return unfinishedRun(job, 'queued', time);
    return random.chance(0.5) ? neverStarted('running', time) : unfinishedRun(job, 'running', time);
  });
}

/** Some of what waited for a failed job or an approval is listed, without ever having been a job. */
function blockRest(stages: readonly Stage[], time: number, random: Random): JobRun[] {
  return stages.flatMap((stage) => {
    const waiting = stage.approval ? 1 : stage.jobs.length;
    return Array.from({ length: waiting }, () => neverStarted('blocked', time)).filter(() =>
      random.chance(0.14),
    );
  });
}

function latest(runs: readonly JobRun[], time: number): number {
  return runs.reduce((end, { startedAt, stoppedAt }) => Math.max(end, stoppedAt ?? startedAt), time);
}
