import type { Day } from '../../common/day.ts';
import type { Machine } from './machines.ts';

/** One of the organisations that share billing. */
export interface Organisation {
  readonly seed: number;
  /** UUID. */
  readonly id: string;
  readonly name: string;
  readonly created: Day;
  /** How many rows it has beside the first organisation's 1. */
  readonly size: number;
  readonly projects: readonly Project[];
  /** UUIDs of people. */
  readonly users: readonly string[];
}

export interface Project {
  readonly id: string;
  readonly name: string;
  readonly created: Day;
  readonly vcs: string;
  readonly url: string;
  /** Part of the organisation's credits in a steady week. */
  readonly share: number;
  /** Credits that one pipeline costs on average. */
  readonly pipelineCredits: number;
  readonly branches: readonly string[];
  readonly workflows: readonly Workflow[];
  /** Whether its weeks differ: more or fewer runs, longer jobs. */
  readonly restless: boolean;
}

export interface Workflow {
  readonly name: string;
  /** How many of the project's pipelines run it, 0 to 1. */
  readonly weight: number;
  readonly trigger: 'webhook' | 'scheduled_pipeline' | 'schedule';
  /** Jobs of one stage start together when the stage before has succeeded. */
  readonly stages: readonly Stage[];
}

/** Either somebody must approve, or jobs run. */
export type Stage = { readonly approval: true } | { readonly approval: false; readonly jobs: readonly Job[] };

export interface Job {
  readonly name: string;
  readonly machine: Machine;
  /** Median run time. */
  readonly seconds: number;
  /** Part of the runs that fail, 0 to 1. */
  readonly failureRate: number;
  readonly parallelism: number;
  /** Whether Docker layer caching is on: 200 credits a run. */
  readonly layerCaching: boolean;
  /** Usual credits a run for artifacts, caches and workspaces. */
  readonly storage: number;
  /** Usual credits a run for traffic to a self-hosted runner. */
  readonly network: number;
  /** Usual credits a run for the IP ranges feature. */
  readonly ipRanges: number;
  /** Usual median utilisation in percent. */
  readonly cpu: number;
  readonly ram: number;
}

/** Credits of one Docker layer caching run. */
export const LAYER_CACHING_CREDITS = 200;

/** Part of the workflows waiting for an approval that get it. */
export const APPROVED = 0.7;
