import { ExitCode } from './exit-code.ts';

/**
 * A failure that a person can act on. Its message is one or two plain sentences: what happened and what to do.
 * Anything thrown that is not a KnownError is a bug and exits with 1 and a stack trace.
 */
export abstract class KnownError extends Error {
  abstract readonly exitCode: ExitCode;
  override get name(): string {
    return this.constructor.name;
  }
}

/** One or more inputs are missing or wrong; all problems are reported together. */
export class InputError extends KnownError {
  readonly exitCode = ExitCode.badInput;
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Files are saved, but a delivery (artifacts, Datadog, Slack) failed. */
export class DeliveryError extends KnownError {
  readonly exitCode = ExitCode.deliveryFailed;
}

/** CircleCI answered 401, 403 or 404: the token or the organisation is not accepted. */
export class RefusedError extends KnownError {
  readonly exitCode = ExitCode.refused;
}

/** The deadline or a rate limit stands in the way; the same command run again resumes. */
export class ComeBackLaterError extends KnownError {
  readonly exitCode = ExitCode.comeBackLater;
}

/** The data is damaged or breaks the contract; nothing was published from it. */
export class DamagedDataError extends KnownError {
  readonly exitCode = ExitCode.damaged;
}

/** CircleCI reports that the export failed, or refuses the dates that were asked for. */
export class ExportFailedError extends KnownError {
  readonly exitCode = ExitCode.exportFailed;
}

/** No disk space, no memory, or a folder that can't be written. */
export class NoSpaceError extends KnownError {
  readonly exitCode = ExitCode.noSpace;
}

/** A budget or threshold of `fail-on` is exceeded; everything was delivered before. */
export class OverThresholdError extends KnownError {
  readonly exitCode = ExitCode.overBudget;
}

/** The run was cancelled by a signal. */
export class CancelledError extends KnownError {
  readonly exitCode: ExitCode;
  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`Cancelled by ${signal}. The same command run again resumes an export that was begun.`);
    this.exitCode = signal === 'SIGINT' ? ExitCode.interrupted : ExitCode.terminated;
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The `code` of a Node.js or undici error (ENOSPC, ECONNRESET, UND_ERR_…), looking through its causes. */
export function errorCode(error: unknown): string | undefined {
  for (let e = error, depth = 0; e instanceof Error && depth < 10; e = e.cause, depth++) {
    const { code } = e as Error & { code?: unknown };
    if (typeof code === 'string') return code;
  }
  return undefined;
}
