import type { ExitCode } from '../../src/common/exit-code.ts';
import type { RunTurn, Turn } from './turn.ts';

/** What of a run a fault can strike. */
const OPERATIONS = ['create', 'status', 'download', 'chart', 'datadog', 'slack', 'artifact'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** What happens when all files are there. */
const SINK_OPERATIONS = ['datadog', 'slack', 'artifact'] as const;
export type SinkOperation = (typeof SINK_OPERATIONS)[number];

export function isSink(operation: Operation | undefined): operation is SinkOperation {
  return SINK_OPERATIONS.some((one) => one === operation);
}

/** One way in which the world fails, and how a run must end. */
export interface Fault {
  /** Names it in test reports; no two faults share it. */
  readonly id: string;
  /** How many requests in a row it spoils; `every` leaves no request alone. All of them must be made. */
  readonly spoils: number | 'every';
  readonly serve: Serve<RunTurn>;
  readonly on: Readonly<Partial<Record<Operation, Verdict>>>;
  /** timeout-minutes of the run, 1 to 1440; a day unless given, which no fault that passes can use up. */
  readonly minutes?: number;
  /** It says nothing where an answer is due: the client's patience is cut to this, in milliseconds of real time. */
  readonly patienceMs?: number;
  /** It takes a minute of real time in a whole run, so that only long checks have the patience. */
  readonly slow?: true;
  /** What the log must say, when the run survives. */
  readonly says?: RegExp;
  /** Exports that the server has made when the run is over; 1 unless given, and 0 when the create itself fails. */
  readonly exports?: number;
}

export type Verdict =
  /** Exit code 0, and every file as without the fault. */
  | 'exact'
  /** As `exact`, with the rows of the later version of the part that is spoiled. */
  | 'later'
  /** Exit code 0 and a report that says there are no rows. */
  | 'empty'
  | Failure;

export interface Failure {
  readonly exit: Exclude<ExitCode, 0 | 1>;
  readonly says: RegExp;
}

export const fails = (exit: Failure['exit'], says: RegExp): Failure => ({ exit, says });

export type Serve<T extends Turn> = (turn: T) => void | Promise<void>;

export interface Served<T extends Turn> {
  readonly spoils: Fault['spoils'];
  readonly serve: Serve<T>;
}

/** Spoils the first `times` requests; what comes after them is answered in good health. */
export function first<T extends Turn = RunTurn>(times: number, broken: Serve<T>): Served<T> {
  return { spoils: times, serve: (turn) => (turn.n <= times ? broken(turn) : turn.pass()) };
}

export function every<T extends Turn = RunTurn>(broken: Serve<T>): Served<T> {
  return { spoils: 'every', serve: broken };
}
