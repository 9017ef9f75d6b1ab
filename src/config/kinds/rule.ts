import { BadValue, type Kind } from './kind.ts';
import { listOf } from './lists.ts';

/** A condition on the figures; `percent` is a number like 20. */
export type Rule<Percentage extends string> =
  | { readonly kind: 'over-budget' }
  | { readonly kind: Percentage; readonly percent: number };

/** `over-budget`, or one of these kinds with a limit: `waste>10%`. `most` is the largest percentage of each. */
export function ruleKind<Percentage extends string>(
  most: Readonly<Record<Percentage, number>>,
  advice: string,
): Kind<Rule<Percentage>> {
  const isKind = (word: string): word is Percentage => Object.hasOwn(most, word);
  return {
    title: 'rule',
    parse(text) {
      if (text === 'over-budget') return { kind: 'over-budget' };
      const [, kind = '', digits] = /^([a-z]+) ?> ?((?:0|[1-9]\d{0,4})(?:\.\d{1,6})?) ?%$/.exec(text) ?? [];
      const percent = Number(digits);
      if (!isKind(kind) || percent > most[kind]) throw new BadValue(advice);
      return { kind, percent };
    },
  };
}

/** Rules apart by commas or lines. Two of one kind would contradict each other, so each may be given once. */
export function rulesOf<R extends { readonly kind: string }>(
  rule: Kind<R>,
  title: string,
): Kind<readonly R[]> {
  const list = listOf(rule, title);
  return {
    ...list,
    parse(text) {
      const rules = list.parse(text);
      const kinds = rules.map(({ kind }) => kind);
      const twice = kinds.find((kind, index) => kinds.indexOf(kind) < index);
      if (twice !== undefined) throw new BadValue(`Give ${twice} once.`);
      return rules;
    },
  };
}
