import type { FailRule } from '../config.ts';
import type { Kind } from './kind.ts';
import { ruleKind, rulesOf } from './rule.ts';

/** Waste is a part of all credits; no rule can be above that. */
const rule = ruleKind(
  { increase: 10_000, waste: 100 },
  'Write over-budget, increase>20% (0 to 10000) or waste>10% (0 to 100); decimals have a point.',
);

export const failRules: Kind<readonly FailRule[]> = rulesOf(
  rule,
  'list of over-budget, increase>N%, waste>N%',
);
