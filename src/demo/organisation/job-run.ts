import { type Job, LAYER_CACHING_CREDITS } from './model.ts';
import type { Random } from './random.ts';

export type JobStatus =
  | 'success'
  | 'failed'
  | 'canceled'
  | 'timedout'
  | 'infrastructure_fail'
  | 'blocked'
  | 'running'
  | 'queued';

/** One job run, or one of the rows that stand for a job that never was. Times are milliseconds since 1970. */
export interface JobRun {
  /** null: approvals and jobs that never started; such rows have no name, class or credits. */
  readonly job: Job | null;
  readonly status: JobStatus;
  readonly queuedAt: number | null;
  /** Always there, for rows that never ran too. */
  readonly startedAt: number;
  readonly stoppedAt: number | null;
  /** null: no machine was ever taken. */
  readonly seconds: number | null;
  readonly utilisation: Utilisation | null;
  readonly credits: Credits;
}

/** Whole percents. */
export interface Utilisation {
  readonly medianCpu: number;
  readonly maxCpu: number;
  readonly medianRam: number;
  readonly maxRam: number;
}

/** Whole credits. */
export interface Credits {
  readonly compute: number;
  readonly layerCaching: number;
  readonly user: number;
  readonly storage: number;
  readonly network: number;
  readonly ipRanges: number;
}

export const NO_CREDITS: Credits = {
  compute: 0,
  layerCaching: 0,
  user: 0,
  storage: 0,
  network: 0,
  ipRanges: 0,
};

const TIME_LIMIT_SECONDS = 3600;
/** CircleCI measures nothing on short runs, and not on all of the others. */
const SHORTEST_MEASURED_SECONDS = 36;
const MEASURED = 0.54;

/** A run that took a machine and gave it back. `status` is drawn from the job's failure rate unless given. */
export function finishedRun(
  job: Job,
  queuedAt: number,
  duration: number,
  random: Random,
  status: JobStatus = outcome(job, random),
): JobRun {
  const startedAt = wholeSecond(queuedAt + random.logNormal(job.machine.queueSeconds, 0.7) * 1000);
  const seconds = runSeconds(job.seconds * duration, status, random);
  return {
    job,
    status,
    queuedAt,
    startedAt,
    stoppedAt: startedAt + seconds * 1000,
    seconds,
    utilisation: measure(job, seconds, random),
    credits: creditsOf(job, seconds, random),
  };
}

/** A named job that waits or runs for ever, or was cancelled in the queue. */
export function unfinishedRun(job: Job, status: JobStatus, queuedAt: number): JobRun {
  return {
    job,
    status,
    queuedAt,
    startedAt: queuedAt + 1500,
    stoppedAt: null,
    seconds: null,
    utilisation: null,
    credits: NO_CREDITS,
  };
}

/** A row without a job. */
export function neverStarted(status: JobStatus, at: number, credits = NO_CREDITS): JobRun {
  return {
    job: null,
    status,
    queuedAt: null,
    startedAt: at,
    stoppedAt: null,
    seconds: null,
    utilisation: null,
    credits,
  };
}

function outcome(job: Job, random: Random): JobStatus {
  const roll = random.next();
  if (roll < job.failureRate) return 'failed';
  if (roll < job.failureRate + 0.003) return 'timedout';
  if (roll < job.failureRate + 0.007) return 'infrastructure_fail';
  return 'success';
}

function runSeconds(usual: number, status: JobStatus, random: Random): number {
  if (status === 'timedout') return TIME_LIMIT_SECONDS;
  const stretch = { infrastructure_fail: 0.2, failed: 1.6 }[status as string] ?? 1;
  const seconds = Math.round(random.logNormal(usual * stretch, 0.38));
  return Math.min(TIME_LIMIT_SECONDS, Math.max(1, seconds));
}

function measure({ cpu, ram }: Job, seconds: number, random: Random): Utilisation | null {
  if (seconds < SHORTEST_MEASURED_SECONDS || !random.chance(MEASURED)) return null;
  const medianCpu = percent(cpu + random.int(-4, 4));
  const medianRam = percent(ram + random.int(-3, 3));
  return {
    medianCpu,
    maxCpu: percent(medianCpu + random.int(2, 30)),
    medianRam,
    maxRam: percent(medianRam + random.int(1, 12)),
  };
}

function creditsOf(job: Job, seconds: number, random: Random): Credits {
  return {
    compute: Math.ceil((seconds * job.machine.rate * job.parallelism) / 60),
    layerCaching: job.layerCaching ? LAYER_CACHING_CREDITS : 0,
    user: 0,
    storage: around(job.storage, random),
    network: around(job.network, random),
    ipRanges: around(job.ipRanges, random),
  };
}

function around(usual: number, random: Random): number {
  return usual === 0 ? 0 : Math.round(random.logNormal(usual, 0.3));
}

const percent = (value: number): number => Math.min(100, Math.max(0, value));
const wholeSecond = (ms: number): number => Math.ceil(ms / 1000) * 1000;
