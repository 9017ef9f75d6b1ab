import type { Input } from './input.ts';

/** What an input may be and what it is when unset: `whole number, 1 to 1000; default 20`. */
export function describeValue(input: Input): string {
  return `${input.kind.title}; ${describeDefault(input)}`;
}

/** `default 20`, `required`, or what an unset input means. */
export function describeDefault(input: Input): string {
  if (input.required) return 'required';
  return input.default === undefined ? `default: ${input.unset ?? 'none'}` : `default ${input.default}`;
}
