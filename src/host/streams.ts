/** What the hosts need of standard output and standard error. */
export interface OutputStream {
  write(text: string): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  readonly isTTY?: boolean | undefined;
  /** Width in characters; undefined when it is not a terminal. */
  readonly columns?: number | undefined;
}

export interface Streams {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
}

/**
 * Lets the run go on when its log can't be written any more: a reader that left (`| head -1`), a full disk
 * behind a redirect. The files are what counts, and they have error handling of their own.
 */
export function ignoreWriteErrors({ stdout, stderr }: Streams): void {
  stdout.on('error', () => {});
  stderr.on('error', () => {});
}
