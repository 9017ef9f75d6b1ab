import type { Report } from '../report/report.ts';

/** What the broken rules of `fail-on` found; plain text with names from outside. */
export function brokenRules({ gates }: Report): string[] {
  return gates.filter((gate) => gate.failed).map(({ sentence }) => sentence);
}

/** What a reader must know of the figures; plain text with names from outside. */
export function warningsOf({ quality, comparisonNote }: Report): string[] {
  if (comparisonNote === null) return [...quality.warnings];
  return [...quality.warnings, `There is no comparison. ${comparisonNote}`];
}

/** `prices of 2026-10, 2 of them your own`. */
export function pricesText({ pricesAsOf, ownPrices }: Report['rightSizing']): string {
  return `prices of ${pricesAsOf}${ownPrices > 0 ? `, ${ownPrices} of them your own` : ''}`;
}

/** What to say when there are no rows at all. */
export interface EmptyNote {
  readonly sentence: string;
  /** What usually is the reason; none where it is known. */
  readonly reasons: readonly string[];
}

/** `code` writes ids and names of inputs. */
export function emptyNote(
  { period, organisation, quality }: Report,
  code: (name: string) => string,
): EmptyNote {
  if (quality.rowsExcludedByProjects > 0) {
    const sentence = `The ${code('projects')} input leaves nothing to report on; merged.csv has all rows.`;
    return { sentence, reasons: [] };
  }
  return {
    sentence: `CircleCI has no usage rows for organisation ${code(organisation.id)} from ${period.first} to ${period.last}.`,
    reasons: [
      'nothing ran on these days',
      'the days are not ready yet (a day is ready by about 10:30 UTC of the next)',
      'the organisation id is that of another organisation',
      'usage is billed to a parent organisation',
    ],
  };
}

/** The same as one paragraph. */
export function emptyText(report: Report, code: (name: string) => string): string {
  const { sentence, reasons } = emptyNote(report, code);
  return reasons.length === 0 ? sentence : `${sentence} Usual reasons: ${reasons.join('; ')}.`;
}
