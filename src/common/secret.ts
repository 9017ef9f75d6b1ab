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
