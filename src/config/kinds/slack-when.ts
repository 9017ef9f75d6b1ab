import type { SlackRule } from '../config.ts';
import { BadValue, type Kind } from './kind.ts';
import { ruleKind, rulesOf } from './rule.ts';

const rules = rulesOf(
  ruleKind(
    { change: 10_000, waste: 100 },
    'Write always, or over-budget, change>20% (0 to 10000), waste>10% (0 to 100); decimals have a point.',
  ),
  'always, or list of over-budget, change>N%, waste>N%',
);

/** When to post: any of the rules is enough. `always` has none. */
export const slackRules: Kind<readonly SlackRule[]> = {
  ...rules,
  parse(text) {
    if (text === 'always') return [];
    if (/(^|[\s,])always($|[\s,])/.test(text)) {
      throw new BadValue('Write always alone: beside it other rules mean nothing.');
    }
    return rules.parse(text);
  },
};
