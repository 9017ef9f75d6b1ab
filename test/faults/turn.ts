import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request that a fault gets to answer, and what is known of it. */
export interface Turn {
  /** Requests of this operation so far, this one included; of downloads, those of the one part that is spoiled. */
  readonly n: number;
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** The part that is asked for, as it is sent, and a later version of it with other rows; empty for other operations. */
  readonly object: Buffer;
  readonly later: Buffer;
  /** How many times a fresh url was asked for before this download. */
  readonly fresh: number;
  /** Origin of another server, which nothing may ever be sent to. */
  readonly elsewhere: string;
  /** 0 to 1, seeded. */
  readonly random: () => number;
  /** Answers as a server in good health does. */
  pass(): void | Promise<void>;
}

/** What a fault may do beside answering when a whole run is tried. */
export interface RunTurn extends Turn {
  /** What a server in good health would answer; it has then done what was asked. */
  healthy(): Promise<HealthyAnswer>;
  /** Cancels the run, as SIGINT does. */
  cancel(): void;
  /** Moves the wall clock of the run alone. */
  jump(ms: number): void;
}

export interface HealthyAnswer {
  readonly status: number;
  /** The JSON of the answer. */
  readonly body: Readonly<Record<string, unknown>>;
}
