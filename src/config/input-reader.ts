import { cut, safeLogText } from '../common/escape/log.ts';
import { looksLikeToken } from '../common/secret.ts';
import { environmentNames, type Input, type SureInput } from './input.ts';
import { BadValue } from './kinds/kind.ts';
import { fromEnvironment, type Given, lookUp, onGitHub, type Sources } from './sources.ts';

/** Reads inputs from their sources and says, in sentences for people, what is wrong with them. */
export class InputReader {
  readonly #sources: Sources;
  readonly #secrets: readonly string[];

  /** `known` are all inputs there are: the values of the secret ones are kept out of every message. */
  constructor(sources: Sources, known: readonly Input[]) {
    this.#sources = sources;
    this.#secrets = known
      .filter(({ kind }) => kind.secret)
      .flatMap((input) => [lookUp(input, sources), ...fromEnvironment(input, sources)])
      .flatMap((given) => given?.text ?? [])
      .map((text) => (isInQuotes(text) ? text.slice(1, -1).trim() : text))
      .filter((text) => text !== '');
  }

  /** The input's value or its default; undefined when there is neither, or the value is not allowed. */
  optional<T>(input: Input<T>): T | undefined {
    const outcome = this.#parse(input);
    return outcome && 'value' in outcome ? outcome.value : undefined;
  }

  /** The value of an input that always has one. Ask after `problemsOf` has found nothing. */
  value<T>(input: SureInput<T>): T {
    const outcome = this.#parse(input);
    if (!outcome || !('value' in outcome)) throw new Error(`${input.name} was read before it was checked`);
    return outcome.value;
  }

  isSet(input: Input): boolean {
    return lookUp(input, this.#sources) !== undefined;
  }

  /** `end-date (END_DATE)`: the input and where its value stands. */
  nameOf(input: Input): string {
    const given = lookUp(input, this.#sources);
    return given ? `${input.name} (${given.source})` : input.name;
  }

  /** A text from outside for a message: in quotes, escaped, cut, and without secrets. */
  show(text: string): string {
    // A token that was put into the wrong variable must not be printed either.
    if (looksLikeToken(text) || this.#secrets.some((secret) => text.includes(secret))) {
      return 'the value (not shown, it may be a secret)';
    }
    const withoutLogin = text.replace(/\/\/[^/\s]*@/, '//…@');
    return `"${cut(safeLogText(withoutQuery(withoutLogin)), 80)}"`;
  }

  /** What is wrong with each of these inputs, taken alone. */
  problemsOf(inputs: readonly Input[]): string[] {
    return inputs.flatMap((input) => {
      const outcome = this.#parse(input);
      if (!outcome) return input.required ? [this.#missing(input)] : [];
      return 'problem' in outcome ? [outcome.problem] : [];
    });
  }

  /** Where two environment names of one input hold different values, and that matters. */
  differences(inputs: readonly Input[]): string[] {
    return inputs.flatMap((input) => {
      const [first, ...others] = fromEnvironment(input, this.#sources);
      const other = others.find(({ text }) => text !== first?.text);
      if (!input.warnOfDifference || !first || !other) return [];
      return [`${first.source} and ${other.source} hold different values; ${first.source} is used.`];
    });
  }

  #parse<T>(input: Input<T>): { readonly value: T } | { readonly problem: string } | undefined {
    const given = lookUp(input, this.#sources);
    const text = given?.text ?? input.default;
    if (text === undefined) return undefined;
    if (given && isInQuotes(text) && !input.kind.quotesBelong?.(text))
      return { problem: quoted(input, given) };
    try {
      return { value: input.kind.parse(text) };
    } catch (error) {
      if (!(error instanceof BadValue) || !given) throw error;
      return { problem: this.#refused(input, given, error.message) };
    }
  }

  #refused(input: Input, given: Given, reason: string): string {
    const value = input.kind.secret ? '' : `: ${this.show(given.text)}`;
    return `${this.nameOf(input)}${value} is not allowed. ${reason}`;
  }

  #missing(input: Input): string {
    const name = environmentNames(input)[0];
    const first = onGitHub(this.#sources.env)
      ? 'give it under with:, or '
      : input.kind.secret
        ? ''
        : `give --${input.name}, or `;
    return `${input.name} is missing: ${first}set ${name} in the environment.`;
  }
}

function isInQuotes(text: string): boolean {
  return /^(["']).*\1$/s.test(text);
}

function quoted(input: Input, { origin, source }: Given): string {
  const why = origin === 'environment' ? ": docker's --env-file keeps them" : '';
  return `${input.name} (${source}) is in quotes; leave them out${why}.`;
}

/** An address may carry a key behind its question mark. */
function withoutQuery(text: string): string {
  const scheme = text.indexOf('://');
  const query = scheme < 0 ? -1 : text.indexOf('?', scheme);
  return query < 0 ? text : `${text.slice(0, query + 1)}…`;
}
