/**
 * What the process exits with. Documented in README.md; an unknown code means failure.
 * Never renumber: other people's pipelines branch on these.
 */
export const ExitCode = {
  /** Everything that was asked for was done and delivered. */
  ok: 0,
  /** A bug in this program. */
  bug: 1,
  /** An input is missing or wrong; nothing was sent anywhere. */
  badInput: 2,
  /** The files are saved, but one of the deliveries failed. */
  deliveryFailed: 3,
  /** CircleCI refused the token or the organisation. */
  refused: 4,
  /** Deadline, rate limit, CircleCI out of reach, or another run in the same folder; the same command run again resumes. */
  comeBackLater: 5,
  /** What CircleCI sent is damaged or not what it should be. */
  damaged: 6,
  /** CircleCI could not make the export. */
  exportFailed: 7,
  /** This machine has no disk space, no memory or no permission to write. */
  noSpace: 8,
  /** A budget or threshold named in the inputs is exceeded. */
  overBudget: 9,
  /** Cancelled by SIGINT. */
  interrupted: 130,
  /** Cancelled by SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
