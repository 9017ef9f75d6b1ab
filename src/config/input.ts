import type { Kind } from './kinds/kind.ts';

/** Headings of `--help` and of the README's table, in their order. */
export const GROUPS = [
  'CircleCI',
  'Days',
  'Figures',
  'Files',
  'Run',
  'Slack',
  'Costs',
  'Datadog',
  'Demo',
] as const;

/**
 * An input, declared once: the parser, `--help`, action.yml and the README's table all come from it.
 * `T` is what its text becomes.
 */
export interface Input<T = unknown> {
  /** Kebab-case: `--name` on the command line, `name:` under `with:` on GitHub. */
  readonly name: string;
  /** Names of the older tool and of vendors, the first one wins. Without any it is `CIRCLECI_USAGE_` + the name. */
  readonly env?: readonly string[];
  readonly kind: Kind<T>;
  readonly group: (typeof GROUPS)[number];
  /** Taken, as if it had been written, when the input is not set. */
  readonly default?: string;
  /** What an unset input means, where there is no default to show. */
  readonly unset?: string;
  readonly required?: boolean;
  /** Whether two environment names that hold different values are worth a warning. */
  readonly warnOfDifference?: boolean;
  /** One line, for people: starts with a capital, ends with a full stop. */
  readonly help: string;
}

/** An input that always has a value: it is required or has a default. */
export type SureInput<T> = Input<T> & ({ readonly default: string } | { readonly required: true });

/** The environment names of an input, the winning one first. */
export function environmentNames(input: Input): readonly string[] {
  return input.env ?? [prefixedName(input)];
}

/** `CIRCLECI_USAGE_` + the name, in capitals. */
export function prefixedName({ name }: Pick<Input, 'name'>): string {
  return PREFIX + name.toUpperCase().replaceAll('-', '_');
}

export const PREFIX = 'CIRCLECI_USAGE_';

/** The name under which the GitHub runner passes an input. It keeps the hyphens. */
export function githubName({ name }: Pick<Input, 'name'>): string {
  return GITHUB_PREFIX + name.toUpperCase();
}

export const GITHUB_PREFIX = 'INPUT_';
