/** What an input's text may be and what it becomes. */
export interface Kind<T> {
  /** For documentation: `whole number, 1 to 1000`. */
  readonly title: string;
  /** A secret is never shown in a message and never taken from the command line. */
  readonly secret?: boolean;
  /** On the command line the name alone means true. */
  readonly flag?: boolean;
  /**
   * Whether quotes at both ends of a text are part of what it says. Without this they are a mistake: a shell takes
   * them off, `docker run --env-file` does not.
   */
  quotesBelong?(text: string): boolean;
  /**
   * Reads a text that is trimmed and not empty.
   * @throws BadValue when it is not allowed.
   */
  parse(text: string): T;
}

/**
 * Says why a value is refused. The message is one sentence that tells what is allowed; it never holds the
 * value, which the reader of inputs shows (or hides) itself.
 */
export class BadValue extends Error {}
