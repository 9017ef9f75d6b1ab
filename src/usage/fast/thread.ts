import type { FromThread, ToThread } from './messages.ts';

/** One that reads parts: a worker thread, or the main thread. */
export interface Thread {
  /** Whether it has other things to do as well. */
  readonly isMain: boolean;
  /** Calls `take` with all that comes of its orders. */
  listen(take: (message: FromThread) => void): void;
  /** Tells it what to do next; it does one thing after another. Returns at once. */
  give(order: ToThread): void;
  /** Answers its question; until then it stands still. */
  answer(isYes: boolean): void;
  /** Stops it, whatever it does. Nothing more comes of it then, and it has no file open. */
  end(): Promise<void>;
}
