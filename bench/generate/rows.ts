import { daysOf, startOf } from '../../src/common/day.ts';
import { Random } from '../../src/demo/organisation/random.ts';
import { periodOf } from '../manifest.ts';
import { buildProjects, type Job, type Project, type Workflow } from './catalogue.ts';
import type { DataOptions } from './options.ts';
import { openPipelineRun, type PipelineRun } from './pipeline.ts';
import { finishedRow, neverRunRow, type RowPlace } from './row.ts';
import { spreadRow } from './spread.ts';

/** Pipelines that are open at a time: rows of one lie far apart, as in a real export, which is not sorted. */
const OPEN = 512;
/** A real export has 1.8 rows a workflow and 2.1 workflows a pipeline. */
const NEW_WORKFLOW = 1 / 1.8;
const NEW_PIPELINE = 1 / 2.1;
/** Share of rows without a real job: approvals, and jobs that never started. */
const WITHOUT_JOB = 0.18;

/** Rows `from` to `to` (not included) of the data, which are those of one part. */
export function* rowsOfPart(
  options: DataOptions,
  part: number,
  from: number,
  to: number,
): Generator<(string | null)[]> {
  const random = new Random(options.seed, 'part', part);
  const chooser = new Chooser(options, random);
  if (options.spread) {
    for (let row = from; row < to; row++) yield spreadRow(chooser.projects, chooser.days, row, random);
    return;
  }
  const open = Array.from({ length: OPEN }, () => chooser.pipeline());
  for (let row = from; row < to; row++) {
    const slot = random.int(0, OPEN - 1);
    const run = chooser.next(open[slot] as PipelineRun);
    open[slot] = run;
    const place: RowPlace = { run, random };
    yield random.chance(WITHOUT_JOB) ? neverRunRow(place) : finishedRow(place, chooser.job(run.workflow));
  }
}

/** Who runs what, when. */
class Chooser {
  readonly projects: readonly Project[];
  readonly days: readonly number[];
  readonly #random: Random;

  constructor(options: DataOptions, random: Random) {
    this.projects = buildProjects(options);
    this.days = daysOf(periodOf(options)).map(startOf);
    this.#random = random;
  }

  /** The run of the slot's next row: the same workflow, the next one of its pipeline, or another pipeline. */
  next(run: PipelineRun): PipelineRun {
    if (!this.#random.chance(NEW_WORKFLOW)) return run;
    return this.#random.chance(NEW_PIPELINE) ? this.pipeline() : run.nextWorkflow(this.#random);
  }

  pipeline(): PipelineRun {
    const project = skewed(this.projects, this.#random);
    return openPipelineRun(project, this.#random.pick(this.days), this.#random);
  }

  job({ jobs }: Workflow): Job {
    return skewed(jobs, this.#random);
  }
}

/** Earlier ones more often: the first tenth gets about a third of the picks. */
function skewed<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random.next() ** 2 * list.length)] as T;
}
