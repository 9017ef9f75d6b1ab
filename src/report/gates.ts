import type { BudgetLine } from './budget.ts';
import type { Figures } from './figures.ts';

/**
 * A condition of `fail-on` or `slack-when`: `over-budget`, `increase>20%`, `change>20%` (up or down), `waste>10%`.
 * Percentages are numbers like 20.
 */
export type GateRule =
  | { readonly kind: 'over-budget' }
  | { readonly kind: 'increase' | 'change' | 'waste'; readonly percent: number };

/** What a rule came to. A failed one of `fail-on` ends the run with exit code 9 after everything is delivered. */
export interface GateResult {
  /** As configured: `increase>20%`. */
  readonly rule: string;
  readonly failed: boolean;
  /** What was found, for people. Plain text with names from outside: whoever prints it escapes it. */
  readonly sentence: string;
}

export interface GateFigures {
  readonly totals: Pick<Figures, 'credits'>;
  /** null when nothing was compared. */
  readonly previousTotals: Pick<Figures, 'credits'> | null;
  /** `waste.total.share`: wasted credits as a fraction of the total's credits, 0 to 1. */
  readonly waste: { readonly credits: number; readonly share: number };
  /** null without budgets. */
  readonly budget: readonly BudgetLine[] | null;
}

/**
 * Checks each rule, in the order given. `over-budget` fails when more is used than any one of the budgets (a
 * projection fails nothing); `increase` when the total's credits rose by more than so many percent of the previous
 * period's, `change` when they rose or fell by more; `waste` when the waste share is above it. A rule that can't be
 * checked does not fail, and says why.
 */
export function checkGates(rules: readonly GateRule[], figures: GateFigures): readonly GateResult[] {
  return rules.map((rule) => check(rule, figures));
}

function check(rule: GateRule, figures: GateFigures): GateResult {
  switch (rule.kind) {
    case 'over-budget':
      return checkBudget(figures);
    case 'increase':
    case 'change':
      return checkMovement(rule.kind, rule.percent, figures);
    case 'waste':
      return checkWaste(rule.percent, figures);
  }
}

function checkBudget({ budget }: GateFigures): GateResult {
  const rule = 'over-budget';
  const [fullest] = budget ?? [];
  if (budget === null || fullest === undefined)
    return { rule, failed: false, sentence: 'The budget could not be checked: none is given.' };
  const over = budget.filter((line) => line.over);
  if (over.length === 0) {
    const most = `the most used is ${useOf(fullest)}`;
    return { rule, failed: false, sentence: `Within budget: ${most}.` };
  }
  return { rule, failed: true, sentence: `Over budget: ${over.map(useOf).join('; ')}.` };
}

/** `team payments with 620,000 of 500,000 credits (124%)`. */
function useOf({ scope, name, used, budget, share }: BudgetLine): string {
  const who = scope === 'organisation' ? 'the organisation' : `${scope} ${name}`;
  return `${who} with ${creditsText(used)} of ${creditsText(budget)} credits (${percentOf(share)})`;
}

function checkMovement(
  kind: 'increase' | 'change',
  limit: number,
  { totals, previousTotals }: GateFigures,
): GateResult {
  const rule = `${kind}>${limit}%`;
  if (previousTotals === null) {
    const sentence = `The ${kind} could not be checked: there is no previous period to compare with.`;
    return { rule, failed: false, sentence };
  }
  const [now, before] = [totals.credits, previousTotals.credits];
  const moved = kind === 'increase' ? now - before : Math.abs(now - before);
  const allowed = kind === 'increase' ? 'an increase' : 'a change';
  return {
    rule,
    failed: isAbove(moved, before, limit),
    sentence: `${changeText(now, before)} The limit is ${allowed} of ${limit}%.`,
  };
}

function changeText(now: number, before: number): string {
  if (now === before) return `Credits did not change: ${creditsText(now)}.`;
  const by = before === 0 ? '' : ` by ${percentOf(Math.abs(now / before - 1))},`;
  return `Credits ${now > before ? 'rose' : 'fell'}${by} from ${creditsText(before)} to ${creditsText(now)}.`;
}

function checkWaste(limit: number, { waste, totals }: GateFigures): GateResult {
  const sentence = `${percentOf(waste.share)} of the credits were wasted. The limit is ${limit}%.`;
  return { rule: `waste>${limit}%`, failed: isAbove(waste.credits, totals.credits, limit), sentence };
}

/**
 * Whether `part` is more than so many percent of `whole`. Multiplied out, so that whole credits are compared exactly
 * with limits of up to six decimals, and anything is above every percentage of 0.
 */
function isAbove(part: number, whole: number, percent: number): boolean {
  return part * 100 * MILLION > Math.round(percent * MILLION) * whole;
}

const MILLION = 1_000_000;

/** `124%`, `8.25%`: enough digits to see on which side of a limit a figure lies. */
function percentOf(fraction: number): string {
  formats ??= makeFormats();
  return formats.percent.format(fraction);
}

/** `620,000`. */
function creditsText(credits: number): string {
  formats ??= makeFormats();
  return formats.whole.format(credits);
}

/** Made when a rule is to be told: loading what is known of languages takes 20 ms, and many runs have no rule. */
let formats: ReturnType<typeof makeFormats> | undefined;

const makeFormats = () => ({
  whole: new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }),
  percent: new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 2 }),
});
