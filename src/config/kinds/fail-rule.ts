import type { FailRule } from '../config.ts';
import { BadValue, type Kind } from './kind.ts';
import { listOf } from './lists.ts';

/** Waste is a part of all credits; no rule can be above that. */
const MOST_PERCENT = { increase: 10_000, waste: 100 } as const;

const failRule: Kind<FailRule> = {
  title: 'rule',
  parse(text) {
    if (text === 'over-budget') return { kind: 'over-budget' };
    const [, kind, digits] = /^(increase|waste) ?> ?((?:0|[1-9]\d{0,4})(?:\.\d{1,6})?) ?%$/.exec(text) ?? [];
    const percent = Number(digits);
    if ((kind !== 'increase' && kind !== 'waste') || percent > MOST_PERCENT[kind]) {
      throw new BadValue(
        'Write over-budget, increase>20% (0 to 10000) or waste>10% (0 to 100); decimals have a point.',
      );
    }
    return { kind, percent };
  },
};

const list = listOf(failRule, 'list of over-budget, increase>N%, waste>N%');

/** Rules apart by commas or lines. Two of one kind would contradict each other, so each may be given once. */
export const failRules: Kind<readonly FailRule[]> = {
  ...list,
  parse(text) {
    const rules = list.parse(text);
    const kinds = rules.map(({ kind }) => kind);
    const twice = kinds.find((kind, index) => kinds.indexOf(kind) < index);
    if (twice !== undefined) throw new BadValue(`Give ${twice} once.`);
    return rules;
  },
};
