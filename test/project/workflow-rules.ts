import { parse } from 'yaml';

/** One step of a job, as far as the rules look at it. */
export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

type Container = string | { readonly image: string };

export interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: unknown;
  readonly secrets?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly container?: Container;
  readonly services?: Readonly<Record<string, Container>>;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly defaults?: { readonly run?: { readonly shell?: string } };
  readonly jobs: Readonly<Record<string, Job>>;
}

/** A rule for workflow files. */
export interface WorkflowRule {
  readonly what: string;
  /** What breaks the rule, a sentence each; none when all is well. */
  readonly check: (workflow: Workflow, text: string) => readonly string[];
}

export function parseWorkflow(text: string): Workflow {
  return parse(text);
}

/** The jobs that `say` has something to say of. */
const ofJobs = (say: (job: Job) => boolean) => (workflow: Workflow) =>
  Object.entries(workflow.jobs)
    .filter(([, job]) => say(job))
    .map(([name]) => `job ${name}`);

export const stepsOf = (workflow: Workflow): Step[] =>
  Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps);

const ofSteps = (say: (step: Step) => boolean) => (workflow: Workflow) =>
  stepsOf(workflow)
    .filter(say)
    .map(({ name, uses }) => `step ${name ?? uses}`);

/** What jobs run in, and the services beside them. */
const imagesOf = (workflow: Workflow) =>
  Object.values(workflow.jobs)
    .flatMap(({ container = [], services = {} }) => [container, ...Object.values(services)].flat())
    .map((container) => (typeof container === 'string' ? container : container.image));

/** The lines that match, with their numbers. */
const ofLines = (pattern: RegExp) => (_: Workflow, text: string) =>
  text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`line ${i + 1}: ${line.trim()}`] : []));

const isEmptyObject = (value: unknown) => JSON.stringify(value) === '{}';

/** A permission that is granted, whose line has no comment. */
const PERMISSION_WITHOUT_REASON = /^ +[a-z-]+: (?:read|write)\s*$/;
/** An action of somebody else that is not pinned to a commit with its full version beside it. */
const UNPINNED = /\buses: (?!\.\/|\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/;

/**
 * What a stranger should check before trusting a workflow, as rules. zizmor checks more, where it can be had; these
 * can be checked everywhere.
 */
export const RULES: readonly WorkflowRule[] = [
  {
    what: 'starts without any permission',
    check: ({ permissions }) => (isEmptyObject(permissions) ? [] : ['no `permissions: {}` at the top']),
  },
  {
    what: 'names the permissions of each job',
    check: ofJobs(({ permissions }) => typeof permissions !== 'object'),
  },
  { what: 'gives a reason for each permission', check: ofLines(PERMISSION_WITHOUT_REASON) },
  { what: 'pins actions by commit, with the version beside it', check: ofLines(UNPINNED) },
  {
    what: 'pins containers by digest, with the version beside it',
    check: (workflow, text) =>
      imagesOf(workflow).filter(
        (image) => !/@sha256:[0-9a-f]{64}$/.test(image) || !text.includes(`${image} # `),
      ),
  },
  {
    what: 'puts no expression into a script, only into its environment',
    check: ofSteps(({ run = '', with: { script = '' } = {} }) => `${run}${script}`.includes('${{')),
  },
  {
    what: 'runs its scripts in bash, which then fails with any part of a pipe',
    check: (workflow) =>
      workflow.defaults?.run?.shell === 'bash' ? [] : ofSteps(({ run }) => run !== undefined)(workflow),
  },
  {
    what: 'ends every job in time',
    check: ofJobs(({ 'timeout-minutes': minutes = 0 }) => minutes < 1 || minutes > 90),
  },
  {
    what: 'says what happens to two runs at once',
    check: ({ concurrency }) =>
      typeof concurrency === 'object' && concurrency !== null && 'cancel-in-progress' in concurrency
        ? []
        : ['no `concurrency` with group and cancel-in-progress'],
  },
  {
    what: 'leaves no credentials in the checkout',
    check: ofSteps(
      ({ uses = '', with: { 'persist-credentials': persist } = {} }) =>
        uses.startsWith('actions/checkout@') && persist !== false,
    ),
  },
  {
    what: 'is not started with the rights of the repository by what a stranger does',
    check: ({ on }) =>
      Object.keys(on).filter((event) => ['pull_request_target', 'workflow_run'].includes(event)),
  },
  { what: 'hands no secrets on as a whole', check: ofJobs(({ secrets }) => secrets === 'inherit') },
  {
    what: 'takes nothing from a cache that another run may have filled',
    check: ofSteps(
      ({ uses = '', with: inputs = {} }) =>
        uses.startsWith('actions/cache') ||
        'cache' in inputs ||
        (uses.startsWith('actions/setup-node@') && inputs['package-manager-cache'] !== false),
    ),
  },
  {
    what: 'runs no script of a package on installing it',
    check: ofSteps(({ run = '' }) => /\bnpm (?:ci|i|install)\b(?!.*--ignore-scripts)|\bnpx\b/.test(run)),
  },
  {
    what: 'does not trust the name of who started it',
    check: ofLines(/\bgithub\.(?:actor|triggering_actor)\b/),
  },
];
