import { inspect } from 'node:util';

/**
 * A text that must not be seen: token, webhook, presigned url. It prints as its label wherever it turns up
 * (string, JSON, console.log, error messages); only `reveal()` gives the text, at the one place that sends it.
 */
export class Secret {
  readonly #text: string;
  readonly label: string;

  constructor(text: string, label: string) {
    this.#text = text;
    this.label = label;
  }

  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return `[${this.label}]`;
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/**
 * Tokens that people mix up with other values: CircleCI's of today and before (40 hex digits), keys of Datadog (32 or
 * 40), GitHub's tokens, Slack's webhooks.
 */
const TOKEN_SHAPES = [
  /CCI(?:PAT|PRJ)_/i,
  /(?<![0-9a-z])(?:[0-9a-f]{32}|[0-9a-f]{40})(?![0-9a-z])/i,
  /(?:gh[opsru]|github_pat)_\w{20}/i,
  /hooks\.slack(?:-gov)?\.com\//i,
];

/** Whether a text that should be no secret holds what looks like one, so that no message may show it. */
export function looksLikeToken(text: string): boolean {
  return TOKEN_SHAPES.some((shape) => shape.test(text));
}
