import { DamagedDataError, KnownError, NoSpaceError } from '../../common/errors.ts';
import type { SegmentCopy } from '../copy-segment.ts';
import type { JoinedShare, ShareOrder } from '../join-share.ts';
import type { PartExtent, PartTarget } from '../merged-file.ts';
import type { Shelf, SortTarget } from '../parquet/row-sorter.ts';
import type { PartShape, RowRequest } from '../part-rows.ts';
import type { PartialCube } from '../partial-cube.ts';
import type { Tally } from '../problems.ts';
import { DamagedPartError, type Part } from '../types.ts';
import { RefusedStream } from './packed-part.ts';

/** What a worker is started with. */
export interface WorkerOrder {
  readonly request: Omit<RowRequest, 'includesProject'>;
  /** Whether it must be asked which projects count. */
  readonly asks: boolean;
  /** Two words: whether the answer to a question has come, and whether it is yes. */
  readonly answer: SharedArrayBuffer;
  /** A file to make, for what is put down. */
  readonly batchFile: string;
}

/** One part to read. */
export interface PartOrder {
  readonly index: number;
  readonly shape: PartShape;
  /** Where the clean rows go; undefined when none are wanted. */
  readonly target: PartTarget | undefined;
  /** Where they go sorted for Parquet; undefined when that is not wanted. */
  readonly sortTarget: SortTarget | undefined;
  /** Whether zlib is to unpack it. */
  readonly byZlib: boolean;
}

/** What came of one part, beside what it added to the sums. */
export interface PartResult {
  readonly tally: Tally;
  /** Its clean rows; 0 when none were wanted. */
  readonly extent: PartExtent;
  /** The same rows, sorted for Parquet; none when that is not wanted. */
  readonly shelves: readonly Shelf[];
}

/** Rows to copy to their place. */
export interface CopyOrder {
  readonly copies: readonly SegmentCopy[];
  /** Whether this is the thread's last work. */
  readonly isLast: boolean;
}

/**
 * To a thread: a part; that there is none any more and the sums are wanted; a share of the sums to join; what to copy,
 * in between and at the end.
 */
export type ToThread = PartOrder | 'sums' | { readonly share: ShareOrder } | CopyOrder;

export type FromThread =
  | { readonly type: 'progress'; readonly index: number; readonly bytesRead: number }
  | { readonly type: 'part'; readonly index: number; readonly result: PartResult }
  | { readonly type: 'failure'; readonly index: number; readonly failure: Failure }
  /** The thread stands still until the answer is there. */
  | { readonly type: 'question'; readonly project: { organisation: string; name: string } }
  | { readonly type: 'sums'; readonly partials: readonly PartialCube[] }
  | { readonly type: 'share'; readonly share: JoinedShare }
  | { readonly type: 'copied'; readonly isLast: boolean }
  /** Work that is about no part has failed. */
  | { readonly type: 'stopped'; readonly failure: Failure };

/** An error that goes from one thread to another: what kind, and what it says. */
export interface Failure {
  readonly kind: 'part' | 'data' | 'space' | 'refused' | 'bug';
  readonly message: string;
  readonly cause: unknown;
}

export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const cause = error instanceof KnownError ? undefined : error;
  return { kind: kindOf(error), message, cause };
}

function kindOf(error: unknown): Failure['kind'] {
  if (error instanceof DamagedPartError) return 'part';
  if (error instanceof DamagedDataError) return 'data';
  if (error instanceof NoSpaceError) return 'space';
  return error instanceof RefusedStream ? 'refused' : 'bug';
}

/** The same error on this thread; `part` is what it is about. */
export function errorOf(failure: Failure, part: Part): unknown {
  return failure.kind === 'part' ? new DamagedPartError(part, failure.message) : plainErrorOf(failure);
}

/** The same for an error that is about no part. */
export function plainErrorOf({ kind, message, cause }: Failure): unknown {
  switch (kind) {
    case 'part':
    case 'data':
      return new DamagedDataError(message);
    case 'space':
      return new NoSpaceError(message);
    case 'refused':
      return new RefusedStream();
    case 'bug':
      return cause;
  }
}
