import type { Environment } from '../common/environment.ts';
import { environmentNames, GITHUB_PREFIX, githubName, type Input, PREFIX, prefixedName } from './input.ts';
import { didYouMean } from './nearest.ts';
import { shown } from './shown.ts';

/** Every place an input can come from. */
export interface Sources {
  /** Values of `--name`, by name. */
  readonly flags: ReadonlyMap<string, string>;
  readonly env: Environment;
  /** What `--env-file` holds. The real environment wins, name by name, as with `docker run`. */
  readonly envFile?: { /** For messages. */ readonly name: string; readonly values: Environment } | undefined;
  /** Inputs that are taken from one place, the highest that has any of them, lest they contradict one another. */
  readonly together?: readonly Input[];
}

/** Where a text can come from, the winner first. */
const ORIGINS = ['flag', 'with', 'environment', 'env-file'] as const;

/** A text that was given for an input; trimmed, never empty. */
export interface Given {
  readonly text: string;
  readonly origin: (typeof ORIGINS)[number];
  /** How messages name the place: `--top`, `ORG_ID`, `ORG_ID in .env`. */
  readonly source: string;
}

export function onGitHub(env: Environment): boolean {
  return env.GITHUB_ACTIONS === 'true';
}

/**
 * What was given for an input: flag, then GitHub's `with:`, then environment. An empty text is none. Of inputs that
 * go together, what stands in a lower place than the highest that has any of them is none either.
 */
export function lookUp(input: Input, sources: Sources): Given | undefined {
  const all = allGiven(input, sources);
  const { together = [] } = sources;
  if (!together.includes(input)) return all[0];
  const origins = new Set(together.flatMap((one) => allGiven(one, sources)).map(({ origin }) => origin));
  const highest = ORIGINS.find((origin) => origins.has(origin));
  return all.find(({ origin }) => origin === highest);
}

function allGiven(input: Input, sources: Sources): Given[] {
  const { flags, env } = sources;
  const flag = given(flags.get(input.name), 'flag', `--${input.name}`);
  const underWith = onGitHub(env) ? given(env[githubName(input)], 'with', 'under with:') : undefined;
  return [flag ?? [], underWith ?? [], fromEnvironment(input, sources)].flat();
}

/** What the environment holds for an input, the winning name first. */
export function fromEnvironment(input: Input, { env, envFile }: Sources): Given[] {
  return environmentNames(input).flatMap(
    (name) =>
      given(env[name], 'environment', name) ??
      given(envFile?.values[name], 'env-file', `${name} in ${envFile?.name}`) ??
      [],
  );
}

/** A sentence for each thing under `with:` that is no input. Only on GitHub. */
export function unknownGitHubInputs({ env }: Sources, known: readonly Input[]): string[] {
  if (!onGitHub(env)) return [];
  const names = known.map(githubName);
  return Object.keys(env)
    .filter((key) => key.startsWith(GITHUB_PREFIX) && env[key]?.trim() && !names.includes(key))
    .map((key) => {
      const name = key.slice(GITHUB_PREFIX.length).toLowerCase();
      return `"${shown(name)}" under with: is not an input.${didYouMean(
        name,
        known.map((input) => input.name),
      )}`;
    });
}

/** A sentence for each environment name with our prefix that is no input: it is ignored, which may surprise. */
export function unknownPrefixedNames({ env, envFile }: Sources, known: readonly Input[]): string[] {
  // By the prefixed name also of an input that has a bare one, so that the bare one can be suggested.
  const byPrefixed = new Map(
    known.map((input) => [prefixedName(input), environmentNames(input)[0] ?? input.name]),
  );
  const names = new Set(known.flatMap(environmentNames));
  const keys = [...Object.keys(env), ...Object.keys(envFile?.values ?? {})];
  return [...new Set(keys)]
    .filter((key) => key.startsWith(PREFIX) && !names.has(key))
    .map(
      (key) =>
        `${shown(key)} is not the name of an input and was ignored.${didYouMean(
          key,
          byPrefixed.keys(),
          (name) => byPrefixed.get(name) ?? name,
        )}`,
    );
}

function given(text: string | undefined, origin: Given['origin'], source: string): Given | undefined {
  const trimmed = text?.trim();
  return trimmed ? { text: trimmed, origin, source } : undefined;
}
