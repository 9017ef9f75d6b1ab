import { dayAt } from '../../src/common/day.ts';
import type { Random } from '../../src/demo/organisation/random.ts';
import { timestamp } from '../../src/demo/organisation/timestamp.ts';
import type { Job } from './catalogue.ts';
import type { PipelineRun } from './pipeline.ts';

export interface RowPlace {
  readonly run: PipelineRun;
  readonly random: Random;
}

const NO_CREDITS = ['0', '0', '0', '0', '0', '0', '0', '0', '0'];
const NO_UTILISATION = [null, null, null, null];
const NO_MACHINE = [null, null, null, null];

/** An approval, or a job that was never started: no job, no machine, no credits. */
export function neverRunRow({ run, random }: RowPlace): (string | null)[] {
  const status = random.pick(['canceled', 'canceled', 'canceled', 'blocked', 'running']);
  const times = [dayAt(run.startedAt), null, timestamp(run.startedAt), null];
  return [
    ...run.project.columns,
    ...run.columns,
    null,
    null,
    random.uuid(),
    ...times,
    status,
    ...NO_MACHINE,
    null,
    ...NO_UTILISATION,
    ...NO_CREDITS,
  ];
}

/** A job run that ended. */
export function finishedRow(place: RowPlace, job: Job, status = statusOf(place.random)): (string | null)[] {
  const { run, random } = place;
  const seconds = Math.max(1, Math.round(random.logNormal(job.seconds, 0.3)));
  // Whole seconds, as the export writes starts and ends of real runs.
  const startedAt = Math.floor(run.startedAt / 1000) * 1000;
  const { executor, resourceClass, system } = job.machine;
  return [
    ...run.project.columns,
    ...run.columns,
    job.name,
    String(random.int(1, 999_999)),
    random.uuid(),
    dayAt(startedAt),
    timestamp(startedAt - random.int(300, 20_000)),
    timestamp(startedAt),
    timestamp(startedAt + seconds * 1000),
    status,
    resourceClass,
    system,
    executor,
    String(job.parallelism),
    String(seconds),
    ...utilisation(job, seconds, random),
    ...credits(job, seconds, random),
  ];
}

function statusOf(random: Random): string {
  const x = random.next();
  return x < 0.915 ? 'success' : x < 0.978 ? 'failed' : x < 0.995 ? 'canceled' : 'timedout';
}

function utilisation(job: Job, seconds: number, random: Random): (string | null)[] {
  if (seconds < 36 || random.chance(0.35)) return NO_UTILISATION;
  const cpu = job.cpu + random.int(-5, 5);
  const ram = job.ram + random.int(-5, 5);
  return [cpu, cpu + random.int(0, 25), ram, ram + random.int(0, 25)].map(String);
}

/** The eight kinds in the order of their columns, and the total. */
function credits(job: Job, seconds: number, random: Random): string[] {
  const compute = Math.ceil((seconds * job.machine.rate * job.parallelism) / 60);
  const layers = job.machine.executor === 'remote-docker' && random.chance(0.1) ? 200 : 0;
  const storage = job.storage > 0 && random.chance(0.6) ? job.storage + random.int(0, 9) : 0;
  const network = job.machine.executor === 'runner' ? random.int(0, 60) : 0;
  const addresses = random.chance(0.02) ? random.int(1, 20) : 0;
  const kinds = [compute, layers, 0, storage, network, 0, 0, addresses];
  return [...kinds, compute + layers + storage + network + addresses].map(String);
}
