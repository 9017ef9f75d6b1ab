import type { Input } from './input.ts';
import type { InputReader } from './input-reader.ts';
import { inputs } from './inputs.ts';

/** Kinds of rules that look at the previous period. */
const COMPARING: readonly string[] = ['increase', 'change'];

/** Rules that could never be checked, so that a gate that is not there is not taken for one that holds. */
export function impossibleRules(
  reader: InputReader,
  input: Input,
  rules: readonly { readonly kind: string }[],
): string[] {
  const name = reader.nameOf(input);
  const problems: string[] = [];
  if (rules.some(({ kind }) => kind === 'over-budget') && !reader.isSet(inputs.budget)) {
    problems.push(`${name} says over-budget, but no budget is given: set budget.`);
  }
  const comparing = rules.find(({ kind }) => COMPARING.includes(kind));
  if (comparing !== undefined && reader.optional(inputs.compare) === 'off') {
    problems.push(
      `${name} says ${comparing.kind}, but ${reader.nameOf(inputs.compare)} is off: set it to previous-period.`,
    );
  }
  return problems;
}
