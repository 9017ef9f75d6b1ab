import { startOf } from '../../src/common/day.ts';
import { Random } from '../../src/demo/organisation/random.ts';
import { timestamp } from '../../src/demo/organisation/timestamp.ts';
import { FIRST_DAY } from '../manifest.ts';
import type { DataOptions } from './options.ts';

/** What is constant in all rows of a project: its first nine columns, ORGANIZATION_ID to VCS_URL. */
export interface Project {
  readonly columns: readonly string[];
  readonly workflows: readonly Workflow[];
  readonly branches: readonly string[];
}

/** A workflow of one project. */
export interface Workflow {
  readonly name: string;
  readonly jobs: readonly Job[];
}

/** A job of one workflow. */
export interface Job {
  readonly name: string;
  readonly machine: Machine;
  readonly parallelism: number;
  /** Typical run time. */
  readonly seconds: number;
  /** Percent of a run's machine that it keeps busy, typically. */
  readonly cpu: number;
  readonly ram: number;
  /** Storage credits of a typical run. */
  readonly storage: number;
}

export interface Machine {
  readonly executor: string;
  readonly resourceClass: string;
  readonly system: string;
  /** Credits a minute. */
  readonly rate: number;
}

const machine = (executor: string, resourceClass: string, rate: number, system = 'linux'): Machine => ({
  executor,
  resourceClass,
  rate,
  system,
});

/** In about the shares of a real export. */
export const MACHINES: readonly Machine[] = [
  ...Array.from({ length: 18 }, () => machine('docker', 'medium', 10)),
  ...Array.from({ length: 8 }, () => machine('docker', 'large', 20)),
  ...Array.from({ length: 4 }, () => machine('docker', 'xlarge', 40)),
  machine('docker', '2xlarge', 80),
  machine('docker', 'small', 5),
  machine('docker', 'arm.large', 20),
  ...Array.from({ length: 6 }, () => machine('machine', 'large', 20)),
  ...Array.from({ length: 4 }, () => machine('machine', 'xlarge', 100)),
  machine('machine', 'windows.medium', 40, 'windows'),
  machine('machine', 'gpu.nvidia.small.multi', 240),
  ...Array.from({ length: 3 }, () => machine('remote-docker', 'medium', 10)),
  machine('remote-docker', 'large', 20),
  machine('macos', 'm4pro.medium', 200, 'osx'),
  machine('runner', 'acme/linux-large', 0),
];

const VERBS = ['build', 'test', 'lint', 'deploy', 'scan', 'package', 'publish', 'verify', 'migrate', 'e2e'];
const NOUNS = ['api', 'web', 'ios', 'android', 'worker', 'images', 'docs', 'schema', 'search', 'billing'];
const WORKFLOWS = ['build-test-deploy', 'pull-request', 'nightly', 'release', 'hourly-refresh'];
const HOSTS = ['github', 'github', 'github', 'gitlab'];

/** The projects and jobs of these options; the same in every part. */
export function buildProjects({ projects, jobs, seed }: DataOptions): Project[] {
  const random = new Random(seed, 'catalogue');
  const organisations = ['acme', 'acme-labs', 'acme-mobile'].map((name) => ({ name, id: random.uuid() }));
  const counts = Array.from({ length: projects }, () => 1);
  for (let spare = jobs - projects; spare > 0; spare--) {
    const lucky = random.int(0, projects - 1);
    counts[lucky] = (counts[lucky] ?? 0) + 1;
  }
  let number = 0;
  return counts.map((count, index) => ({
    columns: projectColumns(index, random.pick(organisations), random),
    workflows: intoWorkflows(Array.from({ length: count }, () => buildJob(number++, random))),
    branches: Array.from({ length: 12 }, (_, at) => branchName(at, random)),
  }));
}

/** About six jobs to a workflow, in at most as many workflows as there are names. */
function intoWorkflows(jobs: readonly Job[]): Workflow[] {
  const count = Math.min(WORKFLOWS.length, Math.ceil(jobs.length / 6));
  return WORKFLOWS.slice(0, count).map((name, index) => ({
    name,
    jobs: jobs.filter((_, at) => at % count === index),
  }));
}

function projectColumns(index: number, owner: { name: string; id: string }, random: Random): string[] {
  const name = `${random.pick(NOUNS)}-${random.pick(VERBS)}-service-${index}`;
  const host = random.pick(HOSTS);
  const active = startOf(FIRST_DAY) + random.int(0, 40 * 86_400_000);
  const created = `2023-0${random.int(1, 9)}-1${random.int(0, 9)}`;
  const url = `https://${host}.com/${owner.name}/${name}`;
  return [owner.id, owner.name, '2021-03-04', random.uuid(), name, created, timestamp(active), host, url];
}

function buildJob(number: number, random: Random): Job {
  // One job in a thousand has a name that must be quoted or escaped.
  const odd = random.chance(0.001) ? ' (node 24, "alpine")' : '';
  return {
    name: `${random.pick(VERBS)}-${random.pick(NOUNS)}-${number}${odd}`,
    machine: random.pick(MACHINES),
    parallelism: random.chance(0.85) ? 1 : random.int(2, 9),
    seconds: Math.round(random.logNormal(110, 0.9)) + 5,
    cpu: random.int(8, 70),
    ram: random.int(8, 60),
    storage: random.chance(0.4) ? random.int(1, 90) : 0,
  };
}

function branchName(at: number, random: Random): string {
  if (at < 4) return 'main';
  const words = `${random.pick(VERBS)}-${random.pick(NOUNS)}-${random.pick(NOUNS)}`;
  return at < 8 ? `feature/${words}` : `renovate/${words}-${random.int(1, 9)}.x`;
}
