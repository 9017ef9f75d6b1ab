import type { Random } from '../../src/demo/organisation/random.ts';
import { timestamp } from '../../src/demo/organisation/timestamp.ts';
import type { Project, Workflow } from './catalogue.ts';

/** One workflow of a pipeline: what its rows have in common, columns VCS_BRANCH to IS_WORKFLOW_SUCCESSFUL. */
export interface PipelineRun {
  readonly project: Project;
  readonly workflow: Workflow;
  /** Milliseconds since 1970, when the workflow started. */
  readonly startedAt: number;
  readonly columns: readonly (string | null)[];
  /** Another workflow of the same pipeline. */
  nextWorkflow(random: Random): PipelineRun;
}

const ODD_BRANCHES = ['fix/commas, and more', 'fix/"quoted"-names', 'feature/a,"b",c'];
const ODD_SHARE = 0.004;

/** A pipeline of the day (its midnight, milliseconds since 1970) and its first workflow. */
export function openPipelineRun(
  project: Project,
  day: number,
  random: Random,
  workflow = random.pick(project.workflows),
): PipelineRun {
  const createdAt = day + random.int(0, 80_000_000);
  const scheduled = random.chance(0.51);
  const columns = [
    random.chance(0.008) ? null : random.pick(random.chance(ODD_SHARE) ? ODD_BRANCHES : project.branches),
    random.uuid(),
    timestamp(createdAt),
    String(random.int(1, 99_999)),
    String(scheduled),
    scheduled ? random.pick(['scheduled_pipeline', 'schedule']) : 'webhook',
    scheduled ? null : random.uuid(),
  ];
  return workflowRun({ project, createdAt, columns }, workflow, random);
}

interface Pipeline {
  readonly project: Project;
  readonly createdAt: number;
  readonly columns: readonly (string | null)[];
}

function workflowRun(pipeline: Pipeline, workflow: Workflow, random: Random): PipelineRun {
  const { project, createdAt } = pipeline;
  const queuedAt = createdAt + random.int(400, 4000);
  const startedAt = queuedAt + random.int(500, 30_000);
  const columns = [
    ...pipeline.columns,
    random.uuid(),
    workflow.name,
    random.chance(0.1) ? null : timestamp(queuedAt),
    timestamp(startedAt),
    timestamp(startedAt + random.int(60_000, 2_500_000)),
    String(random.chance(0.75)),
  ];
  const nextWorkflow = (source: Random) => workflowRun(pipeline, source.pick(project.workflows), source);
  return { project, workflow, startedAt, columns, nextWorkflow };
}
